import {describe, expect, it} from 'vitest';
import {type LinkWorld, resolveLink} from '../../plugin/publish/links.js';
import {createSourceUrl} from '../../plugin/publish/sourceHost.js';

const PLANS = new Map([
  ['docs/plans/active/cache.md', '/base/plans/cache'],
  ['docs/plans/completed/login.md', '/base/plans/login'],
]);

const WORLD: LinkWorld = {
  paths: new Set([
    ...PLANS.keys(),
    'docs/guide.md',
    'docs/api/index.md',
    'docs/plans/active/shot one.png',
    'docs/plans/active/page.html',
    'docs/plans/active/draw.svg',
    'docs/plans/.secret.png',
    'src/cache.ts',
    'CHANGELOG.md',
  ]),
  pages: new Map([
    ...PLANS,
    ['docs/guide.md', '/base/docs/guide'],
    ['docs/api/index.md', '/base/docs/api'],
  ]),
  plans: PLANS,
  anchors: new Map([['/base/plans/login', new Set(['progress'])]]),
  routes: new Set(['/base', '/base/docs/guide', '/base/plans/login']),
  isStaticFile: (pathname) => pathname === '/img/logo.png',
  sourceUrl: createSourceUrl('https://github.com/acme/shop'),
  baseUrl: '/base/',
};

const FROM = 'docs/plans/active/cache.md';

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
    const world = {...WORLD, sections, paths: new Set(['PLANS.md'])};
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
    const world = {...WORLD, sourceUrl: null};
    expect(resolveLink('src/cache.ts', FROM, 'link', world).kind).toBe('dead');
  });
});
