import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, RouteConfig} from '@docusaurus/types';
import {expect, it} from 'vitest';
import {createPlugin} from '../../plugin/docusaurus/plugin.js';
import {DEFAULT_OPTIONS, type ResolvedOptions} from '../../plugin/options/options.cjs';
import {commit, makeRepository, writeFiles} from '../collect/temporary.js';

const OPTIONS = {
  ...DEFAULT_OPTIONS,
  id: 'default',
  repositoryDir: '.',
  repositoryUrl: 'https://github.com/acme/garden',
  asOf: '2026-02-01',
} as ResolvedOptions;

function contextOf(siteDir: string): LoadContext {
  return {
    siteDir,
    baseUrl: '/',
    generatedFilesDir: path.join(siteDir, '.docusaurus'),
    localizationDir: path.join(siteDir, 'i18n'),
    i18n: {currentLocale: 'en', locales: ['en'], defaultLocale: 'en'},
    siteConfig: {
      staticDirectories: ['static'],
      themes: [],
      markdown: {mermaid: false, anchors: {maintainCase: false}},
    },
  } as unknown as LoadContext;
}

/** Loads a site again and again; tells what was written and what all data then says. */
async function open(siteDir: string) {
  const plugin = await createPlugin(contextOf(siteDir), OPTIONS);
  const data = new Map<string, string>();
  return async () => {
    const written: string[] = [];
    const routes: RouteConfig[] = [];
    const actions = {
      createData: async (name: string, content: string | object) => {
        // Of pages; Docusaurus itself leaves a file alone that stays the same.
        if (name !== 'permalinks.json') written.push(name);
        data.set(name, typeof content === 'string' ? content : JSON.stringify(content));
        return name;
      },
      addRoute: (route: RouteConfig) => routes.push(route),
      setGlobalData: () => {},
    };
    const content = await plugin.loadContent?.();
    if (!content) throw new Error('nothing was loaded');
    await plugin.contentLoaded?.({content, actions});
    const allContent = {
      [plugin.name]: {default: content},
      'docusaurus-plugin-content-docs': {default: {loadedVersions: [{docs: [GUIDE]}]}},
    };
    await plugin.allContentLoaded?.({allContent, actions});
    const named = new Set(routes.flatMap(({modules}) => Object.values(modules ?? {})).map(String));
    const shown = [...data].filter(([name]) => [...named].some((file) => file.endsWith(name)));
    return {written: written.sort(), shown: new Map(shown.sort())};
  };
}

/** A page of the docs plugin. */
const GUIDE = {source: '@site/docs/guide.md', permalink: '/guide', title: 'Guide'};

const ROOF = '# Roof\n\n## Progress\n\n- [x] (2026-01-02 10:00Z) Climb\n- [ ] Plant\n';
const BEDS = `---
created: 2026-01-03
---

# Beds

Depends on \`water-the-roof\`. See [the well](well.md#depth), [the guide](../docs/guide.md#soil)
and ![a sketch](/sketch.png).

- [ ] Dig
`;
const WELL = '# Well\n\n## Depth\n\n- [ ] Measure (#7)\n';

it('writes after each change what a fresh server would write, and little else', async () => {
  const root = makeRepository({
    '.gitignore': 'node_modules\n.docusaurus\n',
    'docs/guide.md': '# Guide\n\n## Soil\n\nAs `plans/well.md` says.\n',
    'plans/water-the-roof.md': ROOF,
    'plans/beds.md': BEDS,
    'plans/well.md': WELL,
    'plans/far-away-plan.md': '# Far\n\nBy `docs/guide.md`.\n\n- [ ] Nothing\n',
    'plans/PLANS.md': '## Active\n\n- [Far](far-away-plan.md)\n',
  });
  commit(root, '2026-01-01T10:00:00Z');
  const load = await open(root);
  const first = await load();
  expect(first.shown.size).toBe(7);
  expect((await load()).written).toEqual([]);

  const write = (files: Record<string, string>) => () => writeFiles(root, files);
  const move = (from: string, to: string) => () =>
    fs.renameSync(path.join(root, from), path.join(root, to));
  const changes: [string, change: () => void, pages: number][] = [
    ['a task', write({'plans/far-away-plan.md': '# Far\n\nBy `docs/guide.md`.\n\n- [x] No\n'}), 1],
    ['a title that others show', write({'plans/water-the-roof.md': ROOF.replace('Ro', 'Bo')}), 2],
    ['a status that others show', write({'plans/water-the-roof.md': `Status: paused\n${ROOF}`}), 2],
    ['a heading that others link to', write({'plans/well.md': WELL.replace('Depth', 'Width')}), 2],
    ['a heading of a document', write({'docs/guide.md': '# Guide\n\n## Compost\n'}), 2],
    ['a file of the site', write({'static/sketch.png': 'drawn'}), 1],
    ['a heading of the index', write({'plans/PLANS.md': '## Done\n\n- far-away-plan.md\n'}), 1],
    ['a new README', write({'plans/README.md': '- [Far](far-away-plan.md) — paused\n'}), 1],
    ['a new plan', write({'plans/new.md': '# New\n\nReplaces `plans/beds.md`.\n'}), 2],
    ['a new source of truth', write({'plans/new.md': '---\nssot: docs/guide.md\n---\n# New\n'}), 2],
    ['a release', write({'CHANGELOG.md': '## 1.0.0 - 2026-01-05\n\n- Measured it (#7)\n'}), 1],
    ['an entry of it', write({'CHANGELOG.md': '## 1.0.0 - 2026-01-05\n\n- Far away (#8)\n'}), 1],
    ['a new attachment', write({'plans/beds.csv': 'a,b\n'}), 1],
    ['the attachment', write({'plans/beds.csv': 'a,c\n'}), 1],
    ['another name', move('plans/water-the-roof.md', 'plans/water-the-terrace.md'), 2],
    ['another folder', move('plans/well.md', 'docs/well.md'), 1],
    ['a plan less', () => fs.rmSync(path.join(root, 'plans/new.md')), 1],
    ['a commit', () => commit(root, '2026-01-20T10:00:00Z'), 1],
  ];
  for (const [what, change, pages] of changes) {
    change();
    const {written, shown} = await load();
    const fresh = await (await open(root))();
    expect(shown, what).toEqual(fresh.shown);
    const plans = written.filter((name) => /^[0-9a-f]{10}\.plan\.json$/.test(name));
    expect(plans.length, what).toBeGreaterThanOrEqual(pages);
    expect((await load()).written, what).toEqual([]);
  }
});

