import type {Page} from 'playwright-core';

/** The name of a row of the timeline that the browser hands to screen readers, with plain spaces. */
export async function readRowName(page: Page, slug: string): Promise<string> {
  const selector = `.execplans-timeline-row[href$="/${slug}"]`;
  // Of what is far off the screen the browser makes no more than it must.
  await page.locator(selector).scrollIntoViewIfNeeded();
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const session = await page.context().newCDPSession(page);
  const {root} = await session.send('DOM.getDocument');
  const {nodeId} = await session.send('DOM.querySelector', {nodeId: root.nodeId, selector});
  const {nodes} = await session.send('Accessibility.getPartialAXTree', {
    nodeId,
    fetchRelatives: false,
  });
  return String(nodes[0]?.name?.value).replace(/[\u2009\u202f\u00a0]/g, ' ');
}
