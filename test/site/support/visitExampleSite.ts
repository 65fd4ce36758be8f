import type {Browser} from 'playwright-core';
import {afterAll, beforeAll} from 'vitest';
import {launchBrowser} from '../../../scripts/browser.mjs';
import {serveSite} from '../../../scripts/serveSite.mjs';
import {buildExampleSite} from './exampleSite.js';

/** A browser, and the example site that it visits; both are there while tests run. */
export interface ServedSite {
  browser: Browser;
  /** Address of the site's root, with a slash at the end. */
  url: string;
}

/** Serves the example site as most tests see it: built by Rspack, at the root of its host. */
export function visitExampleSite(): ServedSite {
  const site = {} as ServedSite;
  let server: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    site.browser = await launchBrowser();
    const {outDir, baseUrl} = await buildExampleSite({bundler: 'rspack', baseUrl: '/'});
    server = await serveSite(outDir, baseUrl);
    site.url = server.url;
  });
  afterAll(async () => {
    await site.browser?.close();
    await server?.close();
  });
  return site;
}
