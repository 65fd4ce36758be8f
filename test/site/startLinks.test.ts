import fs from 'node:fs';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, inject, test} from 'vitest';
import {launchBrowser} from '../../scripts/browser.mjs';
import {type DevServer, startSite, WAIT} from './support/devServer.js';
import {createLinkedSite, writeFile} from './support/linkedSite.js';
import {type OpenedPage, openPage} from './support/page.js';

const LANTERN = 'plans/lantern.md';

let siteDir: string;
let server: DevServer;
let browser: Browser;

beforeAll(async () => {
  siteDir = createLinkedSite(path.join(inject('outRoot'), 'start-links'), {bundler: 'rspack'});
  browser = await launchBrowser();
  server = await startSite(siteDir, '/docs/guide');
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function openMarked(route: string): Promise<OpenedPage> {
  const opened = await openPage(browser, server.url + route);
  await opened.page.evaluate(() => {
    Object.assign(window, {__marker: true});
  });
  return opened;
}

function countLinks({page}: OpenedPage, href: string): () => Promise<number> {
  return () => page.locator(`main a[href="${href}"]`).count();
}

function edit(change: (text: string) => string): void {
  writeFile(siteDir, LANTERN, change(fs.readFileSync(path.join(siteDir, LANTERN), 'utf8')));
}

test('an open document shows a plan when it is named, and no longer when it is not', async () => {
  const opened = await openMarked('/docs/guide');
  const plans = countLinks(opened, '/plans/lantern');
  expect(await plans()).toBe(0);
  edit((text) => text.replace('`docs/intro.md`', '`docs/guide.md`'));
  await expect.poll(plans, WAIT).toBe(1);
  edit((text) => text.replace('`docs/guide.md`', '`docs/intro.md`'));
  await expect.poll(plans, WAIT).toBe(0);
  expect(await opened.page.evaluate(() => '__marker' in window)).toBe(true);
  await opened.context.close();
});

test('a plan shows the document that begins to name it', async () => {
  const opened = await openMarked('/plans/candle');
  const documents = countLinks(opened, '/docs/guide');
  expect(await documents()).toBe(0);
  fs.appendFileSync(
    path.join(siteDir, 'docs/guide.md'),
    '\nNow [the candle](../plans/candle.md).\n',
  );
  await expect.poll(documents, WAIT).toBeGreaterThan(0);
  expect(await opened.page.evaluate(() => '__marker' in window)).toBe(true);
  await opened.context.close();
});

test('links of an open document follow a plan to its new address', async () => {
  const opened = await openMarked('/docs/nested/deep');
  const before = await countLinks(opened, '/plans/lantern')();
  expect(before).toBeGreaterThan(0);
  edit((text) => `---\nslug: lamp\n---\n\n${text}`);
  await expect.poll(countLinks(opened, '/plans/lamp'), WAIT).toBe(before);
  expect(await countLinks(opened, '/plans/lantern')()).toBe(0);
  expect(await opened.page.evaluate(() => '__marker' in window)).toBe(true);
  await opened.context.close();
});
