import {beforeAll, describe, expect, it} from 'vitest';
import {createFindTarget, type FindTarget} from '../../../plugin/derive/links/findTarget.js';
import {createRepositoryPaths} from '../../../plugin/derive/paths/resolvePath.js';
import type {SitePaths, Target} from '../../../plugin/model/links.js';
import {referenceOfCode, referenceOfUrl} from '../../../plugin/read/references/recognize.js';
import {worldOf} from './linksInput.js';

let findTarget: FindTarget;

beforeAll(async () => {
  ({findTarget} = await worldOf({
    plans: {
      'plans/completed/quiet-hours.md': '# Quiet hours\n',
      'plans/active/dark-mode.md': '# Dark mode\n',
      'plans/active/FR-0007-export.md': '# Export\n',
      'plans/active/one.md': '---\nid: EP-12\n---\n# One\n',
      'plans/group-scenes/plan.md': '# Scenes\n',
      'plans/a/same-name-here.md': '# A\n',
      'plans/b/same-name-here.md': '# B\n',
    },
    paths: ['docs/guide.md', 'src/radio.ts'],
    changelog:
      '## [Unreleased]\n\n## [1.2.0] - 2026-01-05\n\n## v1.2 - 2025-12-01\n\n## [1.2.0-rc.1] - 2025-12-01\n\n## 12.1\n\n## 1.21\n\n## 1.0.0\n\n## pkg@3.0.0\n\n## other@3.0.0\n',
  }));
});

/** What a code span in a plan leads to, in short. */
function lead(code: string, from = 'plans/active/x.md'): string | null {
  const form = referenceOfCode(code) ?? referenceOfUrl(code);
  const target = form && findTarget(form, from);
  switch (target?.kind) {
    case 'plan':
      return `plan ${target.key}`;
    case 'file':
      return `${target.isFolder ? 'folder' : 'file'} ${target.path}`;
    case 'release':
      return `release ${target.release.version} of ${target.release.line}`;
    case 'issue':
      return `issue ${target.repository ?? ''}#${target.number}`;
    case 'commit':
      return `commit ${target.repository ?? ''}@${target.hash}`;
    case 'url':
      return `url ${target.url}`;
    default:
      return null;
  }
}

describe('what a reference leads to', () => {
  it.each([
    ['a path from the root', 'docs/guide.md', 'file docs/guide.md'],
    ['a path with a line', 'src/radio.ts:12', 'file src/radio.ts'],
    ['a folder', 'docs/', 'folder docs'],
    ['a plan that moved', 'plans/active/quiet-hours.md', 'plan plans/completed/quiet-hours.md'],
    ['the folder of a plan', 'plans/group-scenes/', 'plan plans/group-scenes/plan.md'],
    ['a path that is not there', 'docs/gone.md', null],
    ['a slug', 'quiet-hours', 'plan plans/completed/quiet-hours.md'],
    ['a slug in other case', 'Quiet-Hours', 'plan plans/completed/quiet-hours.md'],
    ['a folder’s name', 'group-scenes', 'plan plans/group-scenes/plan.md'],
    ['an id at the beginning of a name', 'FR-0007', 'plan plans/active/FR-0007-export.md'],
    ['an id of front matter', 'EP-12', 'plan plans/active/one.md'],
    ['the exact slug of a plan, however short', 'dark-mode', 'plan plans/active/dark-mode.md'],
    ['not the slug of a plan with other words', 'dark-modes', null],
    ['a name that two plans have', 'same-name-here', null],
    ['an issue', '#118', 'issue #118'],
    ['an issue of this repository', 'owner/lantern#118', 'issue #118'],
    ['an issue of another', 'owner/hub#118', 'issue owner/hub#118'],
    ['an issue by its address', 'https://github.com/Owner/lantern/pull/118', 'issue #118'],
    [
      'an issue of a mirror',
      'https://gitlab.com/owner/lantern/-/issues/118',
      'issue owner/lantern#118',
    ],
    ['a commit', '4f9c1d2', 'commit @4f9c1d2'],
    ['a version', 'v1.2.0', 'release 1.2.0 of 3'],
    ['a version that two packages have', 'v3.0.0', null],
    ['a version that was not released', 'v9.9.9', null],
    [
      'the tag of a release',
      'https://github.com/Owner/lantern/releases/tag/v1.2.0',
      'release 1.2.0 of 3',
    ],
    [
      'a tag that no changelog names',
      'https://github.com/owner/lantern/releases/tag/v9.9.9',
      'url https://github.com/owner/lantern/releases/tag/v9.9.9',
    ],
    [
      'a tag of another repository',
      'https://github.com/owner/hub/releases/tag/v1.2.0',
      'url https://github.com/owner/hub/releases/tag/v1.2.0',
    ],
    [
      'a file at the source host',
      'https://github.com/owner/lantern/blob/main/docs/guide.md',
      'file docs/guide.md',
    ],
    [
      'a file that is gone at the source host',
      'https://github.com/owner/lantern/blob/v1/docs/gone.md',
      'url https://github.com/owner/lantern/blob/v1/docs/gone.md',
    ],
    ['another page', 'https://example.org/x', 'url https://example.org/x'],
    ['the heading of a release', 'CHANGELOG.md#120---2026-01-05', 'release 1.2.0 of 3'],
    ['a heading that begins the same', 'CHANGELOG.md#12---2025-12-01', 'release 1.2 of 5'],
    [
      'the heading of what came before a release',
      'CHANGELOG.md#120-rc1---2025-12-01',
      'release 1.2.0-rc.1 of 7',
    ],
    ['a heading that two versions may have', 'CHANGELOG.md#121', 'file CHANGELOG.md'],
    ['a heading that is no release', 'CHANGELOG.md#added', 'file CHANGELOG.md'],
  ])('%s: %s', (_, code, expected) => {
    expect(lead(code)).toBe(expected);
  });
});

