import {describe, expect, it} from 'vitest';
import {PUBLISHERS} from '../../plugin/publish/publish.js';
import type {Publisher} from '../../plugin/publish/publisher.js';
import {toRoutes} from '../../plugin/publish/routes.js';
import {AS_OF, DAY} from '../derive/timeline/timelineInput.js';
import {publishRepository} from './publishRepository.js';

const FILES = {
  'docs/guide.md': '# Guide\n\n## Soil\n',
  'plans/beds.md': '# Beds\n\nSee [the guide](../docs/guide.md#soil).\n\n- [ ] Dig\n',
  'plans/roof.md':
    '# Roof\n\nLike [the guide](../docs/guide.md#sand).\n\n- [x] (2026-11-20) Climb\n',
  'CHANGELOG.md': '# Changelog\n\n## 1.0.0 - 2026-11-21\n\n- A roof (`plans/roof.md`)\n',
};
const PAGES = {'docs/guide.md': '/docs/guide'};

describe('publish', () => {
  it('makes all routes and data of a repository without Docusaurus', async () => {
    const {routes, data} = await publishRepository(FILES, {pages: PAGES});
    expect(routes).toMatchInlineSnapshot(`
      [
        {
          "component": "@theme/PlanIndexPage",
          "exact": true,
          "metadata": {
            "lastUpdatedAt": 1795132800000,
          },
          "modules": {
            "index": "@data/index.json",
          },
          "path": "/plans",
        },
        {
          "component": "@theme/PlanPage",
          "exact": true,
          "metadata": {
            "lastUpdatedAt": 1795132800000,
            "sourceFilePath": "plans/roof.md",
          },
          "modules": {
            "plan": "@data/067f49d548.plan.json",
            "shared": "@data/shared.json",
          },
          "path": "/plans/roof",
        },
        {
          "component": "@theme/PlanPage",
          "exact": true,
          "metadata": {
            "lastUpdatedAt": null,
            "sourceFilePath": "plans/beds.md",
          },
          "modules": {
            "plan": "@data/66ec92ae39.plan.json",
            "shared": "@data/shared.json",
          },
          "path": "/plans/beds",
        },
        {
          "component": "@theme/PlanTimelinePage",
          "exact": true,
          "metadata": {
            "lastUpdatedAt": 1795219200000,
          },
          "modules": {
            "timeline": "@data/timeline-all.json",
          },
          "path": "/plans/timeline",
        },
        {
          "component": "@theme/PlanChangelogPage",
          "exact": true,
          "metadata": {
            "lastUpdatedAt": 1795219200000,
          },
          "modules": {
            "changelog": "@data/changelog-4ac32a7864.json",
            "shared": "@data/shared.json",
          },
          "path": "/plans/changelog",
        },
      ]
    `);
    expect(data.map(({name}) => name)).toMatchInlineSnapshot(`
      [
        "index.json",
        "067f49d548.plan.json",
        "shared.json",
        "66ec92ae39.plan.json",
        "timeline-all.json",
        "changelog-4ac32a7864.json",
        "about/c03edf64ecf9c262.json",
      ]
    `);
  });

  it('gives every module that a route names as data, once', async () => {
    const {routes, data} = await publishRepository(FILES, {pages: PAGES});
    const named = routes.flatMap(({modules}) => Object.values(modules));
    const files = data.map(({name}) => `@data/${name}`);
    expect(files.filter((name) => !name.startsWith('@data/about/')).sort()).toEqual(
      [...new Set(named)].sort(),
    );
    expect(new Set(files).size).toBe(files.length);
  });

  it('gives the same data of plans for another instant, unless a status changed', async () => {
    const files = {
      ...FILES,
      'plans/old.md':
        '# Old\n\n## Progress\n\n- [x] (2026-01-05) a\n- [x] (2026-02-28) b\n- [ ] c\n',
      'plans/soon.md': '# Soon\n\n- [x] (2026-12-24) Sing\n- [ ] Rest\n',
    };
    const textsAt = async (asOf: number) => {
      const {data} = await publishRepository(files, {pages: PAGES, asOf});
      return new Map(
        data.map(({name, content, encode}) => [name, encode?.() ?? JSON.stringify(content)]),
      );
    };
    const before = await textsAt(AS_OF);
    const after = await textsAt(AS_OF + 90 * 60_000);
    const next = await textsAt(AS_OF + DAY);
    const changedIn = (texts: ReadonlyMap<string, string>) =>
      [...before.keys()].filter((name) => texts.get(name) !== before.get(name));
    expect(before.get('index.json')).toContain('"status":"stalled"');
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(changedIn(await textsAt(AS_OF))).toEqual([]);
    expect(changedIn(after)).toEqual(['index.json', 'shared.json', 'timeline-all.json']);
    expect(changedIn(next)).toEqual(['index.json', 'shared.json', 'timeline-all.json']);
  });

  it('tells what is wrong with plans, links and pages', async () => {
    const files = {...FILES, 'plans/roof.md': `${FILES['plans/roof.md']}\n![](gone.png)\n`};
    const {findings} = await publishRepository(files, {pages: PAGES});
    expect(findings.map(({rule, file}) => [rule, file])).toEqual([
      ['dead-anchor', 'plans/roof.md'],
      ['dead-image', 'plans/roof.md'],
    ]);
  });

  it('leads from a document to plans of all formats, and from these to the document', async () => {
    const {data} = await publishRepository(
      {
        'docs/guide.md':
          '# Guide\n\nAs `plans/beds.md` and [a change](../openspec/changes/water/proposal.md) say.\n',
        'plans/beds.md': '# Beds\n\nSee [the guide](../docs/guide.md).\n',
        'openspec/changes/water/proposal.md': '# Water\n',
        'openspec/changes/hedge/proposal.md': '# Hedge\n',
        'openspec/changes/hedge/design.md': '# Design\n\nSee [it](../../../docs/guide.md).\n',
      },
      {pages: PAGES},
    );
    const about = data.find(({name}) => name.startsWith('about/'))?.content;
    const named = (about as {plans: {title: string; isNamedHere?: true}[]}).plans;
    expect(named.map(({title, isNamedHere = false}) => [title, isNamedHere])).toEqual([
      ['Hedge', false],
      ['Water', true],
      ['Beds', false],
    ]);
  });

  it('makes the list alone where there are no plans', async () => {
    const {routes, data} = await publishRepository({'docs/guide.md': '# Guide\n'});
    expect(routes.map(({path}) => path)).toEqual(['/plans']);
    expect(data).toMatchObject([{name: 'index.json', content: {rows: [], permalink: '/plans'}}]);
  });
});

