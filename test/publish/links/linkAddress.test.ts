import {beforeAll, describe, expect, it} from 'vitest';
import {createRepositoryPaths} from '../../../plugin/derive/paths/resolvePath.js';
import {addressOfLink, type LinkRules} from '../../../plugin/publish/links/linkAddress.js';
import {ASSETS, FROM, shopRules, WORLD} from './linkWorld.js';

let rules: LinkRules;

beforeAll(async () => {
  rules = await shopRules();
});

describe('a link of a body', () => {
  it.each([
    ['../completed/login.md', '/base/plans/login'],
    ['../completed/login.md#progress', '/base/plans/login#progress'],
    ['/docs/guide.md', '/base/docs/guide'],
    ['../../guide.md?plain=1', '/base/docs/guide'],
    ['../../api/', '/base/docs/api'],
    ['login.md', '/base/plans/login'],
    ['/docs/guide', '/base/docs/guide'],
    ['/base/docs/guide/', '/base/docs/guide'],
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
    ['../../../CHANGELOG.md#v120', '/base/changelog#120'],
    ['/CHANGELOG.md#120---2026-01-05', '/base/changelog#120'],
    ['/CHANGELOG.md#110', 'https://github.com/acme/shop/blob/HEAD/CHANGELOG.md?plain=1#L3'],
    ['../group-scenes', '/base/plans/group-scenes'],
    ['../group-scenes/', '/base/plans/group-scenes'],
    ['/docs/secret', '/base/docs/secret'],
    ['https://github.com/acme/shop/blob/main/docs/guide.md', '/base/docs/guide'],
    ['https://github.com/acme/shop/blob/main/docs/plans/active/login.md', '/base/plans/login'],
    ['https://github.com/acme/shop/tree/main/docs/api', '/base/docs/api'],
    ...[
      'https://github.com/acme/shop/blob/main/docs/guide.md#L12',
      'https://github.com/acme/shop/blob/main/docs/plans/active/secret.md',
      `https://github.com/acme/shop/blob/${'0a'.repeat(20)}/docs/guide.md`,
      'https://github.com/acme/shop/blob/v1/src/cache.ts',
      'https://github.com/acme/shop/releases/tag/v1.2.0',
      'https://github.com/acme/shop/issues/3',
      'https://example.org',
      'http://localhost:3000/docs/guide',
      'mailto:ada@example.org',
    ].map((url) => [url, url]),
    ['//example.org/x', 'https://example.org/x'],
    ['file:///home/ada/shop/docs/guide.md', '/base/docs/guide'],
    ['C:\\code\\shop\\docs\\guide.md', '/base/docs/guide'],
  ])('link %s → %s', (url, href) => {
    expect(addressOfLink(String(url), FROM, 'link', rules)).toEqual({kind: 'href', href});
  });

  it('leaves an image of another host where it is', () => {
    const url = 'https://github.com/acme/shop/blob/main/docs/guide.md';
    expect(addressOfLink(url, FROM, 'image', rules)).toEqual({kind: 'href', href: url});
  });

  it.each([
    ['shot%20one.png', 'docs/plans/active/shot one.png'],
    ['draw.svg', 'docs/plans/active/draw.svg'],
    ['./shot one.png', 'docs/plans/active/shot one.png'],
  ])('image %s → the file %s', (url, path) => {
    const address = addressOfLink(url, FROM, 'image', rules);
    expect(address).toEqual({kind: 'asset', asset: ASSETS.lastIndexOf(path)});
  });

  it.each([
    ['link', '../../../../etc/passwd'],
    ['link', '/etc/passwd'],
    ['link', '~/notes.md'],
    ['link', 'file:///etc/passwd'],
    ['link', 'C:\\notes.md'],
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
    expect(addressOfLink(url, FROM, kind, rules).kind).toBe('dead');
  });

  it('is to the source host where files are not published, and dead without one', async () => {
    const image = 'shot%20one.png';
    const at = (given: LinkRules) =>
      addressOfLink(image, FROM, 'image', {...given, addAsset: null});
    expect(at(rules)).toEqual({
      kind: 'href',
      href: 'https://github.com/acme/shop/blob/HEAD/docs/plans/active/shot%20one.png',
    });
    expect(at(await shopRules({...WORLD, sourceHost: null})).kind).toBe('dead');
  });

  it('serves no SVG as a file, and no hidden file', () => {
    expect(addressOfLink('draw.svg', FROM, 'link', rules).kind).toBe('href');
    expect(addressOfLink('../.secret.png', FROM, 'link', rules).kind).toBe('href');
  });

  it('follows an anchor to the plan of a file that holds many', async () => {
    const sections = new Map([['PLANS.md', new Map([['beds', '/base/plans/beds#beds']])]]);
    const world = {...WORLD, sections};
    const held = await shopRules(world, createRepositoryPaths(['PLANS.md'], null));
    const hrefOf = (url: string) => addressOfLink(url, FROM, 'link', held);
    expect(hrefOf('../../../PLANS.md#beds')).toEqual({kind: 'href', href: '/base/plans/beds#beds'});
    expect(hrefOf('../../../PLANS.md#other')).toEqual({
      kind: 'href',
      href: 'https://github.com/acme/shop/blob/HEAD/PLANS.md',
    });
  });

  it('keeps an anchor of a page whose headings are not known, out of sight of the link checker', () => {
    expect(addressOfLink('docs/guide.md#any', FROM, 'link', rules)).toEqual({
      kind: 'href',
      href: '/base/docs/guide#any',
      unchecked: true,
    });
  });

  it('drops an anchor that the page does not have, and says so', () => {
    expect(addressOfLink('../completed/login.md#gone', FROM, 'link', rules)).toEqual({
      kind: 'href',
      href: '/base/plans/login',
      lostAnchor: '#gone',
    });
  });

  it('leads nowhere but to pages without a source host', async () => {
    const hidden = await shopRules({...WORLD, sourceHost: null});
    expect(addressOfLink('src/cache.ts', FROM, 'link', hidden).kind).toBe('dead');
  });

  it('says of an excluded file what it says of one that does not exist', () => {
    const excluded = addressOfLink('secret.md', FROM, 'link', rules);
    expect(excluded).toEqual(addressOfLink('never-written.md', FROM, 'link', rules));
    expect(excluded.kind).toBe('dead');
  });

  it('names the path that was likely meant', () => {
    expect(addressOfLink('../../Guide.MD', FROM, 'link', rules)).toMatchObject({
      kind: 'dead',
      advice: 'Did you mean “docs/guide.md”? Correct the path.',
    });
  });
});