it('an address of the repository ends in .git or not', () => {
  const findFile = createFindTarget({
    plans: [],
    releases: [],
    paths: createRepositoryPaths(['docs/guide.md'], 'lantern'),
    repositoryUrl: 'https://github.com/owner/lantern.git',
  });
  const form = referenceOfUrl('https://github.com/owner/lantern/blob/main/docs/guide.md');
  expect(form && findFile(form, 'x.md')).toMatchObject({kind: 'file', path: 'docs/guide.md'});
});

describe('an address of the site leads', () => {
  const rules = {
    plans: [],
    releases: [],
    paths: createRepositoryPaths(
      ['docs/guide.md', 'tools/build.sh', 'a/b/old/setup-guide.md', 'notes.md'],
      'lantern',
    ),
    repositoryUrl: 'https://github.com/owner/lantern',
  };
  const site: SitePaths = {
    baseUrl: '/base/',
    routes: new Map<string, Target>([
      ['/base/plans/login', {kind: 'plan', key: 'plans/login.md'}],
      ['/base/start', {kind: 'file', path: 'docs/guide.md', isFolder: false}],
      ['/base/tools', {kind: 'page', permalink: '/base/tools'}],
      ['/base/notes.md', {kind: 'page', permalink: '/base/notes.md'}],
      ['/base/setup-guide', {kind: 'file', path: 'docs/excluded.md', isFolder: false}],
    ]),
  };
  const lead = (url: string) => {
    const form = referenceOfUrl(url);
    return form && createFindTarget({...rules, site})(form, 'plans/x.md');
  };

  it.each<[string, string, Target | null]>([
    ['to its plan', '/plans/login', {kind: 'plan', key: 'plans/login.md'}],
    ['with the base URL', '/base/plans/login/', {kind: 'plan', key: 'plans/login.md'}],
    [
      'to the file of the page',
      '/start#setup',
      {kind: 'file', path: 'docs/guide.md', isFolder: false},
    ],
    ['to a page, not a folder of that name', '/tools', {kind: 'page', permalink: '/base/tools'}],
    ['to a file that is called so', '/notes.md', {kind: 'file', path: 'notes.md', isFolder: false}],
    ['to no excluded file', '/setup-guide', {kind: 'page', permalink: '/base/setup-guide'}],
    ['nowhere', '/nothing', null],
    [
      'to no page when it is one of the source host',
      'https://github.com/owner/lantern/tree/main/tools',
      {kind: 'file', path: 'tools', isFolder: true},
    ],
  ])('%s: %s', (_, url, target) => {
    expect(lead(url)).toEqual(target);
  });

  it('to files where there is no site', () => {
    const form = referenceOfUrl('/tools');
    const target = form && createFindTarget(rules)(form, 'plans/x.md');
    expect(target).toEqual({kind: 'file', path: 'tools', isFolder: true});
  });
});
