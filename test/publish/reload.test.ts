import path from 'node:path';
import type {LoadContext, RouteConfig} from '@docusaurus/types';
import {expect, it} from 'vitest';
import {createPlugin} from '../../plugin/lifecycle.js';
import {DEFAULT_OPTIONS, type ResolvedOptions} from '../../plugin/options.cjs';
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
      staticDirectories: [],
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
    const allContent = {[plugin.name]: {default: content}};
    await plugin.allContentLoaded?.({allContent, actions});
    const named = new Set(routes.flatMap(({modules}) => Object.values(modules ?? {})).map(String));
    const shown = [...data].filter(([name]) => [...named].some((file) => file.endsWith(name)));
    return {written: written.sort(), shown: new Map(shown.sort())};
  };
}

const ROOF = '# Roof\n\n## Progress\n\n- [x] (2026-01-02 10:00Z) Climb\n- [ ] Plant\n';
const BEDS = '# Beds\n\nDepends on `water-the-roof`. See [the well](well.md#depth).\n\n- [ ] Dig\n';
const WELL = '# Well\n\n## Depth\n\n- [ ] Measure (#7)\n';

it('writes after each change what a fresh server would write, and little else', async () => {
  const root = makeRepository({
    '.gitignore': 'node_modules\n.docusaurus\n',
    'plans/water-the-roof.md': ROOF,
    'plans/beds.md': BEDS,
    'plans/well.md': WELL,
    'plans/far-away-plan.md': '# Far\n\n- [ ] Nothing\n',
  });
  commit(root, '2026-01-01T10:00:00Z');
  const load = await open(root);
  const first = await load();
  expect(first.shown.size).toBe(6);
  expect((await load()).written).toEqual([]);

  const changes: [string, Record<string, string>, pages: number][] = [
    ['a task', {'plans/far-away-plan.md': '# Far\n\n- [x] Nothing\n'}, 1],
    ['a title that others show', {'plans/water-the-roof.md': ROOF.replace('Roof', 'Terrace')}, 2],
    ['a heading that others link to', {'plans/well.md': WELL.replace('Depth', 'Width')}, 2],
    ['a new plan', {'plans/new.md': '# New\n\nReplaces `plans/beds.md`.\n'}, 2],
    ['a release', {'CHANGELOG.md': '## 1.0.0 - 2026-01-05\n\n- Measured the well (#7)\n'}, 1],
    ['a new attachment', {'plans/beds.csv': 'a,b\n'}, 1],
    ['the attachment', {'plans/beds.csv': 'a,c\n'}, 1],
  ];
  for (const [what, files, pages] of changes) {
    writeFiles(root, files);
    const {written, shown} = await load();
    const fresh = await (await open(root))();
    expect(shown, what).toEqual(fresh.shown);
    const plans = written.filter((name) => /^[0-9a-f]{10}\.plan\.json$/.test(name));
    expect(plans.length, what).toBeGreaterThanOrEqual(pages);
    expect((await load()).written, what).toEqual([]);
  }
});

it('checks the anchors that front matter names', async () => {
  const root = makeRepository({
    'plans/beds.md': `---\ndepends_on: well.md#width\nrelated: well.md#depth\n---\n${BEDS}`,
    'plans/well.md': WELL,
  });
  const load = await open(root);
  const {shown} = await load();
  const beds = [...shown.values()].find((text) => text.includes('“well.md#'));
  expect(beds).toContain('names the heading “#width”');
  expect(beds).not.toContain('names the heading “#depth”');
});
