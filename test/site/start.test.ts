import fs from 'node:fs';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, inject, test} from 'vitest';
import {launchBrowser} from '../../scripts/browser.mjs';
import {linkPackages} from '../../scripts/linkPackages.mjs';
import {type DevServer, startSite, WAIT} from './support/devServer.js';
import {type OpenedPage, openPage} from './support/page.js';
import {createTinySite, type TinySite} from './support/tinySite.js';

let site: TinySite;
let server: DevServer;
let browser: Browser;

beforeAll(async () => {
  site = createTinySite(path.join(inject('outRoot'), 'start'));
  linkPackages(site.siteDir);
  browser = await launchBrowser();
  server = await startSite(site.siteDir, '/plans');
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page and leaves a mark in it that a full reload would wipe out. */
async function openMarked(route: string): Promise<OpenedPage> {
  const opened = await openPage(browser, server.url + route);
  await opened.page.evaluate(() => {
    Object.assign(window, {__marker: true});
  });
  return opened;
}

/** Whether the page is still the one that was opened. */
function isMarked({page}: OpenedPage): Promise<boolean> {
  return page.evaluate(() => '__marker' in window);
}

function mainText({page}: OpenedPage): () => Promise<string> {
  return async () => (await page.locator('main').textContent()) ?? '';
}

test('editing a plan updates its open page', async () => {
  const opened = await openMarked('/plans/lantern');
  const file = path.join(site.plansDir, 'lantern.md');
  fs.writeFileSync(
    file,
    fs.readFileSync(file, 'utf8').replace('Glue it', 'Glue it with hide glue'),
  );
  await expect.poll(mainText(opened), WAIT).toContain('hide glue');
  expect(await isMarked(opened)).toBe(true);
  await opened.context.close();
});

test('adding, renaming and deleting a plan updates the open index', async () => {
  const opened = await openMarked('/plans');
  const added = path.join(site.plansDir, 'torch.md');
  fs.writeFileSync(added, '# Wind a torch\n\n- [ ] Dry the reed\n');
  await expect.poll(mainText(opened), WAIT).toContain('Wind a torch');

  fs.renameSync(added, path.join(site.plansDir, 'reed-torch.md'));
  await expect
    .poll(() => opened.page.locator('main a[href="/plans/reed-torch"]').count(), WAIT)
    .toBeGreaterThan(0);
  expect(await opened.page.locator('main a[href="/plans/torch"]').count()).toBe(0);

  fs.rmSync(path.join(site.plansDir, 'reed-torch.md'));
  await expect.poll(mainText(opened), WAIT).not.toContain('Wind a torch');
  expect(await isMarked(opened)).toBe(true);
  await opened.context.close();
});

test('editing the index file updates the open plan', async () => {
  const opened = await openMarked('/plans/candle');
  expect(await mainText(opened)()).not.toMatch(/blocked/i);
  fs.appendFileSync(
    path.join(site.siteDir, 'PLANS.md'),
    '\n## Paused Plans\n\n- [Pour a candle](plans/candle.md)\n',
  );
  await expect.poll(mainText(opened), WAIT).toMatch(/blocked/i);
  expect(await isMarked(opened)).toBe(true);
  await opened.context.close();
});
