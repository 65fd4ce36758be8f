import {expect, it} from 'vitest';
import {toRoutes} from '../../plugin/publish/routes.js';

it('toRoutes makes a route per page and a file per module, named by no path of the machine', () => {
  const plan = {name: 'a.plan.json', content: {title: 'Cache'}};
  const assets = {name: 'a.assets.js', content: 'export default [];\n'};
  const index = {name: 'index.json', content: {rows: []}};
  const metadata = {sourceFilePath: '../docs/plans/cache.md', lastUpdatedAt: 1_790_000_000_000};
  const {routes, data} = toRoutes(
    [
      {permalink: '/plans', component: '@theme/PlanIndexPage', modules: {index}},
      {permalink: '/plans/a', component: '@theme/PlanPage', modules: {plan, assets}, metadata},
    ],
    {moduleFolder: '@generated/plugin/default'},
  );
  expect(routes).toEqual([
    {
      path: '/plans',
      component: '@theme/PlanIndexPage',
      exact: true,
      modules: {index: '@generated/plugin/default/index.json'},
    },
    {
      path: '/plans/a',
      component: '@theme/PlanPage',
      exact: true,
      modules: {
        plan: '@generated/plugin/default/a.plan.json',
        assets: '@generated/plugin/default/a.assets.js',
      },
      metadata,
    },
  ]);
  expect(data).toEqual([index, plan, assets]);
});
