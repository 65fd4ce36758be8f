import type {Locator, Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {openPage} from './support/page.js';
import {KINDS, PAGE_KINDS} from './support/pageKinds.js';
import {visitExampleSite} from './support/visitExampleSite.js';

/** More than any page here has to stop at. */
const MOST_STOPS = 600;

const site = visitExampleSite();

const isFocused = (locator: Locator) =>
  locator.evaluate((element) => element === document.activeElement);
const searchOf = (page: Page) => new URL(page.url()).search;

/** Presses a key until something has the focus. @throws when it never does */
async function tabTo(page: Page, locator: Locator, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    if (await isFocused(locator)) return;
  }
  throw new Error(`${key} never leads to ${locator}`);
}

/** What the keyboard must stop at, in order; each gets its number. */
function numberStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const selector = 'a[href], button, input, select, summary, [tabindex]';
    const stops = [...document.querySelectorAll<HTMLElement>(`main :is(${selector})`)].filter(
      (element) => element.tabIndex >= 0 && element.checkVisibility(),
    );
    for (const [index, element] of stops.entries()) element.dataset.stop = String(index);
    const main = document.querySelector('main');
    main?.setAttribute('tabindex', '-1');
    main?.focus();
    return stops.length;
  });
}

/** Number of the element that has the focus, and whether one sees that. */
function readStop(page: Page): Promise<{stop: number; isSeen: boolean; html: string}> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const drawn = [element, element?.closest('label')].filter((one) => one instanceof Element);
    const isSeen = drawn.some((one) => {
      const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(one);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    const stop = element instanceof HTMLElement ? Number(element.dataset.stop) : Number.NaN;
    return {stop, isSeen, html: element?.outerHTML.slice(0, 150) ?? ''};
  });
}

describe('by the keyboard alone', () => {
  test.each(KINDS)('one gets everywhere on %s, and sees where one is', async (_, route) => {
    const {page, context} = await openPage(site.browser, site.url + route);
    await page.waitForLoadState('networkidle');
    const count = await numberStops(page);
    expect(count).toBeGreaterThan(0);
    for (let stop = 0; stop < count; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await readStop(page)).toMatchObject({stop, isSeen: true});
    }
    await context.close();
  });

  test('the index is searched, filtered, unfolded and left', async () => {
    const {page, context} = await openPage(site.browser, site.url + PAGE_KINDS.index);
    const shown = (text: string) =>
      expect.poll(() => page.getByText(text, {exact: true}).first().isVisible()).toBe(true);
    await tabTo(page, page.getByRole('searchbox', {name: 'Search plans'}));
    await page.keyboard.type('lanterns over air');
    await shown('1 of 40 plans');
    await page.keyboard.press('Escape');
    await shown('40 of 40 plans');
    await tabTo(page, page.getByRole('combobox', {name: 'Tag'}));
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => searchOf(page)).toContain('tag=');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => searchOf(page)).toBe('');
    await tabTo(page, page.getByRole('checkbox', {name: 'Blocked'}));
    await page.keyboard.press('Space');
    await shown('2 of 40 plans');
    await page.keyboard.press('Space');
    await shown('40 of 40 plans');
    const link = page.getByRole('link', {name: 'Voice control'}).first();
    expect(await link.isVisible()).toBe(false);
    await tabTo(page, page.locator('summary', {hasText: 'more need attention'}));
    await page.keyboard.press('Enter');
    await tabTo(page, link);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}gallery/voice-control`);
    await context.close();
  });

  test('the table is shown, sorted and exported', async () => {
    const {page, context} = await openPage(site.browser, site.url + PAGE_KINDS.index);
    await tabTo(page, page.getByRole('button', {name: 'Table', exact: true}));
    await page.keyboard.press('Enter');
    const column = page.getByRole('columnheader', {name: 'Title'});
    await tabTo(page, column.getByRole('button'));
    await page.keyboard.press('Space');
    await expect.poll(() => column.getAttribute('aria-sort')).toBe('ascending');
    const menu = page.locator('summary', {hasText: 'Export'});
    await tabTo(page, menu, 'Shift+Tab');
    await page.keyboard.press('Space');
    const csv = page.getByRole('button', {name: 'CSV'});
    await tabTo(page, csv);
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toBe('plans.csv');
    await tabTo(page, menu, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, csv);
    await page.keyboard.press('Escape');
    expect(await csv.isVisible()).toBe(false);
    expect(await isFocused(menu)).toBe(true);
    await context.close();
  });

  test('the timeline is zoomed, moved and grouped', async () => {
    const {page, context} = await openPage(site.browser, site.url + PAGE_KINDS.timeline);
    await tabTo(page, page.getByText('All periods as a table'));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', {name: 'Month', exact: true}));
    await page.keyboard.press('Enter');
    await expect.poll(() => searchOf(page)).toBe('?zoom=month');
    await tabTo(page, page.getByRole('combobox', {name: 'Group by'}));
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => searchOf(page)).toContain('group=');
    await tabTo(page, page.getByRole('button', {name: 'Earlier', exact: true}));
    await page.keyboard.press('Enter');
    await expect.poll(() => searchOf(page)).toContain('at=2026-10-01');
    const period = page.locator('.execplans-timeline-overview table').getByRole('link').first();
    await tabTo(page, period, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => searchOf(page)).toContain('zoom=day');
    await context.close();
  });

  test('a plan says why', async () => {
    const {page, context} = await openPage(site.browser, site.url + PAGE_KINDS.plan);
    const why = page.locator('summary', {hasText: /^Why /});
    const evidence = page.locator('details', {has: why}).getByRole('row').last();
    expect(await evidence.isVisible()).toBe(false);
    await tabTo(page, why);
    await page.keyboard.press('Enter');
    expect(await evidence.isVisible()).toBe(true);
    await context.close();
  });
});
