import path from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, inject, test} from 'vitest';
import {launchBrowser} from '../../scripts/browser.mjs';
import {linkPackages} from '../../scripts/linkPackages.mjs';
import {serveSite} from '../../scripts/serveSite.mjs';
import {openPage} from './support/page.js';
import {DOCUSAURUS, run} from './support/run.js';
import {createTinySite} from './support/tinySite.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

const MODERN = ['last 3 chrome version'];

/** Infima indents lists, and the plugin its own do not; the site wants its rows further apart. */
test.each([
  ['in layers', {browserslist: MODERN, css: '.execplans-row {padding-block: 30px}'}],
  [
    'without layers',
    {browserslist: MODERN, layers: false, css: '.execplans .execplans-row {padding-block: 30px}'},
  ],
  // There the rules of a site lose to those of Docusaurus, too.
  ['in layers that are rewritten for old browsers', {}],
])('styles %s: the plugin decides before Infima, the site before both', async (name, options) => {
  const {siteDir} = createTinySite(path.join(inject('outRoot'), `styles ${name}`), options);
  linkPackages(siteDir);
  await run(process.execPath, [DOCUSAURUS, 'build'], {cwd: siteDir});
  const server = await serveSite(path.join(siteDir, 'build'), '/');
  const {page, context} = await openPage(browser, `${server.url}plans`);
  const row = page.locator('.execplans-row').first();
  const list = page
    .locator('ul')
    .filter({has: page.locator('.execplans-row')})
    .first();
  const styleOf = (element: Element, property: string) =>
    getComputedStyle(element).getPropertyValue(property);
  expect(await list.evaluate(styleOf, 'padding-inline-start')).toBe('0px');
  const padding = await row.evaluate(styleOf, 'padding-block-start');
  expect(padding === '30px').toBe('css' in options);
  await context.close();
  await server.close();
});
