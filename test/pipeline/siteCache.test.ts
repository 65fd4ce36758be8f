import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {cacheFolder} from '../../plugin/cache/cache.js';
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

/** As little as passes for a plan, and for a body. */
const PLAN = {tasks: [], marks: [], activity: [], references: [], findings: []};
const BODY = {
  json: {texts: ['[]'], gaps: []},
  links: [],
  toc: [],
  headings: [],
  ids: [],
  findings: [],
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

const fileOf = (siteDir: string) => path.join(cacheFolder(siteDir), 'default.jsonl');

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

test.each([
  ['no lists', {}],
  ['a plan without its body', {plans: [{plan: PLAN, body: null}]}],
  ['a plan without references', {plans: [{plan: {...PLAN, references: {}}, body: BODY}]}],
  ['a body without its elements', {plans: [{plan: PLAN, body: {...BODY, json: null}}]}],
  ['plans that are none', {plans: ['a', null]}],
])('a value with %s is not known', (_, change) => {
  const siteDir = makeFolder({'node_modules/x': ''});
  const value = {plans: [{plan: PLAN, body: BODY}], entries: [], findings: []};
  const cache = openSiteCache(siteDir, optionsOf());
  cache.set(['sound'], value as unknown as ReadFile);
  const wrong = Object.keys(change).length > 0 ? {...value, ...change} : change;
  cache.set(['wrong'], wrong as unknown as ReadFile);
  cache.flush();
  const later = openSiteCache(siteDir, optionsOf());
  expect(later.get(['sound'])).toEqual(value);
  expect(later.get(['wrong'])).toBeNull();
});

test.each(['remarkPlugins', 'rehypePlugins'])('with %s of the site nothing is kept', (option) => {
  const siteDir = makeFolder({'node_modules/x': ''});
  const plugin = () => () => {};
  const cache = openSiteCache(siteDir, {...optionsOf(), [option]: [plugin]});
  cache.set(['a'], {plans: [], entries: [], findings: []});
  cache.flush();
  expect(fs.existsSync(path.join(siteDir, 'node_modules/.cache'))).toBe(false);
});
