import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {cacheFolder, NO_CACHE} from '../../plugin/cache/cache.js';
import {collect} from '../../plugin/collect/collect.js';
import {filesOf} from '../../plugin/derive/identity/planNames.js';
import {PortfolioReader, type ReadFile} from '../../plugin/pipeline/planReader.js';
import {openSiteCache} from '../../plugin/pipeline/siteCache.js';
import {makeFolder} from '../collect/temporary.js';

const GALLERY = fileURLToPath(new URL('../../example-site/gallery', import.meta.url));

const SETTINGS = {
  timezones: new Map<string, number>(),
  statuses: new Map(),
  folders: new Map(),
  asOf: Date.UTC(2026, 10, 22),
  staleAfter: 14 * 86_400_000,
};

const BODIES = {mermaid: false, rehypePlugins: []};

type Settings = typeof SETTINGS;

const optionsOf = (settings: Settings = SETTINGS) => ({
  id: 'default',
  ...settings,
  ...BODIES,
  remarkPlugins: [],
});

/** The gallery, read and rendered with the cache of a site. */
async function load(siteDir: string, settings = SETTINGS) {
  const cache = openSiteCache(siteDir, optionsOf(settings));
  const madeAnew: string[] = [];
  const noting: typeof cache = {
    ...cache,
    set(parts, value) {
      madeAnew.push(...value.plans.map(({plan}) => plan.key));
      cache.set(parts, value);
    },
  };
  const collected = await collect({
    siteDir: GALLERY,
    repositoryDir: '..',
    path: ['.'],
    include: ['**'],
    exclude: [],
  });
  const reader = await PortfolioReader.create(settings, {bodies: BODIES, cache: noting});
  const plans = await reader.readPlans(collected);
  cache.flush();
  return {
    plans,
    /** Keys of plans and parts: what is kept one by one. */
    read: plans.flatMap(({plan}) => (plan.unit ? filesOf(plan) : plan.key)),
    portfolio: await reader.derive(collected, new Map(), settings),
    madeAnew,
  };
}

const fileOf = (siteDir: string) => path.join(cacheFolder(siteDir), 'default.store');

test('what comes from the cache equals what is read anew', async () => {
  const siteDir = makeFolder({'node_modules/x': ''});
  const cold = await load(siteDir);
  expect(cold.madeAnew).toEqual(cold.read);
  const kept = fs.readFileSync(fileOf(siteDir));
  const warm = await load(siteDir);
  expect(warm.madeAnew).toEqual([]);
  expect(warm.plans).toStrictEqual(cold.plans);
  expect(warm.portfolio).toStrictEqual(cold.portfolio);
  expect(fs.readFileSync(fileOf(siteDir))).toEqual(kept);
});

test('other options find nothing in the cache', async () => {
  const siteDir = makeFolder({'node_modules/x': ''});
  await load(siteDir);
  const {madeAnew, read} = await load(siteDir, {
    ...SETTINGS,
    timezones: new Map([['CST', -360]]),
  });
  expect(madeAnew).toEqual(read);
});

test('each instance has a file of its own, whatever it is called', () => {
  const siteDir = makeFolder({'node_modules/x': ''});
  const ids = ['default', '../plans', 'a/b'];
  for (const id of ids) {
    const cache = openSiteCache(siteDir, {...optionsOf(), id});
    cache.set(['a'], {plans: [], entries: [], findings: []});
    cache.flush();
  }
  expect(fs.readdirSync(cacheFolder(siteDir))).toHaveLength(ids.length);
});

const RICH = `---
title: Rich
tags: [a]
owner: Ada
supersedes: b.md
---

# Rich

Status: active

See [b](b.md), \`b.md\` and ![c](c.png). Blocked by #12.

## Progress

- [x] (2026-11-02 09:00Z) one
- [ ] two

## Decision Log

- Decision: one cache.
  Rationale: less code.
  Date/Author: 2026-11-03 Ada

## Validation

- Run \`npm test\` and expect \`ok\`

## Risks

- Slow disks
`;
const INDEX =
  '# Plans\n\n## Active\n\n| Plan | Status |\n| - | - |\n| [A](plans/a.md) | active |\n';

/** Files as they are kept. */
async function readFiles(texts: Record<string, string>): Promise<ReadFile[]> {
  const files: ReadFile[] = [];
  const cache = {...NO_CACHE, set: (_: unknown, file: ReadFile) => files.push(file)};
  const reader = await PortfolioReader.create(SETTINGS, {bodies: BODIES, cache});
  const siteDir = makeFolder(texts);
  await reader.readPlans(await collect({siteDir, include: ['**'], exclude: []}));
  return files;
}

/** The entries of files as read, kept by a former build, and what a later one knows of them. */
async function keepRich() {
  const siteDir = makeFolder({'node_modules/x': ''});
  const files = await readFiles({'plans/a.md': RICH, 'plans/b.md': '# B\n', 'PLANS.md': INDEX});
  const cache = openSiteCache(siteDir, optionsOf());
  for (const [at, file] of files.entries()) cache.set([String(at)], file);
  cache.flush();
  const find = () => {
    const later = openSiteCache(siteDir, optionsOf());
    return files.map((_, at) => later.get([String(at)]));
  };
  return {siteDir, files, find};
}

test('an entry that is damaged in any place is not known', async () => {
  const {siteDir, files, find} = await keepRich();
  expect(files.flatMap(({entries}) => entries)).not.toEqual([]);
  expect(find()).toEqual(files);
  const kept = fs.readFileSync(fileOf(siteDir));
  for (let at = 0; at < kept.length; at += 97) {
    const damaged = Buffer.from(kept);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 7));
    fs.writeFileSync(fileOf(siteDir), damaged);
    const found = find();
    expect(found).toContain(null);
    for (const [index, file] of found.entries()) expect([files[index], null]).toContainEqual(file);
  }
});

test.each(['remarkPlugins', 'rehypePlugins'])('with %s of the site nothing is kept', (option) => {
  const siteDir = makeFolder({'node_modules/x': ''});
  const plugin = () => () => {};
  const cache = openSiteCache(siteDir, {...optionsOf(), [option]: [plugin]});
  cache.set(['a'], {plans: [], entries: [], findings: []});
  cache.flush();
  expect(fs.existsSync(path.join(siteDir, 'node_modules/.cache'))).toBe(false);
});
