import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {launchBrowser} from '../../scripts/browser.mjs';
import {serveSite} from '../../scripts/serveSite.mjs';
import {createCrowdedSite, ORDINARY} from './support/crowdedSite.js';
import {findViolations} from './support/findViolations.js';
import {openPage} from './support/page.js';
import {readRowName} from './support/rowName.js';
import {DOCUSAURUS, run} from './support/run.js';

const WIDE = {width: 1280, height: 900};
const NARROW = {width: 375, height: 800};
/** Longer than the pause after which a scrolled place comes into the address. */
const SETTLED_MS = 900;

let browser: Browser;
let server: Awaited<ReturnType<typeof serveSite>>;
let url: string;

beforeAll(async () => {
  browser = await launchBrowser();
  const {siteDir} = createCrowdedSite(path.join(inject('outRoot'), 'crowded'));
  await run(process.execPath, [DOCUSAURUS, 'build'], {cwd: siteDir});
  server = await serveSite(path.join(siteDir, 'build'), '/');
  url = `${server.url}plans/timeline`;
});

afterAll(async () => {
  await server?.close();
  await browser?.close();
});

const region = (page: Page) => page.getByRole('region', {name: /^Timeline of plans, /});
const row = (page: Page, slug: string) => page.locator(`.execplans-timeline-row[href$="/${slug}"]`);
const scrollLeft = (page: Page) => region(page).evaluate((area) => area.scrollLeft);
const searchOf = (page: Page) => new URL(page.url()).search;

/** Where a row's bar begins and ends, as shares of its track. */
function barOf(page: Page, slug: string): Promise<[number, number]> {
  return row(page, slug).evaluate((link) => {
    const track = link.lastElementChild;
    const bar = track?.querySelector('[style*="--done"]');
    if (!track || !bar) throw new Error('there is no bar');
    const [outer, inner] = [track.getBoundingClientRect(), bar.getBoundingClientRect()];
    return [(inner.left - outer.left) / outer.width, (inner.right - outer.left) / outer.width];
  });
}

describe('the place', () => {
  test('is kept when the page is narrow for a while, and the address with it', async () => {
    const address = `${url}?zoom=week&at=2026-10-07`;
    const {page, context} = await openPage(browser, address, {viewport: WIDE});
    await expect.poll(() => scrollLeft(page)).toBeGreaterThan(100);
    const before = await scrollLeft(page);
    await page.setViewportSize({...WIDE, width: 700});
    await page.waitForTimeout(SETTLED_MS);
    await page.setViewportSize(WIDE);
    await expect.poll(() => scrollLeft(page)).toBe(before);
    await page.waitForTimeout(SETTLED_MS);
    expect(searchOf(page)).toBe('?zoom=week&at=2026-10-07');
    await context.close();
  });

  test('is kept when the page is printed or photographed', async () => {
    const address = `${url}?zoom=day&at=2026-10-14`;
    const {page, context} = await openPage(browser, address, {viewport: WIDE});
    await expect.poll(() => scrollLeft(page)).toBeGreaterThan(100);
    const before = await scrollLeft(page);
    await page.pdf();
    await page.screenshot({fullPage: true});
    await page.waitForTimeout(SETTLED_MS);
    expect(await scrollLeft(page)).toBe(before);
    expect(searchOf(page)).toBe('?zoom=day&at=2026-10-14');
    await context.close();
  });

  test('moves with the width of the page, without a word in the address', async () => {
    const address = `${url}?zoom=month&at=2026-10-01`;
    const {page, context} = await openPage(browser, address, {viewport: WIDE});
    await expect.poll(() => scrollLeft(page)).toBeGreaterThan(100);
    await page.setViewportSize({...WIDE, width: 900});
    await page.waitForTimeout(SETTLED_MS);
    expect(searchOf(page)).toBe('?zoom=month&at=2026-10-01');
    const {left, width} = await region(page).evaluate((area) => ({
      left: area.scrollLeft,
      width: area.scrollWidth,
    }));
    // The canvas begins with September, as the plans do.
    expect(left / width).toBeGreaterThan(0.2);
    await context.close();
  });

  test('is what a narrow page shows as well', async () => {
    const address = `${url}?zoom=week&at=2026-10-12&q=number`;
    const {page, context} = await openPage(browser, address, {viewport: NARROW});
    // Plan 44 goes from Wednesday at 8 to Friday at 8:40 of that week.
    await expect.poll(() => row(page, 'plan-44').isVisible()).toBe(true);
    const [from, to] = await barOf(page, 'plan-44');
    expect(from).toBeCloseTo((3 + 8 / 24) / 7, 1);
    expect(to).toBeGreaterThan(from);
    expect(await row(page, 'plan-1').isVisible()).toBe(false);
    await page.getByRole('button', {name: 'Earlier'}).click();
    await expect.poll(() => row(page, 'plan-44').isVisible()).toBe(false);
    await context.close();
  });

  test('begins where something happened, not where a slip of the pen lies', async () => {
    const {page, context} = await openPage(browser, `${url}?zoom=month`);
    await expect.poll(() => region(page).getAttribute('aria-label')).toMatch(/Nov 1\D+30, 2026/);
    await context.close();
  });

  test('ends without taking the focus', async () => {
    const address = `${url}?zoom=month&at=2026-10-01`;
    const {page, context} = await openPage(browser, address);
    const earlier = page.getByRole('button', {name: 'Earlier'});
    await earlier.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => earlier.getAttribute('aria-disabled')).toBe('true');
    expect(await earlier.evaluate((button) => button === document.activeElement)).toBe(true);
    const before = searchOf(page);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(SETTLED_MS);
    expect(searchOf(page)).toBe(before);
    await context.close();
  });
});

