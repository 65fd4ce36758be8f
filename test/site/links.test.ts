import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, inject, test} from 'vitest';
import {
  type Build,
  buildLinkedSite,
  createLinkedSite,
  type LinkedSiteOptions,
  writeFile,
} from './support/linkedSite.js';
import {listFiles, readLinks, readPage, readText} from './support/output.js';

const LANTERN = 'plans/lantern.md';
/** From the sentence in which a plan names most documents. */
const SENTENCE = 'for good';

function newSite(name: string, options: LinkedSiteOptions): string {
  return createLinkedSite(path.join(inject('outRoot'), name), options);
}

function linksOf({outDir}: Build, route: string): string[] {
  return readLinks(readPage(outDir, route)).filter((link) => /\/plans\b|hook\.example/.test(link));
}

function textOf({outDir}: Build, route: string): string {
  return readText(readPage(outDir, route));
}

/** Size of the only script that holds all of these texts. */
function sizeOfScript({outDir}: Build, ...texts: string[]): number {
  const scripts = listFiles(outDir)
    .filter((file) => file.endsWith('.js'))
    .map((file) => fs.readFileSync(path.join(outDir, file)))
    .filter((bytes) => texts.every((text) => bytes.includes(text)));
  expect(scripts).toHaveLength(1);
  return scripts[0]?.length ?? 0;
}

function sizeOfMain({outDir}: Build): number {
  const [main] = listFiles(outDir).filter((file) => /\/main\.\w+\.js$/.test(file));
  return fs.statSync(path.join(outDir, String(main))).size;
}

/** What the site's own hook was called with, each once. */
function brokenLinks({log}: Build): string[] {
  return [...new Set([...log.matchAll(/\[own hook\] (\S+)/g)].map(([, url]) => String(url)))];
}

