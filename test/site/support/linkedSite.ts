import fs from 'node:fs';
import path from 'node:path';
import {DOCUSAURUS, type Output, ROOT, run} from './run.js';

export interface LinkedSiteOptions {
  bundler: 'rspack' | 'webpack';
  /** French besides English. */
  translated?: boolean;
  /** Options of the plugin; `null` for a site without it. */
  options?: Record<string, unknown> | null;
  /** JavaScript of `onBrokenMarkdownLinks`. */
  onBrokenMarkdownLinks?: string;
}

/** Marks what the site's own hook made of a link. */
const OWN_HOOK = "({url}) => { console.log('[own hook] ' + url); return 'https://hook.example/'; }";

const FILES: Record<string, string> = {
  'package.json': '{"private": true}\n',
  'src/pages/index.md': '# Home\n\n[Docs](/docs/intro)\n',
  'plans/lantern.md':
    '# Build a lantern\n\nIt changes `docs/intro.md` for good, `docs/placed.mdx` a bit, `blog/2026-11-02-news.md` and `src/pages/shop.md`.\n\n## Progress\n\n- [x] (2026-11-02 09:00Z) Cut the wood\n- [ ] Glue it\n',
  'plans/candle.md': '# Pour a candle\n\n## Progress\n\n- [ ] Melt the wax\n',
  'plans/secret.md': '# A secret plan\n\nIt changes `docs/guide.md`.\n\n- [ ] Hide it\n',
  'PLANS.md':
    '# Plans\n\n## Active plans\n\n### Hang the bell\n\nStatus: active\n\n#### Progress\n\n- [ ] (2026-11-03) Lift it\n',
  'specs/001-mast/spec.md':
    '# Feature Specification: Raise a mast\n\n## Height\n\nAs high as [the tasks](tasks.md#cut) allow.\n',
  'specs/001-mast/tasks.md':
    '# Tasks: Raise a mast\n\nFor [the height](spec.md#height).\n\n## Cut\n\n- [ ] Fell a tree[^1]\n\n[^1]: A spruce.\n',
  'docs/mast.md':
    '# Mast\n\nSee [what it is](../specs/001-mast/spec.md#height), [its tasks](../specs/001-mast/tasks.md), [how it is cut](../specs/001-mast/tasks.md#cut) and `/plans/001-mast#tasks.md#cut`.\n',
  'docs/intro.md':
    '# Intro\n\nSee [the lantern](../plans/lantern.md#progress), [by reference][ref] and [the bell](../PLANS.md).\n\n[ref]: ../plans/candle.md\n',
  'docs/guide.md':
    '# Guide\n\nNo plan names this. [Excluded](../plans/secret.md) and [gone](./gone.md), [the intro](intro.md).\n',
  'docs/nested/deep.md': '# Deep\n\n[From the root](/plans/lantern.md)\n',
  'docs/placed.mdx':
    "import PlansAbout from '@theme/PlansAbout';\n\n# Placed\n\n<PlansAbout />\n\nAfter the plans.\n",
  'docs/imports.mdx':
    "import Intro from './intro.md';\n\n# Imports\n\nThe text of another document:\n\n<Intro />\n",
  'blog/2026-11-02-news.md':
    '---\ntitle: News\n---\n\nIn short: [the lantern](../plans/lantern.md).\n\n{/* truncate */}\n\nAt length.\n',
  'src/pages/shop.md': '# Shop\n\n[The lantern](../../plans/lantern.md)\n',
  'notes/note.md': '# A note\n\n[The lantern](../plans/lantern.md)\n',
  'i18n/fr/docusaurus-plugin-content-docs/current/intro.md':
    '# Introduction\n\nVoir [la lanterne](../plans/lantern.md#progress).\n',
};

/** A small site in which plans and documents of every kind name each other. */
export function createLinkedSite(siteDir: string, options: LinkedSiteOptions): string {
  fs.rmSync(siteDir, {recursive: true, force: true});
  const files = {...FILES, 'docusaurus.config.mjs': configOf(options)};
  for (const [name, text] of Object.entries(files)) writeFile(siteDir, name, text);
  linkEachPackage(siteDir);
  return siteDir;
}

export function writeFile(siteDir: string, name: string, text: string): void {
  const file = path.join(siteDir, name);
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}

function configOf({
  bundler,
  translated = false,
  options = {},
  onBrokenMarkdownLinks = OWN_HOOK,
}: LinkedSiteOptions): string {
  const config = {
    title: 'Linked',
    url: 'https://linked.example',
    baseUrl: '/',
    trailingSlash: false,
    // Links that Docusaurus only warns of stay as they are.
    onBrokenLinks: onBrokenMarkdownLinks === OWN_HOOK ? 'throw' : 'ignore',
    onBrokenAnchors: 'throw',
    i18n: {defaultLocale: 'en', locales: translated ? ['en', 'fr'] : ['en']},
    presets: [['classic', {docs: {}, blog: {onUntruncatedBlogPosts: 'ignore'}}]],
    plugins: [
      ...(options
        ? [['execplans', {asOf: '2026-11-10', exclude: ['plans/secret.md'], ...options}]]
        : []),
      // After the plugin on purpose: what it does must not hang on the order.
      ['content-docs', {id: 'notes', path: 'notes', routeBasePath: 'notes', sidebarPath: false}],
    ],
    future:
      bundler === 'rspack' ? {v4: true, faster: {rspackBundler: true, gitEagerVcs: false}} : {},
  };
  return `export default {...${JSON.stringify(config)}, markdown: {hooks: {onBrokenMarkdownLinks: ${onBrokenMarkdownLinks}}}};\n`;
}

/** Packages one by one, so that the bundler's cache, which stands beside them, is the site's own. */
function linkEachPackage(siteDir: string): void {
  const from = path.join(ROOT, 'node_modules');
  const to = path.join(siteDir, 'node_modules');
  fs.mkdirSync(to);
  for (const name of fs.readdirSync(from).filter((entry) => !entry.startsWith('.'))) {
    fs.symlinkSync(path.join(from, name), path.join(to, name), 'junction');
  }
}

export interface Build extends Output {
  outDir: string;
}

/** @param persistentCache - whether the bundler takes what an earlier build of the site left */
export async function buildLinkedSite(
  siteDir: string,
  {persistentCache = false, args = []}: {persistentCache?: boolean; args?: string[]} = {},
): Promise<Build> {
  const outDir = path.join(siteDir, 'build');
  const env = persistentCache ? {DOCUSAURUS_NO_PERSISTENT_CACHE: undefined} : {};
  const output = await run(process.execPath, [DOCUSAURUS, 'build', siteDir, ...args], {
    cwd: siteDir,
    env,
  });
  return {...output, outDir};
}
