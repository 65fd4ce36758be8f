import type {Browser, BrowserContext, BrowserContextOptions, Page} from 'playwright-core';

export interface OpenedPage {
  page: Page;
  context: BrowserContext;
  /** Everything that the console said at the level of a warning or above, and uncaught errors. */
  complaints: string[];
}

/** Opens a page and waits until React has taken it over, unless JavaScript is off. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  await page.goto(url, {waitUntil: 'load'});
  if (options.javaScriptEnabled !== false) {
    await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
  }
  return {page, context, complaints};
}