describe('documents and plans of a site in two languages', () => {
  let site: Build;

  beforeAll(async () => {
    site = await buildLinkedSite(newSite('linked', {bundler: 'rspack', translated: true}));
  });

  test.each([
    ['/docs/intro', '/plans/lantern#progress'],
    ['/docs/intro', '/plans/candle'],
    ['/docs/intro', '/plans'],
    ['/docs/nested/deep', '/plans/lantern'],
    ['/blog/2026/11/02/news', '/plans/lantern'],
    ['/blog', '/plans/lantern'],
    ['/shop', '/plans/lantern'],
    ['/notes/note', '/plans/lantern'],
    ['/docs/mast', '/plans/001-mast#height'],
    ['/docs/mast', '/plans/001-mast#tasks.md'],
    ['/docs/mast', '/plans/001-mast#tasks.md--cut'],
    ['/fr/docs/mast', '/fr/plans/001-mast#tasks.md--cut'],
    ['/fr/docs/intro', '/fr/plans/lantern#progress'],
    ['/fr/docs/nested/deep', '/fr/plans/lantern'],
    ['/fr/blog/2026/11/02/news', '/fr/plans/lantern'],
    ['/fr/shop', '/fr/plans/lantern'],
    ['/fr/notes/note', '/fr/plans/lantern'],
  ])('%s leads to %s by the path of the file', (route, link) => {
    expect(linksOf(site, route)).toContain(link);
  });

  test('shows the files of a plan on one page, which lead to each other', () => {
    const html = readPage(site.outDir, '/plans/001-mast');
    const text = readText(html);
    const places = ['As high as', 'Tasks: Raise a mast', 'For the height', 'A spruce.'].map(
      (words) => text.indexOf(words),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(readLinks(html)).toEqual(
      expect.arrayContaining(['#spec.md', '#tasks.md', '#tasks.md--cut', '#height']),
    );
  });

  test('leaves words of a document alone that look like a link to a part', () => {
    expect(textOf(site, '/docs/mast')).toContain('/plans/001-mast#tasks.md#cut');
  });

  test('asks the site about all other broken links', () => {
    expect(brokenLinks(site).sort()).toEqual(['../plans/secret.md', './gone.md']);
    expect(linksOf(site, '/docs/guide')).toEqual([
      'https://hook.example/',
      'https://hook.example/',
    ]);
  });

  test.each([
    ['/docs/intro', '/plans/lantern'],
    ['/docs/placed', '/plans/lantern'],
    ['/blog/2026/11/02/news', '/plans/lantern'],
    ['/shop', '/plans/lantern'],
    ['/fr/docs/intro', '/fr/plans/lantern'],
    ['/fr/docs/placed', '/fr/plans/lantern'],
  ])('%s shows the plan about it, with its sentence', (route, link) => {
    const text = textOf(site, route);
    expect(text.split(SENTENCE)).toHaveLength(2);
    expect(text).toContain('Build a lantern');
    expect(linksOf(site, route)).toContain(link);
  });

  test('shows the plans where a page places them', () => {
    const text = textOf(site, '/docs/placed');
    expect(text.indexOf(SENTENCE)).toBeLessThan(text.indexOf('After the plans.'));
  });

  test('shows a plan that only the document names', () => {
    expect(textOf(site, '/notes/note')).toContain('Build a lantern');
  });

  test.each(['/docs/guide', '/blog', '/docs/imports'])('%s shows no plans', (route) => {
    expect(textOf(site, route)).not.toContain(SENTENCE);
  });

  test('tells nothing of an excluded plan', () => {
    const told = listFiles(site.outDir).filter((file) =>
      fs.readFileSync(path.join(site.outDir, file)).includes('A secret plan'),
    );
    expect(told).toEqual([]);
  });
});

describe('a site with webpack that wants no plans at the foot of its pages', () => {
  let site: Build;

  beforeAll(async () => {
    site = await buildLinkedSite(
      newSite('unlinked', {
        bundler: 'webpack',
        options: {backLinks: false},
        onBrokenMarkdownLinks: "'warn'",
      }),
    );
  });

  test.each([
    ['/docs/intro', '/plans/lantern#progress'],
    ['/blog/2026/11/02/news', '/plans/lantern'],
    ['/shop', '/plans/lantern'],
    ['/notes/note', '/plans/lantern'],
    ['/docs/mast', '/plans/001-mast#tasks.md--cut'],
  ])('%s leads to %s all the same', (route, link) => {
    expect(linksOf(site, route)).toContain(link);
  });

  test('is warned of all other broken links as before', () => {
    const warned = site.log.match(/Markdown link with URL \S+/g) ?? [];
    expect([...new Set(warned)].map((text) => text.split(' ').at(-1)).sort()).toEqual([
      '`../plans/secret.md`',
      '`./gone.md`',
    ]);
  });

  test('shows plans only where a page places them', () => {
    expect(textOf(site, '/docs/placed')).toContain(SENTENCE);
    for (const route of ['/docs/intro', '/blog/2026/11/02/news', '/shop']) {
      expect(textOf(site, route)).not.toContain(SENTENCE);
    }
  });
});

test('plans about documents cost only the pages that show them', async () => {
  const shown = await buildLinkedSite(newSite('cost-shown', {bundler: 'rspack'}));
  const hidden = await buildLinkedSite(
    newSite('cost-hidden', {bundler: 'rspack', options: {backLinks: false}}),
  );
  const bareDir = newSite('cost-bare', {bundler: 'rspack', options: null});
  writeFile(bareDir, 'docs/placed.mdx', '# Placed\n');
  const bare = await buildLinkedSite(bareDir);
  // The main script names the chunks of every route, and a route that shows plans may have one more.
  expect(sizeOfMain(shown) - sizeOfMain(hidden)).toBeLessThan(6 * 32);
  // The numbers of modules have one digit more or less at times.
  const guide = ['No plan names this', 'https://hook.example/'];
  expect(Math.abs(sizeOfScript(shown, ...guide) - sizeOfScript(bare, ...guide))).toBeLessThan(8);
});

test('a build from the cache of the bundler shows plans and links as they are now', async () => {
  const siteDir = newSite('cached', {bundler: 'rspack'});
  const build = () => buildLinkedSite(siteDir, {persistentCache: true});
  const before = await build();
  expect(linksOf(before, '/docs/intro')).toContain('/plans/lantern#progress');
  expect(textOf(before, '/shop')).toContain(SENTENCE);

  const plan = fs.readFileSync(path.join(siteDir, LANTERN), 'utf8');
  const changed = plan.replace('`src/pages/shop.md`', '`docs/guide.md`');
  writeFile(siteDir, LANTERN, `---\nslug: lamp\n---\n\n${changed}`);
  const after = await build();
  expect(linksOf(after, '/docs/intro')).toContain('/plans/lamp#progress');
  expect(linksOf(after, '/notes/note')).toContain('/plans/lamp');
  expect(linksOf(after, '/shop')).toContain('/plans/lamp');
  expect(textOf(after, '/shop')).not.toContain(SENTENCE);
  expect(textOf(after, '/docs/guide')).toContain(SENTENCE);
});
