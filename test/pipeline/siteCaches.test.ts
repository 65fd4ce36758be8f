import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {cacheFolder} from '../../plugin/cache/cache.js';
import {collect} from '../../plugin/collect/collect.js';
import {BodyRenderer} from '../../plugin/pipeline/bodyRenderer.js';
import {PortfolioReader} from '../../plugin/pipeline/planReader.js';
import {openCaches} from '../../plugin/pipeline/siteCaches.js';
import {makeFolder} from '../collect/temporary.js';

const GALLERY = fileURLToPath(new URL('../../example-site/gallery', import.meta.url));

const SETTINGS = {
  timezones: new Map<string, number>(),
  statuses: new Map(),
  folders: new Map(),
  asOf: Date.UTC(2026, 10, 22),
  staleAfter: 14 * 86_400_000,
};

/** The gallery, read and rendered with the caches of a site. */
async function load(siteDir: string, settings = SETTINGS) {
  const caches = openCaches(siteDir, {
    id: 'default',
    ...settings,
    mermaid: false,
    remarkPlugins: [],
    rehypePlugins: [],
  });
  const collected = await collect({
    siteDir: GALLERY,
    repositoryDir: '..',
    path: ['.'],
    include: ['**'],
    exclude: [],
  });
  const reader = await PortfolioReader.create(settings, [], caches.plans);
  const portfolio = reader.derive(collected, new Map(), settings);
  const renderer = new BodyRenderer(reader, {mermaid: false, rehypePlugins: []}, caches.bodies);
  const bodies = await renderer.render(collected);
  caches.flush();
  return {portfolio, bodies, reader, collected};
}

const packsOf = (siteDir: string) => fs.readdirSync(cacheFolder(siteDir)).sort();

test('what comes from the cache equals what is read anew', async () => {
  const siteDir = makeFolder({'node_modules/x': ''});
  const cold = await load(siteDir);
  const kept = packsOf(siteDir);
  expect(kept).toHaveLength(1);
  const warm = await load(siteDir);
  expect(warm.portfolio).toStrictEqual(cold.portfolio);
  expect(warm.bodies).toStrictEqual(cold.bodies);
  expect(packsOf(siteDir)).toEqual(kept);
});

test('a plan from the cache can still be parsed', async () => {
  const siteDir = makeFolder({'node_modules/x': ''});
  await load(siteDir);
  const {reader, collected} = await load(siteDir);
  for (const {plan, document} of reader.readPlans(collected)) {
    expect(document().key).toBe(plan.key);
    expect(document().title.text).toBe(plan.title);
  }
});

test('other options find nothing in the cache', async () => {
  const siteDir = makeFolder({'node_modules/x': ''});
  await load(siteDir);
  await load(siteDir, {...SETTINGS, timezones: new Map([['CST', -360]])});
  expect(packsOf(siteDir)).toHaveLength(2);
});

test('with plugins of the site nothing is kept', () => {
  const siteDir = makeFolder({'node_modules/x': ''});
  const plugin = () => () => {};
  const caches = openCaches(siteDir, {
    id: 'default',
    ...SETTINGS,
    mermaid: false,
    remarkPlugins: [plugin],
    rehypePlugins: [],
  });
  caches.plans.set(['a'], {plans: [], entries: [], findings: []});
  caches.flush();
  expect(fs.existsSync(path.join(siteDir, 'node_modules/.cache'))).toBe(false);
});