it('ends loads that overlap with what a fresh server would write', async () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const text = (name: string, round: number) =>
    `# Plan ${name}\n\nAfter \`plans/${names[round % 5]}.md\`.\n\n- [${round % 2 ? 'x' : ' '}] ${round}\n`;
  const writeAll = (round: number) =>
    writeFiles(
      root,
      Object.fromEntries(names.map((name) => [`plans/${name}.md`, text(name, round)])),
    );
  const root = makeRepository({'docs/guide.md': '# Guide\n'});
  writeAll(0);
  const load = await open(root);
  await load();
  const loads = [];
  for (let round = 1; round <= 8; round += 1) {
    writeAll(round);
    loads.push(load());
    await new Promise((resolve) => setTimeout(resolve, round));
  }
  const ended = await Promise.all(loads);
  const fresh = await (await open(root))();
  expect(ended.at(-1)?.shown).toEqual(fresh.shown);
  expect((await load()).shown).toEqual(fresh.shown);
});

it('writes the same with a cache as without', async () => {
  const root = makeRepository({'plans/beds.md': BEDS, 'plans/well.md': WELL});
  const {shown} = await (await open(root))();
  const cached = await (await open(root))();
  expect(cached.shown).toEqual(shown);
});

it('checks the anchors that front matter names', async () => {
  const root = makeRepository({
    'plans/beds.md': `---\ndepends_on: well.md#width\nrelated: well.md#depth\n---\n${BEDS}`,
    'plans/well.md': WELL,
  });
  const load = await open(root);
  const {shown} = await load();
  const beds = [...shown.values()].find((text) => text.includes('“well.md#'));
  expect(beds).toContain('links to the heading “#width”');
  expect(beds).not.toContain('links to the heading “#depth”');
});

it('writes what a fresh server would write after each change of a file of a plan', async () => {
  const tasks = '# Tasks: Mast\n\n## Cut\n\n- [ ] Fell a tree\n';
  const root = makeRepository({
    '.gitignore': '.docusaurus\n',
    'specs/001-mast/spec.md': '# Feature Specification: Mast\n\nBy [cutting](tasks.md#cut).\n',
    'specs/001-mast/tasks.md': tasks,
    'specs/001-mast/notes.txt': 'Tall.\n',
    'plans/rope.md': '# Rope\n\nAfter [cutting](../specs/001-mast/tasks.md#cut).\n\n- [ ] Tie\n',
  });
  const load = await open(root);
  expect((await load()).shown.size).toBe(5);
  const write = (name: string, text: string) => () =>
    writeFiles(root, {[`specs/001-mast/${name}`]: text});
  const changes: [string, change: () => void, pages: number][] = [
    ['a task, and so a status', write('tasks.md', tasks.replace('[ ]', '[x]')), 2],
    ['a heading that others link to', write('tasks.md', tasks.replace('Cut', 'Saw')), 2],
    ['a new part', write('research.md', '# Research\n\nDecision: Use oak.\n'), 1],
    ['a part less', () => fs.rmSync(path.join(root, 'specs/001-mast/tasks.md')), 2],
    ['the only other part', () => fs.rmSync(path.join(root, 'specs/001-mast/research.md')), 1],
  ];
  for (const [what, change, pages] of changes) {
    change();
    const {written, shown} = await load();
    const fresh = await (await open(root))();
    expect(shown, what).toEqual(fresh.shown);
    const plans = written.filter((name) => /^[0-9a-f]{10}\.plan\.json$/.test(name));
    expect(plans, what).toHaveLength(pages);
  }
});