describe('what the rows say', () => {
  test.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ])('on a %s page is title, status, dates and tasks', async (_, viewport) => {
    const {page, context} = await openPage(browser, url, {viewport});
    expect(await readRowName(page, 'plan-2')).toMatch(
      /^Plan number 2, completed, Sep 3 ?– ?5, 2026, 2 of 2 tasks$/,
    );
    expect(await readRowName(page, 'decided')).toMatch(
      /^Decided on a day, completed, Oct 14, 2026, .*2 of 2 tasks$/,
    );
    await context.close();
  });

  test('marks dates that cannot be right', async () => {
    const {page, context} = await openPage(browser, url);
    const future = await readRowName(page, 'future');
    expect(future).toContain('date in the future');
    expect(future).toContain('2026');
    expect(future).not.toContain('2031');
    expect(await readRowName(page, 'backwards')).toContain('ends before it starts');
    const odd = page.getByRole('region', {name: 'Without a usable date'});
    const words = ((await odd.textContent()) ?? '').replace(/\s+/g, ' ');
    expect(words).toMatch(/Dated far back: 1 of 2 tasks, no date/);
    expect(words).toMatch(/Without a date: 0 of 1 task, no date/);
    expect(words).toMatch(/2031[^.]*9\.0\.0: one entry, date in the future/);
    expect(words).toMatch(/8\.0\.0: one entry, no date/);
    expect(words).toMatch(/0\.1\.0: one entry, no date/);
    await context.close();
  });

  test('counts those that the named time leaves out', async () => {
    const address = `${url}?zoom=week&at=2026-09-07&status=completed`;
    const {page, context} = await openPage(browser, address);
    await expect.poll(() => row(page, 'plan-97').isVisible()).toBe(false);
    const rows = await page.locator('.execplans-timeline-row:visible').count();
    const completed = await page.locator('.execplans-timeline-row.execplans-status--completed');
    const left = (await completed.count()) - rows;
    expect(rows).toBeGreaterThan(0);
    await page.getByText(`${left} plans are outside this period.`).waitFor();
    await context.close();
  });
});

