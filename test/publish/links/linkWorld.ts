import {createRepositoryPaths} from '../../../plugin/derive/paths/resolvePath.js';
import {createSourceHost} from '../../../plugin/lib/sourceHosts.js';
import type {LinkWorld} from '../../../plugin/publish/links/resolveLink.js';

const HOST = createSourceHost('https://github.com/acme/shop');
const IDS: Readonly<Record<string, ReadonlySet<string>>> = {
  '/base/plans/login': new Set(['progress', 'a b']),
  '/base/plans/beds': new Set(['beds']),
};

/** A shop whose plans are at `/base/plans`. `docs/plans/active/secret.md` is excluded. */
export const WORLD: LinkWorld = {
  stamp: '',
  repository: createRepositoryPaths(
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
    ],
    'shop',
  ),
  pages: new Map([
    ['docs/plans/active/cache.md', '/base/plans/cache'],
    ['docs/plans/completed/login.md', '/base/plans/login'],
    ['docs/guide.md', '/base/docs/guide'],
    ['docs/api/index.md', '/base/docs/api'],
  ]),
  titles: new Map([['docs/guide.md', 'Guide']]),
  plans: new Map([
    ['docs/plans/active/cache.md', '/base/plans/cache'],
    ['docs/plans/completed/login.md', '/base/plans/login'],
    ['todo/PLANS.md#beds', '/base/plans/beds'],
    ['todo/PLANS.md#roof', '/base/plans/roof'],
  ]),
  sections: new Map([['todo/PLANS.md', new Map([['tiles', '/base/plans/roof#tiles']])]]),
  anchorsOf: (permalink) => IDS[permalink] ?? null,
  routes: new Set([
    '/base',
    '/base/docs/guide',
    '/base/plans/login',
    '/base/tools',
    '/base/recipes',
  ]),
  isStaticFile: (pathname) => pathname === '/img/logo.png',
  releaseHref: ({version}) => (version === '1.2.0' ? '/base/changelog#120' : null),
  sourceHost: HOST,
  sourceUrl: HOST?.file ?? null,
  baseUrl: '/base/',
};

/** The plan whose links are resolved. */
export const FROM = 'docs/plans/active/cache.md';
