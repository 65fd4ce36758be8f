import fs from 'node:fs';
import {describe, expect, test} from 'vitest';
import {findViolations} from './support/findViolations.js';
import {openPage} from './support/page.js';
import {visitExampleSite} from './support/visitExampleSite.js';

const site = visitExampleSite();

/** Long enough for Docusaurus to take over a new address, which is when it moves the focus. */
const SETTLED_MS = 300;

describe('the filters of the index', () => {
  test('keep the focus on what was chosen', async () => {
    const {page, context} = await openPage(site.browser, `${site.url}gallery`);
    const draft = page.getByRole('checkbox', {name: 'Draft'});
    await draft.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).search).toBe('?status=draft');
    await page.waitForTimeout(SETTLED_MS);
    expect(await draft.evaluate((element) => element === document.activeElement)).toBe(true);
    await context.close();
  });

  test('narrow the plans to a format, on the timeline too', async () => {
    const {page, context} = await openPage(site.browser, `${site.url}gallery`);
    const formats = page.getByRole('combobox', {name: 'Format'});
    await formats.selectOption('OpenSpec');
    await expect.poll(() => new URL(page.url()).search).toBe('?family=openspec');
    const titles = page.locator('main li:visible > .execplans-row a');
    await expect
      .poll(() => titles.allTextContents())
      .toEqual(['warn-before-dimming', 'Limit the brightness']);
    await page.goto(`${site.url}gallery/timeline?family=openspec`);
    await expect.poll(() => formats.inputValue()).toBe('openspec');
    await expect.poll(() => page.getByText('2 of 40 plans').first().isVisible()).toBe(true);
    await context.close();
  });

  test('unfold small plans that a search finds', async () => {
    const {page, context} = await openPage(site.browser, `${site.url}gallery`);
    const task = page.getByRole('link', {name: 'Design the carton'});
    expect(await task.isVisible()).toBe(false);
    await page.getByText('First shipment').click();
    expect(await task.isVisible()).toBe(true);
    await page.goto(`${site.url}gallery?q=carton`);
    await expect.poll(() => task.isVisible()).toBe(true);
    await context.close();
  });

  test('hand the focus to the search when all plans are shown again', async () => {
    const {page, context} = await openPage(site.browser, `${site.url}gallery?q=no+such+plan`);
    await page.getByRole('button', {name: 'Show all plans'}).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await page.waitForTimeout(SETTLED_MS);
    const search = page.getByRole('searchbox', {name: 'Search plans'});
    expect(await search.evaluate((element) => element === document.activeElement)).toBe(true);
    await context.close();
  });

  test('show the plans as a table that its headings sort', async () => {
    const {page, context, complaints} = await openPage(site.browser, `${site.url}gallery`);
    await page.getByRole('button', {name: 'Table'}).click();
    const column = page.getByRole('columnheader', {name: 'Title'});
    const titles = page.getByRole('rowheader');
    await column.getByRole('button').press('Enter');
    await expect.poll(() => column.getAttribute('aria-sort')).toBe('ascending');
    const sorted = await titles.allTextContents();
    expect(sorted.length).toBeGreaterThan(2);
    await column.getByRole('button').press('Enter');
    await expect.poll(() => column.getAttribute('aria-sort')).toBe('descending');
    expect(await titles.allTextContents()).toEqual(sorted.toReversed());
    expect(new URL(page.url()).search).toBe('?sort=title&order=reversed&view=table');
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('searchbox', {name: 'Search plans'}).fill('lanterns over air');
    await expect.poll(() => titles.count()).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('export the plans that are shown', async () => {
    const {page, context} = await openPage(site.browser, `${site.url}gallery?q=lanterns+over+air`);
    await expect.poll(() => page.getByText('1 of 40 plans').first().isVisible()).toBe(true);
    await page.getByText('Export').click();
    expect(await findViolations(page)).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: 'JSON'}).click(),
    ]);
    expect(file.suggestedFilename()).toBe('plans.json');
    const exported: {url: string}[] = JSON.parse(fs.readFileSync(await file.path(), 'utf8'));
    expect(exported.map(({url}) => new URL(url).pathname)).toEqual(['/gallery/pair-over-the-air']);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByText('Export').click();
    await page.getByRole('button', {name: 'Copy as Markdown'}).click();
    await expect.poll(() => page.getByRole('button', {name: 'Copied'}).count()).toBe(1);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')[2]).toContain('/gallery/pair-over-the-air>)');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', {name: 'JSON'}).isVisible()).toBe(false);
    await context.close();
  });

  test('take the slash for the search, but not from a field', async () => {
    const {page, context} = await openPage(site.browser, `${site.url}gallery`);
    const search = page.getByRole('searchbox', {name: 'Search plans'});
    await page.keyboard.press('/');
    expect(await search.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('/');
    expect(await search.inputValue()).toBe('/');
    await context.close();
  });

  test('can be left by going back', async () => {
    const {page, context} = await openPage(site.browser, `${site.url}gallery`);
    const draft = page.getByRole('checkbox', {name: 'Draft'});
    await draft.check();
    await expect.poll(() => new URL(page.url()).search).toBe('?status=draft');
    await page.goBack();
    await expect.poll(() => draft.isChecked()).toBe(false);
    await context.close();
  });

  test('take words that were typed before the page was ready', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    let release: () => void = () => undefined;
    const typed = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await typed;
      await route.continue();
    });
    await page.goto(`${site.url}gallery`, {waitUntil: 'commit'});
    await page.getByRole('searchbox', {name: 'Search plans'}).fill('no such plan');
    release();
    await expect.poll(() => page.getByRole('button', {name: 'Show all plans'}).count()).toBe(1);
    await context.close();
  });
});