/** A page that this test makes up. */
const owners: Publisher = {
  publish: ({portfolio, permalinks, host}) => {
    const content = {owners: portfolio.plans.flatMap((plan) => plan.owners.map(({name}) => name))};
    const page = {
      permalink: permalinks.page('owners'),
      component: '@theme/PlanOwnersPage',
      modules: {owners: {name: 'owners.json', content}},
    };
    return {...toRoutes([page], host.data), findings: []};
  },
};

describe('a new kind of page', () => {
  it('is one more publisher, which changes no other page', async () => {
    const files = {...FILES, 'plans/beds.md': `---\nowner: Dana\n---\n${FILES['plans/beds.md']}`};
    const before = await publishRepository(files, {pages: PAGES});
    const after = await publishRepository(files, {
      pages: PAGES,
      publishers: [...PUBLISHERS, owners],
    });
    expect(after.routes).toEqual([
      ...before.routes,
      {
        path: '/plans/owners',
        component: '@theme/PlanOwnersPage',
        exact: true,
        modules: {owners: '@data/owners.json'},
      },
    ]);
    expect(JSON.stringify(after.data)).toBe(
      JSON.stringify([...before.data, {name: 'owners.json', content: {owners: ['Dana']}}]),
    );
  });

  it('may have a tab on the pages about all plans', async () => {
    const tabbed: Publisher = {...owners, tab: () => ({changelog: '/plans/owners'})};
    const {data} = await publishRepository(FILES, {publishers: [...PUBLISHERS, tabbed]});
    for (const name of ['index.json', 'timeline-all.json']) {
      expect(data.find((file) => file.name === name)?.content).toMatchObject({
        tabs: {overview: '/plans', timeline: '/plans/timeline', changelog: '/plans/owners'},
      });
    }
  });

  it('finds no plan at its address', async () => {
    const {routes} = await publishRepository(
      {'plans/owners.md': '# Owners\n\n- [ ] Ask\n', 'plans/timeline.md': '# Time\n\n- [ ] Wait\n'},
      {publishers: [...PUBLISHERS, owners]},
    );
    const paths = routes.map(({path}) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('/plans/owners');
  });
});
