import type {LoadContext} from '@docusaurus/types';
import {describe, expect, it} from 'vitest';
import {collect} from '../../plugin/collect/collect.js';
import {createRepositoryPaths} from '../../plugin/derive/paths/resolvePath.js';
import type {Plan} from '../../plugin/model/plan.js';
import {BodyRenderer} from '../../plugin/pipeline/bodyRenderer.js';
import {PortfolioReader} from '../../plugin/pipeline/planReader.js';
import {createPages} from '../../plugin/publish/plan/createPages.js';
import {buildRoutes} from '../../plugin/publish/routes.js';
import {createWorld} from '../../plugin/publish/world.js';
import {makeRepository} from '../collect/temporary.js';
import {NO_LINKS} from './linksInput.js';

const PLANS = `# Plans

## Active Plans

### [2026-01-05] Beds

Follows [the roof](#2026-01-04-roof), not [the cellar](#cellar). See [notes](notes.md).

#### Progress

- [x] Dig

### [2026-01-04] Roof

#### Progress

- [ ] Climb
`;

const SETTINGS = {
  timezones: new Map(),
  statuses: new Map(),
  folders: new Map(),
  asOf: Date.UTC(2026, 0, 10),
  staleAfter: 14 * 86_400_000,
};

async function publish() {
  const root = makeRepository({
    'todo/PLANS.md': PLANS,
    'todo/PLANS.sh': 'echo',
    'todo/notes.md': '# N',
  });
  const collected = await collect({
    include: ['**'],
    exclude: [],
    siteDir: root,
    repositoryDir: '.',
  });
  const reader = await PortfolioReader.create(SETTINGS);
  const portfolio = reader.derive(collected, new Map(), SETTINGS);
  const renderer = new BodyRenderer(reader, {mermaid: false, rehypePlugins: []});
  const bodies = await renderer.render(collected);
  const again = await renderer.render(collected);
  const permalinkOf = (plan: Plan) => `/plans/${plan.slug}`;
  const context = {
    siteDir: root,
    baseUrl: '/',
    siteConfig: {staticDirectories: [] as string[]},
  } as LoadContext;
  const world = createWorld({
    collected,
    paths: createRepositoryPaths(collected.paths, null),
    portfolio,
    bodies,
    sitePages: [],
    allContent: {},
    context,
    repositoryUrl: 'https://github.com/acme/garden',
    permalinkOf,
    indexPermalink: '/plans',
  });
  const {pages, findings} = await createPages({
    portfolio,
    collected,
    bodies,
    world,
    staleAfterDays: 14,
    permalinkOf,
    editUrlOf: () => null,
    filesFolder: root,
    indexPermalink: '/plans',
    releases: [],
    links: NO_LINKS,
    findTarget: () => null,
  });
  return {pages, findings, bodies, again};
}

describe('the pages of plans that share a file', () => {
  it('show each its own part, with the lines of the file', async () => {
    const {pages} = await publish();
    expect(pages.map(({path, permalink}) => [path, permalink])).toEqual([
      ['todo/PLANS.md', '/plans/beds'],
      ['todo/PLANS.md', '/plans/roof'],
    ]);
    const [beds, roof] = pages.map((page) => page.data);
    expect(beds?.toc).toEqual([{value: 'Progress', id: 'progress', level: 2}]);
    expect(beds?.body).toContain('Dig');
    expect(beds?.body).not.toContain('Climb');
    expect(roof?.sourceUrl).toBe('https://github.com/acme/garden/blob/HEAD/todo/PLANS.md#L13');
    expect(roof?.nextTask).toMatchObject({line: 17});
    expect(roof?.lineUrl).toBe('https://github.com/acme/garden/blob/HEAD/todo/PLANS.md#L{line}');
    expect(beds?.attachments).toEqual([]);
  });

  it('link to each other and to files beside theirs, and report what no page has', async () => {
    const {pages, findings} = await publish();
    const body = pages[0]?.data.body;
    expect(body).toContain('"href":"/plans/roof#2026-01-04-roof"');
    expect(body).toContain('https://github.com/acme/garden/blob/HEAD/todo/notes.md');
    expect(findings).toMatchObject([{rule: 'dead-anchor', file: 'todo/PLANS.md', line: 7}]);
  });

  it('have data files of their own', async () => {
    const {pages} = await publish();
    const {data} = buildRoutes({
      pluginId: 'default',
      indexPermalink: '/plans',
      index: {asOf: '', staleAfterDays: 14, folder: '', permalink: '/plans', rows: []},
      indexComponent: '@theme/PlanIndexPage',
      planComponent: '@theme/PlanPage',
      pages: pages.map((page) => ({...page, sourceFilePath: page.path})),
    });
    expect(new Set(data.map(({name}) => name)).size).toBe(3);
  });

  it('are not rendered again while the file stays the same', async () => {
    const {bodies, again} = await publish();
    for (const [key, body] of bodies) expect(again.get(key)).toBe(body);
  });
});
