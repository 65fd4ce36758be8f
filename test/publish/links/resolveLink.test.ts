import {describe, expect, it} from 'vitest';
import {createRepositoryPaths} from '../../../plugin/derive/paths/resolvePath.js';
import {resolveLink} from '../../../plugin/publish/links/resolveLink.js';
import {FROM, WORLD} from './linkWorld.js';

describe('resolveLink', () => {
  it.each([
    ['../completed/login.md', '/base/plans/login'],
    ['../completed/login.md#progress', '/base/plans/login#progress'],
    ['/docs/guide.md', '/base/docs/guide'],
    ['../../guide.md?plain=1', '/base/docs/guide'],
    ['../../api/', '/base/docs/api'],
    ['login.md', '/base/plans/login'],
    ['/docs/guide', '/base/docs/guide'],
    ['/base/docs/guide/', '/base/docs/guide/'],
    ['/img/logo.png', 'pathname:///base/img/logo.png'],
    ['../../../src/cache.ts', 'https://github.com/acme/shop/blob/HEAD/src/cache.ts'],
    ['src/cache.ts#L12', 'https://github.com/acme/shop/blob/HEAD/src/cache.ts#L12'],
    ['page.html', 'https://github.com/acme/shop/blob/HEAD/docs/plans/active/page.html'],
    ['../../../src', 'https://github.com/acme/shop/blob/HEAD/src'],
    ['../../..', 'https://github.com/acme/shop'],
    ['/src/cache.ts:12', 'https://github.com/acme/shop/blob/HEAD/src/cache.ts#L12'],
    ['/shop/docs/guide.md', '/base/docs/guide'],
    ['shop/CHANGELOG.md', 'https://github.com/acme/shop/blob/HEAD/CHANGELOG.md'],
    ['../../guide', '/base/docs/guide'],
    ['../active/login.md', '/base/plans/login'],
    ['lib/parse.ts', 'https://github.com/acme/shop/blob/HEAD/packages/core/lib/parse.ts'],
    ['/tools', '/base/tools'],
    ['/recipes.md', 'https://github.com/acme/shop/blob/HEAD/recipes.md'],
    ['/recipes', '/base/recipes'],
    ['tools', 'https://github.com/acme/shop/blob/HEAD/tools'],
  ])('link %s → %s', (url, href) => {
    expect(resolveLink(url, FROM, 'link', WORLD)).toEqual({kind: 'href', href});
  });

  it.each([
    ['shot%20one.png', 'docs/plans/active/shot one.png'],
    ['draw.svg', 'docs/plans/active/draw.svg'],
    ['./shot one.png', 'docs/plans/active/shot one.png'],
  ])('image %s → the file %s', (url, path) => {
    expect(resolveLink(url, FROM, 'image', WORLD)).toEqual({kind: 'asset', path});
  });

  it.each([
    ['link', '../../../../etc/passwd'],
    ['link', '/etc/passwd'],
    ['link', '~/notes.md'],
    ['link', '?plain=1'],
    ['link', 'x.y:z'],
    ['link', '/base'.repeat(10_000)],
    ['link', 'nothing.md'],
    ['link', '/nothing'],
    ['link', '%E0%A4%A'],
    ['image', 'page.html'],
    ['image', '../.secret.png'],
    ['image', 'missing.png'],
  ] as const)('%s %s is dead', (kind, url) => {
    expect(resolveLink(url, FROM, kind, WORLD).kind).toBe('dead');
  });

  it('serves no SVG as a file, and no hidden file', () => {
    expect(resolveLink('draw.svg', FROM, 'link', WORLD).kind).toBe('href');
    expect(resolveLink('../.secret.png', FROM, 'link', WORLD).kind).toBe('href');
  });

  it('follows an anchor to the plan of a file that holds many', () => {
    const sections = new Map([['PLANS.md', new Map([['beds', '/base/plans/beds#beds']])]]);
    const world = {...WORLD, sections, repository: createRepositoryPaths(['PLANS.md'], null)};
    const hrefOf = (url: string) => resolveLink(url, FROM, 'link', world);
    expect(hrefOf('../../../PLANS.md#beds')).toEqual({kind: 'href', href: '/base/plans/beds#beds'});
    expect(hrefOf('../../../PLANS.md#other')).toEqual({
      kind: 'href',
      href: 'https://github.com/acme/shop/blob/HEAD/PLANS.md',
    });
  });

  it('keeps an anchor of a page whose headings are not known, out of sight of the link checker', () => {
    expect(resolveLink('docs/guide.md#any', FROM, 'link', WORLD)).toEqual({
      kind: 'href',
      href: '/base/docs/guide#any',
      unchecked: true,
    });
  });

  it('drops an anchor that the page does not have, and says so', () => {
    expect(resolveLink('../completed/login.md#gone', FROM, 'link', WORLD)).toEqual({
      kind: 'href',
      href: '/base/plans/login',
      lostAnchor: '#gone',
    });
  });

  it('leads nowhere but to pages without a source host', () => {
    const world = {...WORLD, sourceHost: null};
    expect(resolveLink('src/cache.ts', FROM, 'link', world).kind).toBe('dead');
  });

  it('says of an excluded file what it says of one that does not exist', () => {
    const excluded = resolveLink('secret.md', FROM, 'link', WORLD);
    expect(excluded).toEqual(resolveLink('never-written.md', FROM, 'link', WORLD));
    expect(excluded.kind).toBe('dead');
  });

  it('names the path that was likely meant', () => {
    expect(resolveLink('../../Guide.MD', FROM, 'link', WORLD)).toMatchObject({
      kind: 'dead',
      advice: 'Did you mean “docs/guide.md”? Correct the path.',
    });
  });
});
