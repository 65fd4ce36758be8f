import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {GALLERY} from './gallery.js';
import {openPage} from './support/page.js';
import {readRowName} from './support/rowName.js';
import {visitExampleSite} from './support/visitExampleSite.js';

const site = visitExampleSite();
const timelineUrl = () => `${site.url}gallery/timeline`;

/** Slugs of the rows that the chart shows at the moment. */
function shownRows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const rows = document.querySelectorAll<HTMLAnchorElement>('.execplans-timeline-row');
    return [...rows]
      .filter((row) => row.checkVisibility())
      .map((row) => row.pathname.replace(/^.*\//, ''))
      .sort();
  });
}

const region = (page: Page) => page.getByRole('region', {name: /^Timeline of plans, /});

/** Where a row's bar begins, as a share of the part of the chart that is seen. */
function seenStart(page: Page, slug: string): Promise<number> {
  return page.evaluate((name) => {
    const row = document.querySelector(`.execplans-timeline-row[href$="/${name}"]`);
    const [label, track] = [row?.firstElementChild, row?.lastElementChild];
    const bar = track?.querySelector(':scope > span:not([class*="--open"])');
    const area = row?.closest('[tabindex]');
    if (!label || !bar || !area) throw new Error(`there is no bar of ${name}`);
    const [left, right] = [label.getBoundingClientRect().right, area.getBoundingClientRect().right];
    return (bar.getBoundingClientRect().left - left) / (right - left);
  }, slug);
}

