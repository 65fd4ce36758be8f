import {describe, expect, it} from 'vitest';
import type {
  PlanChangelogProps,
  PlanIndexProps,
  PlanPageSource,
} from '../../plugin/publish/props.js';
import {buildChangelogRoutes, buildRoutes} from '../../plugin/publish/routes.js';

const index: PlanIndexProps = {
  asOf: '2026-11-22T12:00Z',
  staleAfterDays: 14,
  folder: 'docs/plans',
  permalink: '/base/plans',
  rows: [],
};

const data = {title: 'Cache "1"', body: '[["p",{},"a"]]'} as PlanPageSource;

describe('buildRoutes', () => {
  it('makes one route and one module per plan, and a second module only for files', () => {
    const {routes, data: files} = buildRoutes({
      pluginId: 'default',
      indexPermalink: '/base/plans',
      index,
      indexComponent: '@theme/PlanIndexPage',
      planComponent: '@theme/PlanPage',
      pages: [
        {
          key: 'docs/plans/cache.md',
          path: 'docs/plans/cache.md',
          permalink: '/base/plans/cache',
          data,
          assets: null,
          sourceFilePath: '../docs/plans/cache.md',
          lastUpdatedAt: 1_790_000_000_000,
        },
        {
          key: 'docs/plans/login.md',
          path: 'docs/plans/login.md',
          permalink: '/base/plans/login',
          data,
          assets: 'export default [];\n',
          sourceFilePath: '../docs/plans/login.md',
          lastUpdatedAt: undefined,
        },
      ],
    });
    const written = files.map(({name, content, encode}) => ({name, text: encode?.() ?? content}));
    expect({routes, data: written}).toMatchInlineSnapshot(`
      {
        "data": [
          {
            "name": "index.json",
            "text": {
              "asOf": "2026-11-22T12:00Z",
              "folder": "docs/plans",
              "permalink": "/base/plans",
              "rows": [],
              "staleAfterDays": 14,
            },
          },
          {
            "name": "ed21e9d354.plan.json",
            "text": "{"title":"Cache \\"1\\"","body":[["p",{},"a"]]}",
          },
          {
            "name": "105b48e1ba.plan.json",
            "text": "{"title":"Cache \\"1\\"","body":[["p",{},"a"]]}",
          },
          {
            "name": "105b48e1ba.assets.js",
            "text": "export default [];
      ",
          },
        ],
        "routes": [
          {
            "component": "@theme/PlanIndexPage",
            "exact": true,
            "modules": {
              "index": "@generated/docusaurus-plugin-execplans/default/index.json",
            },
            "path": "/base/plans",
          },
          {
            "component": "@theme/PlanPage",
            "exact": true,
            "metadata": {
              "lastUpdatedAt": 1790000000000,
              "sourceFilePath": "../docs/plans/cache.md",
            },
            "modules": {
              "plan": "@generated/docusaurus-plugin-execplans/default/ed21e9d354.plan.json",
            },
            "path": "/base/plans/cache",
          },
          {
            "component": "@theme/PlanPage",
            "exact": true,
            "metadata": {
              "lastUpdatedAt": undefined,
              "sourceFilePath": "../docs/plans/login.md",
            },
            "modules": {
              "assets": "@generated/docusaurus-plugin-execplans/default/105b48e1ba.assets.js",
              "plan": "@generated/docusaurus-plugin-execplans/default/105b48e1ba.plan.json",
            },
            "path": "/base/plans/login",
          },
        ],
      }
    `);
  });

  it('names no module by a path of the machine', () => {
    const {routes} = buildRoutes({
      pluginId: 'gallery',
      indexPermalink: '/gallery',
      index,
      indexComponent: '@theme/PlanIndexPage',
      planComponent: '@theme/PlanPage',
      pages: [],
    });
    expect(JSON.stringify(routes)).toContain(
      '@generated/docusaurus-plugin-execplans/gallery/index.json',
    );
  });
});

it('buildChangelogRoutes makes one route and one module per changelog', () => {
  const page = (path: string) => ({path}) as PlanChangelogProps;
  const {routes, data} = buildChangelogRoutes({
    pluginId: 'garden',
    component: '@theme/PlanChangelogPage',
    pages: [
      {permalink: '/plans/changelog', props: page('CHANGELOG.md')},
      {permalink: '/plans/changelog/tools', props: page('tools/CHANGELOG.md')},
    ],
  });
  expect(routes.map(({path}) => path)).toEqual(['/plans/changelog', '/plans/changelog/tools']);
  expect(new Set(data.map(({name}) => name)).size).toBe(2);
  for (const [at, {name, content}] of data.entries()) {
    expect(routes[at]?.modules).toEqual({
      changelog: `@generated/docusaurus-plugin-execplans/garden/${name}`,
    });
    expect(content).toEqual(page(['CHANGELOG.md', 'tools/CHANGELOG.md'][at] ?? ''));
  }
});
