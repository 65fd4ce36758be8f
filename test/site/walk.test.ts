import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {openPage} from './support/page.js';
import {visitExampleSite} from './support/visitExampleSite.js';

const site = visitExampleSite();

const heading = (page: Page) => page.getByRole('heading', {level: 1}).textContent();

/** Follows a link, and waits until the page that it leads to stands there. */
async function follow(page: Page, link: ReturnType<Page['locator']>, title: string) {
  await link.first().click();
  await expect.poll(() => heading(page)).toBe(title);
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test('one walks from a plan to its source of truth, a plan, a release and a plan', async () => {
    const {page, context, complaints} = await openPage(
      site.browser,
      `${site.url}gallery/rename-channels`,
      {javaScriptEnabled},
    );
    const refersTo = page.getByRole('region', {name: 'Refers to'}).or(page.locator('section'));
    await follow(
      page,
      refersTo.getByRole('link', {name: 'Lanternkit in words', exact: true}),
      'Lanternkit in words',
    );
    const about = page.locator('section').filter({hasText: 'Plans about this source of truth'});
    expect(await about.textContent()).toMatch(/Still open: Quiet hours/);
    await follow(
      page,
      about.getByRole('link', {name: 'Typed radio messages'}),
      'Typed radio messages',
    );
    await follow(
      page,
      page.getByRole('link', {name: '2.3.0', exact: true}),
      'Changelog of Lanternkit',
    );
    expect(new URL(page.url()).hash).toBe('#230---2026-10-10');
    const release = page.locator('h2', {hasText: '2.3.0'}).locator('xpath=following-sibling::*[1]');
    expect(await release.textContent()).toContain('Typed radio messages');
    await follow(
      page,
      release.getByRole('link', {name: 'Find lanterns in one second'}),
      'Find lanterns in one second',
    );
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a document leads to the page of the plan whose file it links', async () => {
    const {page, context} = await openPage(site.browser, `${site.url}lanternkit`, {
      javaScriptEnabled,
    });
    const link = page.locator('table').getByRole('link', {name: 'Group scenes'});
    expect(await link.getAttribute('href')).toBe('/gallery/group-scenes');
    await follow(page, link, 'Group scenes');
    expect(await page.locator('main').textContent()).toMatch(/Depends on\s*Quiet hours/);
    await context.close();
  });
});

test('a code span that names a file is the link, and still code', async () => {
  const {page, context} = await openPage(site.browser, `${site.url}gallery/rename-channels`);
  const link = page.locator('article a', {has: page.locator('code', {hasText: 'lanternkit.md'})});
  expect(await link.first().getAttribute('href')).toBe('/lanternkit');
  await context.close();
});
