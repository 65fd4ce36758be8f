import {explainDead} from '../../../plugin/derive/links/deadReferences.js';
import {createFindTarget} from '../../../plugin/derive/links/findTarget.js';
import {
  createRepositoryPaths,
  type RepositoryPaths,
} from '../../../plugin/derive/paths/resolvePath.js';
import {createSourceHost} from '../../../plugin/lib/sourceHosts.js';
import type {Target} from '../../../plugin/model/links.js';
import type {LinkRules} from '../../../plugin/publish/links/linkAddress.js';
import type {LinkWorld} from '../../../plugin/publish/links/linkWorld.js';
import {readChangelog} from '../../../plugin/read/changelog/readChangelog.js';
import {plansOf} from '../../derive/timeline/timelineInput.js';
import {NO_OPTIONS, parseText} from '../../read/parseText.js';

const REPOSITORY_URL = 'https://github.com/acme/shop';
const HOST = createSourceHost(REPOSITORY_URL);
const IDS: Readonly<Record<string, ReadonlySet<string>>> = {
  '/base/plans/login': new Set(['progress', 'a b']),
  '/base/plans/beds': new Set(['beds']),
};

const TEXTS = {
  'docs/plans/active/cache.md': '# Cache\n',
  'docs/plans/completed/login.md': '# Login\n',
  'docs/plans/group-scenes/PLAN_group-scenes.md': '# Scenes\n',
};
const CHANGELOG = '## [1.2.0] - 2026-01-05\n\n## [1.1.0] - 2026-01-01\n';

export const PATHS = createRepositoryPaths(
  [
    'docs/plans/active/cache.md',
    'docs/plans/completed/login.md',
    'docs/guide.md',
    'docs/api/index.md',
    'docs/plans/active/shot one.png',
    'docs/plans/active/page.html',
    'docs/plans/active/draw.svg',
    'docs/plans/.secret.png',
    'src/cache.ts',
    'packages/core/lib/parse.ts',
    'tools/build.sh',
    'recipes.md',
    'CHANGELOG.md',
    'todo/PLANS.md',
    'docs/plans/group-scenes/PLAN_group-scenes.md',
  ],
  'shop',
);

function file(path: string): Target {
  return {kind: 'file', path, isFolder: false};
}

/** A shop whose plans are at `/base/plans`. `docs/plans/active/secret.md` and `docs/secret.md` are excluded. */
export const WORLD: LinkWorld = {
  stamp: '',
  pages: new Map([
    ['docs/plans/active/cache.md', '/base/plans/cache'],
    ['docs/plans/completed/login.md', '/base/plans/login'],
    ['docs/guide.md', '/base/docs/guide'],
    ['docs/api/index.md', '/base/docs/api'],
    ['docs/secret.md', '/base/docs/secret'],
    ['docs/plans/group-scenes/PLAN_group-scenes.md', '/base/plans/group-scenes'],
  ]),
  titles: new Map([['docs/guide.md', 'Guide']]),
  plans: new Map([
    ['docs/plans/active/cache.md', '/base/plans/cache'],
    ['docs/plans/completed/login.md', '/base/plans/login'],
    ['docs/plans/group-scenes/PLAN_group-scenes.md', '/base/plans/group-scenes'],
    ['todo/PLANS.md#beds', '/base/plans/beds'],
    ['todo/PLANS.md#roof', '/base/plans/roof'],
  ]),
  sections: new Map([['todo/PLANS.md', new Map([['tiles', '/base/plans/roof#tiles']])]]),
  anchorsOf: (permalink) => IDS[permalink] ?? null,
  routes: new Map<string, Target>([
    ['/base', {kind: 'page', permalink: '/base/'}],
    ['/base/docs/guide', file('docs/guide.md')],
    ['/base/docs/secret', file('docs/secret.md')],
    ['/base/plans/login', {kind: 'plan', key: 'docs/plans/completed/login.md'}],
    ['/base/tools', {kind: 'page', permalink: '/base/tools'}],
    ['/base/recipes', {kind: 'page', permalink: '/base/recipes'}],
  ]),
  isStaticFile: (pathname) => pathname === '/img/logo.png',
  releaseHref: ({version}) => (version === '1.2.0' ? '/base/changelog#120' : null),
  sourceHost: HOST,
  sourceUrl: HOST?.file ?? null,
  baseUrl: '/base/',
};

/** The plan whose links are resolved. */
export const FROM = 'docs/plans/active/cache.md';

/** Files that were published. */
export const ASSETS: string[] = [];

/** What tells where links lead in that shop. */
export async function shopRules(
  world: LinkWorld = WORLD,
  paths = PATHS,
): Promise<LinkRules & {paths: RepositoryPaths}> {
  const findTarget = createFindTarget({
    plans: await plansOf(TEXTS),
    releases: readChangelog(await parseText(CHANGELOG, 'CHANGELOG.md'), NO_OPTIONS),
    paths,
    repositoryUrl: REPOSITORY_URL,
    site: world,
  });
  return {
    findTarget,
    paths,
    explainDead: (form, from) => explainDead(form, from, paths),
    world,
    addAsset: (path) => ASSETS.push(path) - 1,
  };
}
