/**
 * The pictures of our pages in the README and the docs: `npm run images` builds the example site and
 * photographs its gallery, whose as-of date is fixed, so that only changes of the pages change them.
 */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {launchBrowser} from './browser.mjs';
import {DOCUSAURUS, ROOT} from './root.mjs';
import {serveSite} from './serveSite.mjs';

const SITE = path.join(ROOT, 'example-site');
const IMAGES = path.join(SITE, 'static/img');
const VIEWPORT = {width: 1280, height: 800};

/** `from` is what a picture begins with, if not with the top of the page. */
const PICTURES = [
  {name: 'index', route: '/gallery'},
  {name: 'timeline', route: '/gallery/timeline'},
  {name: 'plan', route: '/gallery/rename-channels'},
  {name: 'plan-dark', route: '/gallery/pair-over-the-air', theme: 'dark'},
  {name: 'changelog', route: '/gallery/changelog', from: 'h2:has-text("2.5.0")'},
  {name: 'back-links', route: '/lanternkit', from: '.execplans-about'},
];

const {status} = spawnSync(process.execPath, [DOCUSAURUS, 'build'], {cwd: SITE, stdio: 'inherit'});
if (status !== 0) process.exit(1);

const [browser, server] = [await launchBrowser(), await serveSite(path.join(SITE, 'build'))];
for (const {name, route, theme = 'light', from} of PICTURES) {
  const context = await browser.newContext({viewport: VIEWPORT, reducedMotion: 'reduce'});
  const page = await context.newPage();
  await page.goto(`${new URL(route, server.url)}?docusaurus-theme=${theme}`, {
    waitUntil: 'networkidle',
  });
  if (from) {
    await page.locator(from).evaluate((element) => {
      const navbar = document.querySelector('.navbar')?.getBoundingClientRect().height ?? 0;
      scrollTo(0, element.getBoundingClientRect().top + scrollY - navbar - 24);
    });
  }
  const file = path.join(IMAGES, `${name}.png`);
  await page.screenshot({path: file});
  console.log(`${path.relative(ROOT, file)}: ${Math.round(fs.statSync(file).size / 1000)} kB`);
  await context.close();
}
await browser.close();
await server.close();
