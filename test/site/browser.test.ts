import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {launchBrowser} from '../../scripts/browser.mjs';
import {serveSite} from '../../scripts/serveSite.mjs';
import {GALLERY} from './gallery.js';
import {buildExampleSite, type Variant} from './support/exampleSite.js';
import {openPage} from './support/page.js';
import {KINDS} from './support/pageKinds.js';

const VARIANTS: Variant[] = [
  {bundler: 'rspack', baseUrl: '/'},
  {bundler: 'webpack', baseUrl: '/x/'},
];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

/** Titles of the plans that the index shows at the moment. */
function shownPlans(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const links = document.querySelectorAll<HTMLAnchorElement>(
      'main li a[href*="/gallery/"]:not([href$="/timeline"])',
    );
    const shown = [...links].filter((link) => link.checkVisibility());
    return [...new Set(shown.map((link) => link.pathname.replace(/^.*\//, '')))].sort();
  });
}

describe.each(VARIANTS)('in a browser, under $bundler at $baseUrl', (variant) => {
  let server: Awaited<ReturnType<typeof serveSite>>;

  beforeAll(async () => {
    const {outDir, baseUrl} = await buildExampleSite(variant);
    server = await serveSite(outDir, baseUrl);
  });

  afterAll(() => server?.close());

  test.each([...KINDS, ['plans', 'plans']])('%s hydrates without a complaint', async (_, route) => {
    const {page, context, complaints} = await openPage(browser, server.url + route);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('the images of a plan are there', async () => {
    const {page, context} = await openPage(browser, `${server.url}gallery/wiring-guide`);
    const image = page.getByAltText('A row of three lanterns on one cable');
    await image.scrollIntoViewIfNeeded();
    await page.waitForFunction(
      (element) => element instanceof HTMLImageElement && element.naturalWidth > 0,
      await image.elementHandle(),
    );
    await context.close();
  });
});

describe('in a browser', () => {
  let server: Awaited<ReturnType<typeof serveSite>>;

  beforeAll(async () => {
    const {outDir, baseUrl} = await buildExampleSite({bundler: 'rspack', baseUrl: '/'});
    server = await serveSite(outDir, baseUrl);
  });

  afterAll(() => server?.close());

  test('without JavaScript the index shows every plan', async () => {
    const {page, context} = await openPage(browser, `${server.url}gallery`, {
      javaScriptEnabled: false,
    });
    // What is folded may hold more that is.
    const folded = page.locator('.execplans-list details:not([open]) > summary:visible');
    while ((await folded.count()) > 0) await folded.first().click();
    const hrefs = await page
      .locator('main a[href*="/gallery/"]:visible')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const {slug} of GALLERY) {
      expect(hrefs).toContain(`/gallery/${slug}`);
    }
    // What does nothing then is not there.
    const controls = page.locator('main :is(button, select, input)').filter({visible: true});
    expect(await controls.allTextContents()).toEqual([]);
    await context.close();
  });

  test('the address filters the index', async () => {
    const expected = GALLERY.filter(({status}) => status === 'draft').map(({slug}) => slug);
    const {page, context} = await openPage(browser, `${server.url}gallery?status=draft`);
    await expect.poll(() => shownPlans(page)).toEqual(expected.sort());
    await context.close();
  });

  test('typing filters the index and the address', async () => {
    const {page, context} = await openPage(browser, `${server.url}gallery`);
    await page.getByRole('searchbox').last().fill('lanterns over air');
    await expect.poll(() => shownPlans(page)).toEqual(['pair-over-the-air']);
    await expect.poll(() => new URL(page.url()).search).toMatch(/lanterns/);
    await context.close();
  });
});
