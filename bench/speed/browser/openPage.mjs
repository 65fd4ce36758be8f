import fs from 'node:fs';
import path from 'node:path';

/** Only files of the site are served under it. */
const ORIGIN = 'http://plans.example';
const VIEWPORT = {width: 1280, height: 900};
/** What the site does after it is shown. */
const SETTLED_MS = 900;

/**
 * Opens a page of a built site, without a server, and waits until it has come to rest. Its
 * context is the caller's to close.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {object} options
 * @param {string} options.outDir - of the build
 * @param {string} options.permalink
 * @param {[(argument: unknown) => void, unknown]} [options.init] - runs in the page before all else
 * @returns {Promise<import('playwright-core').Page>}
 */
export async function openPage(browser, {outDir, permalink, init}) {
  const context = await browser.newContext({viewport: VIEWPORT});
  await context.route('**/*', (route) => {
    const {origin, pathname} = new URL(route.request().url());
    const file = [pathname, `${pathname}.html`, `${pathname}/index.html`]
      .map((name) => path.join(outDir, decodeURIComponent(name)))
      .find((name) => fs.statSync(name, {throwIfNoEntry: false})?.isFile());
    return origin === ORIGIN && file ? route.fulfill({path: file}) : route.abort();
  });
  if (init) await context.addInitScript(...init);
  const page = await context.newPage();
  await page.goto(ORIGIN + permalink, {waitUntil: 'load'});
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
  await page.waitForTimeout(SETTLED_MS);
  return page;
}
