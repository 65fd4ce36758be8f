import fs from 'node:fs';
import path from 'node:path';
import {expect, inject, test} from 'vitest';
import {cacheFolder} from '../../lib/plugin/cache/cache.js';
import {readAhead} from '../../lib/plugin/docusaurus/readAhead.js';
import {BodyRenderer} from '../../lib/plugin/pipeline/bodyRenderer.js';
import {PortfolioReader} from '../../lib/plugin/pipeline/planReader.js';
import {openCaches} from '../../lib/plugin/pipeline/siteCaches.js';
import {linkPackages} from '../../scripts/linkPackages.mjs';
import {listFiles} from './support/output.js';
import {DOCUSAURUS, run} from './support/run.js';
import {createTinySite} from './support/tinySite.js';

const OPTIONS = {id: 'default', mermaid: false, timezones: new Map(), statuses: new Map()};
const TEXT = '# Plan\n\n- [x] (2026-11-02 09:00Z) Done <b>now</b>\n- [ ] Open\n';
const SOURCES = ['plans/a.md', 'plans/b.md'].map((name) => ({
  path: name,
  text: TEXT,
  findings: [],
}));
const COLLECTED = {planSources: SOURCES, indexSources: [], listOnly: new Set<string>()};

function makeSite(name: string): string {
  const siteDir = path.join(inject('outRoot'), name);
  fs.mkdirSync(path.join(siteDir, 'node_modules'), {recursive: true});
  return siteDir;
}

test('a thread leaves in the caches all that the loading thread asks for', async () => {
  const siteDir = makeSite('ahead');
  expect(await readAhead({siteDir, options: OPTIONS, collected: COLLECTED})).toBe(true);

  const plugins = {remarkPlugins: [], rehypePlugins: []};
  const caches = openCaches(siteDir, {...OPTIONS, ...plugins});
  expect(caches.isFillable()).toBe(false);
  const madeAnew: string[] = [];
  const noting = <T extends {set: unknown}>(cache: T) => ({
    ...cache,
    set: ([, key = '']: readonly string[]) => madeAnew.push(key),
  });
  const reader = await PortfolioReader.create(OPTIONS, [], noting(caches.plans));
  const renderer = new BodyRenderer(reader, {...OPTIONS, ...plugins}, noting(caches.bodies));
  const bodies = await renderer.render(COLLECTED);
  expect([...bodies.keys()]).toEqual(['plans/a.md', 'plans/b.md']);
  expect(madeAnew).toEqual([]);
});

test('a thread that cannot begin stops nobody', async () => {
  const timezones = new Map([['CST', (() => 0) as unknown as number]]);
  const work = {siteDir: makeSite('ahead-never'), options: {...OPTIONS, timezones}};
  expect(await readAhead({...work, collected: COLLECTED})).toBe(false);
});

test('a thread that fails stops nobody', async () => {
  const collected = {...COLLECTED, planSources: [{path: 'plans/a.md', text: TEXT, findings: []}]};
  Object.assign(collected.planSources[0] ?? {}, {text: 5});
  const siteDir = makeSite('ahead-failing');
  expect(await readAhead({siteDir, options: OPTIONS, collected})).toBe(false);
});

test('a load by a thread gives what a load without one gives', async () => {
  const line = '- [x] (2026-11-02 09:00Z) one of very many steps\n';
  const plans = Object.fromEntries(
    Array.from({length: 11}, (_, at) => [`p${at}.md`, `# Plan ${at}\n\n${line.repeat(4000)}`]),
  );
  const load = async (name: string, prepare: (siteDir: string) => void) => {
    const site = path.join(inject('outRoot'), name, 'site');
    const {siteDir} = createTinySite(site, {plans, options: {asOf: '2026-11-22'}});
    linkPackages(siteDir);
    prepare(siteDir);
    await run(process.execPath, [DOCUSAURUS, 'build'], {
      cwd: siteDir,
      env: {DOCUSAURUS_RETURN_AFTER_LOADING: 'true'},
    });
    const folder = path.join(siteDir, '.docusaurus/docusaurus-plugin-execplans/default');
    return listFiles(folder).map((file) => [
      file,
      fs.readFileSync(path.join(folder, file), 'utf8'),
    ]);
  };
  const byThread = await load('ahead-load', () => {});
  const alone = await load('ahead-none', (siteDir) => {
    fs.mkdirSync(path.dirname(cacheFolder(siteDir)), {recursive: true});
    fs.writeFileSync(cacheFolder(siteDir), 'no folder');
  });
  expect(byThread.length).toBeGreaterThan(11);
  expect(byThread).toEqual(alone);
});
