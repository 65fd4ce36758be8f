import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {GALLERY} from './gallery.js';
import {openPage} from './support/page.js';
import {visitExampleSite} from './support/visitExampleSite.js';

const ROUTES = [
  'gallery',
  'gallery/timeline',
  'gallery/wiring-guide',
  'gallery/typed-messages',
  'gallery/changelog',
];

const site = visitExampleSite();

/** What is folded away in a part that is seen, by the words that would open it. */
function foldedParts(page: Page): Promise<string[]> {
  return page.locator('main details').evaluateAll((all) =>
    all
      .filter((details) => details.checkVisibility())
      .flatMap((details) =>
        [...details.children].slice(1).filter((part) => !part.checkVisibility()),
      )
      .map((part) => part.parentElement?.firstElementChild?.textContent ?? ''),
  );
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test.each(ROUTES)('%s prints all of it, and no controls', async (route) => {
    const {page, context} = await openPage(site.browser, site.url + route, {javaScriptEnabled});
    await page.emulateMedia({media: 'print'});
    expect(await foldedParts(page)).toEqual([]);
    const main = page.locator('main');
    const address = main.getByText(`https://execplans.example/${route}`, {exact: true});
    expect(await address.isVisible()).toBe(true);
    const asOf = main.getByText(/as of Nov 22, 2026/i).filter({visible: true});
    expect(await asOf.count()).toBeGreaterThan(0);
    const controls = main.locator('nav, select, input:not([type="checkbox"]), .button');
    expect(await controls.filter({visible: true}).allTextContents()).toEqual([]);
    await context.close();
  });

  test('every plan is in the print of the index', async () => {
    const {page, context} = await openPage(site.browser, `${site.url}gallery`, {javaScriptEnabled});
    await page.emulateMedia({media: 'print'});
    const hrefs = await page
      .locator('main .execplans-row a:visible')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const {slug} of GALLERY) expect(hrefs).toContain(`/gallery/${slug}`);
    await context.close();
  });

  test.each(ROUTES.slice(0, 2))('%s is in a picture of the whole page', async (route) => {
    const {page, context} = await openPage(site.browser, site.url + route, {javaScriptEnabled});
    const skipped = await page
      .locator('main :is(.execplans-row, time, a)')
      .evaluateAll(
        (parts) =>
          parts.filter(
            (part) =>
              part.checkVisibility() && !part.checkVisibility({contentVisibilityAuto: true}),
          ).length,
      );
    expect(skipped).toBe(0);
    await context.close();
  });
});

test('a browser whose styles cannot open what is folded opens it for print, and only then', async () => {
  const {page, context} = await openPage(site.browser, `${site.url}gallery/wiring-guide`);
  const closed = page.locator('main details:not([open])');
  const before = await closed.count();
  expect(before).toBeGreaterThan(1);
  expect((await foldedParts(page)).length).toBeGreaterThan(1);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await closed.count()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await closed.count()).toBe(before);
  await context.close();
});
