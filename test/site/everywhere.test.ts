import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {launchBrowser} from '../../scripts/browser.mjs';
import {serveSite} from '../../scripts/serveSite.mjs';
import {buildExampleSite, OTHER_LOCALES} from './support/exampleSite.js';
import {findViolations} from './support/findViolations.js';
import {openPage} from './support/page.js';
import {KINDS, withQuery} from './support/pageKinds.js';
import {takeScreenshot} from './support/screenshot.js';

const WIDE = {width: 1280, height: 900};
const PHONES = [
  {width: 375, height: 800},
  {width: 320, height: 700},
];

let browser: Browser;
/** In English, without slashes. */
let server: Awaited<ReturnType<typeof serveSite>>;
/** Below a base path, in other languages too, with a slash at the end of each address. */
let translated: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  browser = await launchBrowser();
  const site = await buildExampleSite({bundler: 'rspack', baseUrl: '/'});
  server = await serveSite(site.outDir, site.baseUrl);
  const other = await buildExampleSite({bundler: 'rspack', baseUrl: '/x/', isTranslated: true});
  translated = await serveSite(other.outDir, other.baseUrl);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await translated?.close();
});

/** How far a page can be scrolled sideways, and what it is that sticks out. */
function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const sticksOut = (element: Element) => {
      const {left, right} = element.getBoundingClientRect();
      return right > clientWidth || left < 0;
    };
    const elements = [...document.querySelectorAll('main *')].filter(sticksOut);
    return [`${scrollWidth} px`, ...elements.map(({outerHTML}) => outerHTML.slice(0, 120))];
  });
}

/** What does something only with JavaScript; buttons of the site's code blocks are its own. */
const CONTROLS = 'main :is(button, input, select):not([class*="codeBlock"] *):visible';

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(KINDS)('%s is accessible, at every width, without a complaint', async (kind, route) => {
    const address = server.url + withQuery(route, `docusaurus-theme=${theme}`);
    const options = {viewport: WIDE, reducedMotion: 'reduce'} as const;
    const {page, context, complaints} = await openPage(browser, address, options);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
    await page.waitForLoadState('networkidle');
    expect(await findViolations(page)).toEqual([]);
    expect(await overflowOf(page)).toEqual([]);
    await takeScreenshot(page, `${kind}-${theme}-${WIDE.width}`);
    for (const viewport of PHONES) {
      await page.setViewportSize(viewport);
      expect(await overflowOf(page)).toEqual([]);
    }
    if (theme === 'light') expect(await findViolations(page)).toEqual([]);
    await takeScreenshot(page, `${kind}-${theme}-320`);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe.each(OTHER_LOCALES)('in the locale %s', (locale) => {
  test.each(KINDS)('%s is accessible, fits and hydrates', async (kind, route) => {
    const address = `${translated.url}${locale}/${route.replace(/\?|$/, '/$&')}`;
    const options = {viewport: {width: 320, height: 700}, reducedMotion: 'reduce'} as const;
    const {page, context, complaints} = await openPage(browser, address, options);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
    expect(await overflowOf(page)).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
    await takeScreenshot(page, `${kind}-${locale}-320`);
    await page.setViewportSize(WIDE);
    expect(await overflowOf(page)).toEqual([]);
    await takeScreenshot(page, `${kind}-${locale}-1280`);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('without JavaScript', () => {
  test.each(KINDS)('%s leads everywhere that it does with it', async (_, route) => {
    const linksOf = async (javaScriptEnabled: boolean) => {
      const {page, context} = await openPage(browser, server.url + route, {javaScriptEnabled});
      const hrefs = await page
        .locator('main a[href]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const controls = await page.locator(CONTROLS).count();
      await context.close();
      return {hrefs: [...new Set(hrefs)], controls};
    };
    const [plain, hydrated] = [await linksOf(false), await linksOf(true)];
    expect(plain.hrefs).toEqual(expect.arrayContaining(hydrated.hrefs));
    expect(plain.controls).toBe(0);
  });
});

describe('with a slash at the end of each address', () => {
  test.each(['gallery', 'gallery/timeline'])('%s keeps it when it is filtered', async (route) => {
    const address = `${translated.url}de/${route}/`;
    const {page, context} = await openPage(browser, address);
    await page.getByRole('checkbox', {name: 'Entworfen'}).focus();
    await page.keyboard.press('Space');
    await page.waitForURL(`${address}?status=draft`);
    await context.close();
  });

  test('links lead to it, and a page can be opened without it', async () => {
    const {page, context} = await openPage(browser, `${translated.url}de/gallery/`);
    await page.getByRole('link', {name: 'Quiet hours'}).first().click();
    await page.waitForURL(`${translated.url}de/gallery/quiet-hours/`);
    await context.close();
    const address = `${translated.url}gallery/quiet-hours`;
    const without = await openPage(browser, address);
    await without.page.waitForLoadState('networkidle');
    expect(without.complaints).toEqual([]);
    await without.context.close();
  });
});

describe('from right to left', () => {
  const leftOf = async (page: Page, selector: string) =>
    (await page.locator(selector).first().boundingBox())?.x ?? Number.NaN;
  const row = (slug: string) => `.execplans-timeline-row[href$="/${slug}/"]`;
  const bar = (slug: string) => `${row(slug)} [style*="--done"]`;

  test('the index begins at the right, and titles keep their own direction', async () => {
    const address = `${translated.url}ar/gallery/`;
    const {page, context} = await openPage(browser, address, {viewport: WIDE});
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    const status = await leftOf(page, '.execplans-row .execplans-status');
    const title = await leftOf(page, '.execplans-row a');
    const dates = await leftOf(page, '.execplans-row time');
    expect(status).toBeGreaterThan(title);
    expect(title).toBeGreaterThan(dates);
    const link = page.getByRole('link', {name: 'Battery telemetry'}).first();
    const place = page.locator('.execplans-place').first();
    for (const element of [link, place]) {
      expect(await element.evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
    }
    await context.close();
  });

  test('time runs to the left in the chart and in the strip', async () => {
    const address = `${translated.url}ar/gallery/timeline/`;
    const {page, context} = await openPage(browser, address, {viewport: WIDE});
    const early = await leftOf(page, bar('typed-messages'));
    const late = await leftOf(page, bar('quiet-hours'));
    expect(early).toBeGreaterThan(late);
    expect(await leftOf(page, `${row('quiet-hours')} > :first-child`)).toBeGreaterThan(early);
    const columns = page.locator('.execplans-timeline-overview svg a');
    const [first, last] = [await columns.first().boundingBox(), await columns.last().boundingBox()];
    expect(first?.x).toBeGreaterThan(last?.x ?? Number.NaN);
    await context.close();
  });

  test('the chart opens at the named place, and keys move it', async () => {
    const address = `${translated.url}ar/gallery/timeline/?zoom=week&at=2026-11-09`;
    const {page, context} = await openPage(browser, address, {viewport: WIDE});
    const region = page.getByRole('region', {name: /^Timeline of plans, /});
    const left = () => region.evaluate((area) => area.scrollLeft);
    await expect.poll(left).toBeLessThan(-100);
    const before = await left();
    await region.focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(left).toBeLessThan(before);
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).not.toBe('2026-11-09');
    await context.close();
  });
});