describe('the timeline', () => {
  test('is reached from the index and leads back', async () => {
    const {page, context, complaints} = await openPage(site.browser, `${site.url}gallery`);
    await page.getByRole('link', {name: 'Timeline', exact: true}).click();
    // The address changes before the page does.
    await page.waitForURL(timelineUrl());
    const timeline = page.getByRole('link', {name: 'Timeline', exact: true});
    await expect.poll(() => timeline.getAttribute('aria-current')).toBe('page');
    const overview = page.getByRole('link', {name: 'Overview', exact: true});
    expect(await overview.getAttribute('href')).toBe('/gallery');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('hydrates without a complaint', async () => {
    const {page, context, complaints} = await openPage(
      site.browser,
      `${timelineUrl()}?zoom=week&group=tag`,
    );
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('leads from the strip of all time to a period, and says the same in a table', async () => {
    const {page, context, complaints} = await openPage(site.browser, timelineUrl());
    const columns = page.locator('.execplans-timeline-overview svg a');
    const table = page.locator('.execplans-timeline-overview table');
    expect(await columns.count()).toBe(await table.locator('tbody tr').count());
    await page.getByText('All periods as a table').click();
    await table.getByRole('link').first().click();
    await page.waitForURL(/\?zoom=(?:day|week|month|year)&at=/);
    const at = page.url();
    await columns.last().click();
    await page.waitForLoadState('load');
    expect(page.url()).toBe(at);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('without JavaScript shows every plan in the chart and in the list', async () => {
    const {page, context} = await openPage(site.browser, timelineUrl(), {javaScriptEnabled: false});
    expect(await shownRows(page)).toEqual(GALLERY.map(({slug}) => slug).sort());
    expect(await page.locator('main h3 time').count()).toBeGreaterThan(10);
    expect(await page.getByRole('button', {name: 'Month'}).count()).toBe(0);
    await context.close();
  });

  test('names each row in words', async () => {
    const {page, context} = await openPage(site.browser, timelineUrl());
    const name = await readRowName(page, 'typed-messages');
    expect(name).toMatch(/^Typed radio messages, completed, Oct 2\D+8, 2026, \d+ of \d+ tasks$/);
    await context.close();
  });

  test('zooms by a button, and puts it into the address', async () => {
    const {page, context} = await openPage(site.browser, timelineUrl());
    const month = page.getByRole('button', {name: 'Month'});
    expect(await month.getAttribute('aria-pressed')).toBe('false');
    await month.click();
    await expect.poll(() => new URL(page.url()).search).toBe('?zoom=month');
    await expect.poll(() => month.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => region(page).getAttribute('aria-label')).toContain('Nov 1');
    expect(await month.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.getByRole('button', {name: 'Earlier'}).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?zoom=month&at=2026-10-01');
    await expect.poll(() => seenStart(page, 'typed-messages')).toBeCloseTo(1.3 / 31, 1);
    await context.close();
  });

  test('zooms to one plan', async () => {
    const {page, context} = await openPage(site.browser, timelineUrl());
    await page.getByLabel('Zoom to').selectOption({label: 'Typed radio messages'});
    await expect.poll(() => new URL(page.url()).search).toBe('?plan=typed-messages');
    await expect.poll(() => seenStart(page, 'typed-messages')).toBeLessThan(0.1);
    await expect.poll(() => shownRows(page)).not.toContain('quiet-hours');
    await context.close();
  });

  test('follows scrolling in the address, which opens at the same place', async () => {
    const {page, context} = await openPage(
      site.browser,
      `${timelineUrl()}?zoom=week&at=2026-11-09`,
    );
    await expect.poll(() => seenStart(page, 'app-onboarding')).toBeLessThan(0.3);
    await region(page).evaluate((area) => area.scrollBy({left: -400}));
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).toMatch(/^2026-11-0[5-7]/);
    const before = await seenStart(page, 'app-onboarding');
    await page.reload();
    await expect
      .poll(() => seenStart(page, 'app-onboarding').then((at) => Math.abs(at - before)))
      .toBeLessThan(0.02);
    await context.close();
  });

  test('filters, zooms and groups from a pasted address', async () => {
    const address = `${timelineUrl()}?status=completed&zoom=month&at=2026-10-01&group=none`;
    const {page, context} = await openPage(site.browser, address);
    await expect
      .poll(() => shownRows(page))
      .toEqual(
        GALLERY.filter(({status}) => status === 'completed')
          .map(({slug}) => slug)
          .sort(),
      );
    const month = page.getByRole('button', {name: 'Month'});
    await expect.poll(() => month.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => region(page).getByRole('heading').count()).toBe(0);
    const lines = page.locator('main li a[href="/gallery/quiet-hours"]:visible');
    await expect.poll(() => lines.count()).toBe(0);
    await context.close();
  });

  test('is walked through with the keyboard: controls, the chart, the plans', async () => {
    const {page, context} = await openPage(site.browser, timelineUrl());
    await page.getByRole('button', {name: 'Later'}).focus();
    await page.keyboard.press('Tab');
    expect(await region(page).evaluate((area) => area === document.activeElement)).toBe(true);
    const rows = await page.locator('.execplans-timeline-row').count();
    for (let row = 0; row < rows; row += 1) {
      await page.keyboard.press('Tab');
      const isRow = await page.evaluate(() =>
        document.activeElement?.classList.contains('execplans-timeline-row'),
      );
      expect(isRow).toBe(true);
    }
    await page.keyboard.press('Tab');
    expect(await region(page).evaluate((area) => area.contains(document.activeElement))).toBe(
      false,
    );
    await context.close();
  });

  test('moves by the keyboard where it can be scrolled, and rows do not', async () => {
    const {page, context} = await openPage(
      site.browser,
      `${timelineUrl()}?zoom=week&at=2026-11-09`,
    );
    const left = () => region(page).evaluate((area) => area.scrollLeft);
    await expect.poll(left).toBeGreaterThan(100);
    const before = await left();
    await region(page).focus();
    await page.keyboard.press('Tab');
    expect(await left()).toBe(before);
    await region(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(left).toBeGreaterThan(before);
    await context.close();
  });

  test('prints the list instead of the chart', async () => {
    const {page, context} = await openPage(site.browser, timelineUrl());
    await page.emulateMedia({media: 'print'});
    expect(await shownRows(page)).toEqual([]);
    expect(await page.getByRole('heading', {name: 'Day by day'}).isVisible()).toBe(true);
    await context.close();
  });
});
