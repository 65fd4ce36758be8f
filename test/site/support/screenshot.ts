import path from 'node:path';
import type {Page} from 'playwright-core';
import {ROOT} from './run.js';

/** For people to look at; git ignores it. */
const FOLDER = path.join(ROOT, 'test/site/screenshots');

/** Takes a picture of a whole page, named after what it shows. */
export async function takeScreenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({path: path.join(FOLDER, `${name}.png`), fullPage: true});
}
