import {describe, expect, it, test} from 'vitest';
import {resolvePath} from '../../../plugin/derive/paths/resolvePath.js';
import {createSourceHost, repositoryName} from '../../../plugin/lib/sourceHosts.js';
import type {Target} from '../../../plugin/model/links.js';
import type {Release} from '../../../plugin/model/release.js';
import {hrefOf} from '../../../plugin/publish/links/targetHref.js';
import {FROM, PATHS, WORLD} from './linkWorld.js';

const SOURCE = 'https://github.com/acme/shop';
const NOWHERE = {...WORLD, sourceHost: null, sourceUrl: null};

function form({
  anchor = null,
  targetLine = null,
  raw = '',
}: {
  anchor?: string | null;
  targetLine?: number | null;
  raw?: string;
}) {
  return {anchor, targetLine, raw};
}

function release(version: string): Target {
  const base = {path: 'CHANGELOG.md', package: null, date: null, line: 3, entries: []};
  const made: Release = {...base, version, unreleased: false, yanked: false};
  return {kind: 'release', release: made};
}

function file(path: string, isFolder = false): Target {
  return {kind: 'file', path, isFolder};
}

describe('a target leads', () => {
  it.each<[string, Target, Parameters<typeof form>[0], string | null]>([
    ['plan', {kind: 'plan', key: 'docs/plans/completed/login.md'}, {}, '/base/plans/login'],
    [
      'plan with heading',
      {kind: 'plan', key: 'docs/plans/completed/login.md'},
      {anchor: 'a b'},
      '/base/plans/login#a%20b',
    ],
    [
      'section',
      {kind: 'plan', key: 'todo/PLANS.md#beds'},
      {anchor: 'beds'},
      '/base/plans/beds#beds',
    ],
    [
      'heading of a sibling',
      {kind: 'plan', key: 'todo/PLANS.md#beds'},
      {anchor: 'tiles'},
      '/base/plans/roof#tiles',
    ],
    ['unknown plan', {kind: 'plan', key: 'gone.md'}, {}, null],
    ['page', file('docs/guide.md'), {targetLine: 3}, '/base/docs/guide'],
    ['folder with a page', file('docs/api', true), {}, '/base/docs/api'],
    ['file', file('src/cache.ts'), {targetLine: 7}, `${SOURCE}/blob/HEAD/src/cache.ts#L7`],
    ['folder', file('tools', true), {}, `${SOURCE}/blob/HEAD/tools`],
    ['root', file('', true), {}, SOURCE],
    ['name with signs', file('a #1?.md'), {}, `${SOURCE}/blob/HEAD/a%20%231%3F.md`],
    ['release', release('1.2.0'), {}, '/base/changelog#120'],
    [
      'unpublished release',
      release('9.0.0'),
      {raw: 'v9.0.0'},
      `${SOURCE}/blob/HEAD/CHANGELOG.md?plain=1#L3`,
    ],
    ['page without a file', {kind: 'page', permalink: '/base/tools'}, {}, '/base/tools'],
    ['issue', {kind: 'issue', number: '12', repository: null}, {raw: '#12'}, `${SOURCE}/issues/12`],
    [
      'issue elsewhere',
      {kind: 'issue', number: '1', repository: 'foo/bar'},
      {raw: 'foo/bar#1'},
      'https://github.com/foo/bar/issues/1',
    ],
    [
      'pull request by its address',
      {kind: 'issue', number: '1', repository: 'foo/bar'},
      {raw: 'https://gitlab.com/foo/bar/-/merge_requests/1'},
      'https://gitlab.com/foo/bar/-/merge_requests/1',
    ],
    [
      'issue of another host without scheme',
      {kind: 'issue', number: '1', repository: 'foo/bar'},
      {raw: '//gitlab.com/foo/bar/-/issues/1'},
      'https://gitlab.com/foo/bar/-/issues/1',
    ],
    [
      'commit',
      {kind: 'commit', hash: 'a1b2c3d', repository: null},
      {raw: 'a1b2c3d'},
      `${SOURCE}/commit/a1b2c3d`,
    ],
    ['URL', {kind: 'url', url: 'https://example.com/a'}, {}, 'https://example.com/a'],
    ['script', {kind: 'url', url: 'javascript:alert(1)'}, {}, null],
    ['data', {kind: 'url', url: 'data:text/html,x'}, {}, null],
  ])('%s', (_, target, by, href) => {
    expect(hrefOf(target, form(by), WORLD)?.href ?? null).toBe(href);
  });

  it('to its page without the heading that the page does not have, and says so', () => {
    const plan: Target = {kind: 'plan', key: 'docs/plans/completed/login.md'};
    expect(hrefOf(plan, form({anchor: 'gone'}), WORLD)).toEqual({
      href: '/base/plans/login',
      lostAnchor: '#gone',
    });
  });

  it('to a heading that nobody can check, and says so', () => {
    expect(hrefOf(file('docs/guide.md'), form({anchor: 'x'}), WORLD)).toEqual({
      href: '/base/docs/guide#x',
      unchecked: true,
    });
  });

  it.each<Target>([
    release('9.0.0'),
    file('src/cache.ts'),
    file('tools', true),
    {kind: 'issue', number: '12', repository: null},
    {kind: 'commit', hash: 'a1b2c3d', repository: 'foo/bar'},
  ])('nowhere without a source host: $kind', (target) => {
    expect(hrefOf(target, null, NOWHERE)).toBeNull();
  });
});

test.each([
  'secret.md',
  './secret.md',
  'docs/plans/active/secret.md',
  '/shop/docs/plans/active/secret.md',
])('an excluded file is found in no way: %s', (written) => {
  const found = resolvePath(written, FROM, PATHS);
  expect(found).toEqual({path: null, isOutside: false, meant: null});
});

test.each([
  [
    'https://gitlab.example.org/a/b/',
    '/-/issues/1',
    '/-/commit/c1',
    '/-/blob/HEAD/x.md?plain=1#L2',
  ],
  ['https://bitbucket.org/a/b.git', '/issues/1', '/commits/c1', '/annotate/HEAD/x.md#lines-2'],
  ['https://git.example.org/a/b', '/issues/1', '/commit/c1', '/blob/HEAD/x.md?plain=1#L2'],
])('%s addresses issues, commits and lines in its own way', (url, issue, commit, line) => {
  const host = createSourceHost(url);
  const base = url.replace(/(?:\.git|\/)$/, '');
  expect(host?.issue('1', null)).toBe(base + issue);
  expect(host?.commit('c1', null)).toBe(base + commit);
  expect(host?.file('x.md', 2)).toBe(base + line);
  expect(host?.issue('1', 'o/n')).toBe(`${new URL(url).origin}/o/n${issue}`);
});

test.each([
  ['/srv/shop', 'https://github.com/acme/store.git', 'store'],
  ['/srv/shop', 'https://github.com/acme/store/', 'store'],
  ['/srv/shop', undefined, 'shop'],
  ['C:\\code\\shop', undefined, 'shop'],
  ['/', undefined, null],
])('the repository in %s with %s is called %s', (root, url, name) => {
  expect(repositoryName(root, url)).toBe(name);
});