describe('a date without an hour', () => {
  test('stands on all of its day', async () => {
    const address = `${url}?zoom=day&at=2026-10-14`;
    const {page, context} = await openPage(browser, address, {viewport: WIDE});
    const {width} = await region(page).evaluate((area) => ({width: area.clientWidth}));
    const band = page.locator('.execplans-timeline [class*="band"]').first();
    const day = row(page, 'decided').locator('[class*="day"]');
    for (const mark of [band, day]) {
      const widthOf = () => mark.evaluate((element) => element.clientWidth);
      await expect.poll(widthOf).toBeGreaterThan(width / 2);
    }
    await context.close();
  });

  test('leads to the line of each decision', async () => {
    const {page, context} = await openPage(browser, url);
    const link = page.getByRole('link', {name: /Paint it twice/});
    expect(await link.getAttribute('href')).toMatch(/plans\/decided\.md.*L12$/);
    await context.close();
  });
});

describe('a page with as many rows as there may be', () => {
  test.each([
    ['light', 375],
    ['dark', 375],
    ['dark', 1280],
  ] as const)('is accessible in the %s theme at %i px', async (theme, width) => {
    const viewport = {width, height: 900};
    const address = `${url}?docusaurus-theme=${theme}&status=stalled&q=1`;
    const {page, context} = await openPage(browser, address, {viewport, reducedMotion: 'reduce'});
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
    expect(await findViolations(page)).toEqual([]);
    await context.close();
  });

  test('prints the list instead of the chart', async () => {
    const {page, context} = await openPage(browser, url);
    await page.emulateMedia({media: 'print'});
    expect(await page.locator('.execplans-timeline-row:visible').count()).toBe(0);
    expect(await page.locator('main h3 time:visible').count()).toBeGreaterThan(60);
    await context.close();
  });

  test('answers; how soon is printed', async () => {
    const {page, context} = await openPage(browser, url, {viewport: WIDE});
    expect(await page.locator('.execplans-timeline-row').count()).toBeGreaterThan(ORDINARY);
    await page.evaluate(() => {
      const durations: number[] = [];
      Object.assign(globalThis, {durations});
      new PerformanceObserver((list) => {
        for (const {duration} of list.getEntries()) durations.push(duration);
      }).observe({type: 'event', durationThreshold: 16} as PerformanceObserverInit);
    });
    const click = (name: string) => () => page.getByRole('button', {name, exact: true}).click();
    // By a key: to choose an option is no event for the browser.
    const choose = (label: string, key: string) => () =>
      page.getByRole('combobox', {name: label}).press(key);
    const actions: [string, string, () => Promise<unknown>][] = [
      ['zoom to a month', 'zoom=month', click('Month')],
      ['earlier', 'at=2026-10-01', click('Earlier')],
      ['zoom to a day', 'zoom=day', click('Day')],
      ['zoom to all', '', click('All')],
      ['only completed', 'status=completed', () => page.getByLabel('Completed').click()],
      ['all again', '', () => page.getByLabel('Completed').click()],
      ['group by folder', 'group=folder', choose('Group by', 'ArrowDown')],
      ['zoom to a plan', 'plan=', choose('Zoom to', 'ArrowDown')],
      ['type a word', 'q=1', () => page.getByRole('searchbox').press('1')],
    ];
    for (const [name, expected, act] of actions) {
      await page.evaluate(() => {
        (globalThis as unknown as {durations: number[]}).durations.length = 0;
      });
      await act();
      await expect.poll(() => searchOf(page)).toContain(expected);
      await page.waitForTimeout(SETTLED_MS);
      const durations = await page.evaluate(
        () => (globalThis as unknown as {durations: number[]}).durations,
      );
      console.info(`${name}: ${Math.max(0, ...durations)} ms`);
    }
    await context.close();
  });
});

test('the table of plans is cut on the screen and whole in print', async () => {
  const {page, context} = await openPage(browser, `${server.url}plans?view=table`);
  const rows = page.locator('.execplans-table tbody tr');
  await expect.poll(() => rows.count()).toBe(100);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await rows.count()).toBeGreaterThan(ORDINARY);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => rows.count()).toBe(100);
  await context.close();
});
