import {describe, expect, it} from 'vitest';
import {readChangelog} from '../../../plugin/read/changelog/readChangelog.js';
import {formatTimestamp} from '../../../plugin/read/time/timestamps.js';
import {NO_OPTIONS, parseText} from '../parseText.js';

async function read(markdown: string) {
  return readChangelog(await parseText(markdown, 'CHANGELOG.md'), NO_OPTIONS);
}

/** One line per release: `version date flags`. */
async function summary(markdown: string): Promise<string[]> {
  return (await read(markdown)).map(({version, package: name, date, unreleased, yanked}) =>
    [
      name ? `${name}@${version}` : version,
      date ? formatTimestamp(date) : '-',
      ...(unreleased ? ['unreleased'] : []),
      ...(yanked ? ['yanked'] : []),
    ].join(' '),
  );
}

describe('a heading of a release', () => {
  it.each([
    ['## [1.2.0] - 2026-01-05', '1.2.0 2026-01-05'],
    ['## [1.2.0] - 2026-01-05\n\n[1.2.0]: https://example.org/compare', '1.2.0 2026-01-05'],
    ['## [0.3.1] - 2026-01-05 [YANKED]', '0.3.1 2026-01-05 yanked'],
    ['## [YANKED] 0.3.1 - 2026-01-05', '0.3.1 2026-01-05 yanked'],
    ['## 0.3.1 (withdrawn)', '0.3.1 - yanked'],
    ['## 0.3.1 – zurückgezogen', '0.3.1 - yanked'],
    ['## [Unreleased]', 'Unreleased - unreleased'],
    ['## vNext', 'vNext - unreleased'],
    ['## [Unreleased]\n\n[unreleased]: https://example.org/compare', 'Unreleased - unreleased'],
    ['## Unreleased (1.3.0)', 'Unreleased - unreleased'],
    ['## [1.3.0] - Unreleased', '1.3.0 - unreleased'],
    ['## 未发布', '未发布 - unreleased'],
    ['### 1.2.0 (2026-01-05)', '1.2.0 2026-01-05'],
    ['## [1.2.0](https://example.org/v1.1.0...v1.2.0) (2026-01-05)', '1.2.0 2026-01-05'],
    ['# <small>1.2.1 (2026-01-05)</small>', '1.2.1 2026-01-05'],
    ['# 1.0.0', '1.0.0 -'],
    ['## 1.0', '1.0 -'],
    ['## 1.2.0', '1.2.0 -'],
    ['## 2.0.0-beta.3+exp.1', '2.0.0-beta.3+exp.1 -'],
    ['## 1.0.0rc1', '1.0.0rc1 -'],
    ['## v1.2.0 — 5 Jan 2026', '1.2.0 2026-01-05'],
    ['## Version 1.2 / January 5, 2026', '1.2 2026-01-05'],
    ['## v5', '5 -'],
    ['## `v1.2.0`', '1.2.0 -'],
    ['## **1.2.0** (2026-01-05)', '1.2.0 2026-01-05'],
    ['## 1.2.0: The one with plans', '1.2.0 -'],
    ['## 1.2 "Beech" - 2026-01-05', '1.2 2026-01-05'],
    ['## 🎉 1.2.0 (2026-01-05)', '1.2.0 2026-01-05'],
    ['## 🏷️ v1.2.0', '1.2.0 -'],
    ['## pkg@1.2.0', 'pkg@1.2.0 -'],
    ['## @scope/pkg@1.2.0 (2026-01-05)', '@scope/pkg@1.2.0 2026-01-05'],
    ['## pkg-v1.2.0', 'pkg@1.2.0 -'],
    ['## My Product 1.2.0 (2026-01-05)', '1.2.0 2026-01-05'],
    ['## 2026-01-05', '2026-01-05 2026-01-05'],
    ['## 2026.1.5', '2026.1.5 -'],
    ['## 2026.01.05', '2026.01.05 -'],
    ['## 05.01.2026', '05.01.2026 2026-01-05'],
    ['## 25/01/2026', '25/01/2026 2026-01-25'],
    ['## 5 January 2026', '5 January 2026 2026-01-05'],
    ['## 2026-01-05 — A new roof', '2026-01-05 2026-01-05'],
    ['## Build 4711 (2026-01-05)', 'Build 4711 2026-01-05'],
    ['## Sprint 12', 'Sprint 12 -'],
    ['## January 2026', 'January 2026 -'],
    ['## Januar 2026', 'Januar 2026 -'],
    ['## 2026-01', '2026-01 -'],
    ['## 01/2026', '01/2026 -'],
    ['## 2026年1月', '2026年1月 -'],
    ['## 2026-W02', '2026-W02 -'],
    ['## Q1 2026', 'Q1 2026 -'],
    ['## Release 2026-01-05', '2026-01-05 2026-01-05'],
    ['## Monday, 5 January 2026', '5 January 2026 2026-01-05'],
    ['## 1.2.0 - 2026-01-xx', '1.2.0 - unreleased'],
    ['## 1.2.0 (planned)', '1.2.0 - unreleased'],
    ['## 1.2.0 - 2026-xx-xx', '1.2.0 - unreleased'],
    ['## 1.2.0 - YYYY-MM-DD', '1.2.0 - unreleased'],
    ['1.2.0 / 2026-01-05\n---', '1.2.0 2026-01-05'],
    ['## 1.2.0\n\n_Released: 2026-01-05_', '1.2.0 2026-01-05'],
    ['## 1.2.0\n\nRelease date: 5 Jan 2026', '1.2.0 2026-01-05'],
    ['## 1.2.0 - 2026-02-31', '1.2.0 -'],
  ])('%j', async (markdown, expected) => {
    expect(await summary(markdown)).toEqual([expected]);
  });

  it.each([
    ['# Changelog'],
    ['## 1.2 Configuration'],
    ['## 3 things to know'],
    ['## Migrating to 1.2.0'],
    ['## 1.x'],
    ['## v1.x'],
    ['## Release notes'],
    ['## Log of 2026-01-05'],
    ['## 2026-xx-xx'],
    ['## TBD'],
    ['## Sprint planning'],
    ['## Build 4711 failed'],
    ['```md\n## [1.2.0] - 2026-01-05\n```'],
    ['    ## 1.2.0'],
    ['> ## 1.2.0'],
    ['---\ntitle: 1.2.0\n---\n\nNothing yet.'],
    ['<!--\n## 1.2.0\n-->'],
    [''],
  ])('is not %j', async (markdown) => {
    expect(await summary(markdown)).toEqual([]);
  });
});

describe('the entries of a release', () => {
  it('follow Keep a Changelog', async () => {
    const [unreleased, release, ...others] = await read(
      [
        '# Changelog',
        '',
        'All notable changes.',
        '',
        '## [Unreleased]',
        '',
        '## [1.2.0] - 2026-01-05',
        'A small release.',
        '### Added',
        '- Read `plans` ([#12](https://example.org/12))',
        '  - also nested ones',
        '### Fixed',
        '- Two lines',
        '  of one entry',
        '',
        '## Links',
        '- elsewhere',
      ].join('\n'),
    );
    expect(unreleased?.entries).toEqual([]);
    expect(release).toMatchObject({path: 'CHANGELOG.md', line: 7});
    expect(release?.entries.map(({references: _, ...entry}) => entry)).toEqual([
      {text: 'A small release.', line: 8, kind: null},
      {text: 'Read plans (#12)', line: 10, kind: 'Added'},
      {text: 'also nested ones', line: 11, kind: 'Added'},
      {text: 'Two lines of one entry', line: 13, kind: 'Fixed'},
    ]);
    expect(others).toEqual([]);
  });

  it('stand under headings of the same depth in conventional changelogs', async () => {
    const releases = await read(
      [
        '## [1.2.0](https://example.org) (2026-01-05)',
        '### Features',
        '* **core:** one',
        '### [1.1.1](https://example.org) (2026-01-04)',
        '### Bug Fixes',
        '* two',
        '### ⚠ BREAKING CHANGES',
        '* three',
      ].join('\n\n'),
    );
    expect(releases.map(({version, entries}) => [version, ...entries.map((e) => e.text)])).toEqual([
      ['1.2.0', 'core: one'],
      ['1.1.1', 'two', 'three'],
    ]);
    expect(releases[1]?.entries[1]?.kind).toBe('⚠ BREAKING CHANGES');
  });

  it('follow changesets', async () => {
    const [release] = await read(
      '# pkg\n\n## 1.2.0\n\n### Minor Changes\n\n- abc1234: Read plans\n\n### Patch Changes\n\n- Updated dependencies [abc1234]\n  - other@2.0.0\n',
    );
    expect(release?.entries.map(({kind, text}) => `${kind}: ${text}`)).toEqual([
      'Minor Changes: abc1234: Read plans',
      'Patch Changes: Updated dependencies [abc1234]',
      'Patch Changes: other@2.0.0',
    ]);
  });

  it('do not hold the line that dates the release', async () => {
    const [release] = await read('## 1.2.0\n\n_5 Jan 2026_\n\n- one\n');
    expect(release?.entries.map(({text}) => text)).toEqual(['one']);
    expect(release?.date).toMatchObject({precision: 'day', line: 3});
  });

  it('keep an entry that merely begins with a date', async () => {
    const [release] = await read('## 1.2.0\n\n- 2026-01-05: one\n');
    expect(release?.entries).toHaveLength(1);
    expect(release?.date).toBeNull();
  });
});

describe('references of an entry', () => {
  const named = async (markdown: string) =>
    (await read(markdown)).flatMap(({entries}) =>
      entries.map(({references}) => references.map(({kind, target}) => `${kind} ${target}`)),
    );

  it('stand in its own lines', async () => {
    const markdown = [
      '## [1.2.0] (#1)',
      '',
      'See docs/a.md.',
      '',
      '### Added',
      '- one ([#2](https://github.com/ada/engine/pull/2)',
      '  and `docs/b.md`)',
      '  - part a1b2c3d: FR-0007',
      '- two',
      '',
      '| change | plan |',
      '| --- | --- |',
      '| three | `add-cache` |',
      '## 1.1.0',
      '- a1b2c3d: four',
      '',
      '# Links',
      'See #9.',
    ].join('\n');
    expect(await named(markdown)).toEqual([
      ['path docs/a.md'],
      ['issue 2', 'path docs/b.md'],
      ['name FR-0007'],
      [],
      ['name add-cache'],
      ['commit a1b2c3d'],
    ]);
  });

  it('leave out what dates the release, and front matter', async () => {
    expect(await named('---\npr: 1\n---\n## 1.2.0\n\n5 Jan 2026\n\n- one #2\n')).toEqual([
      ['issue 2'],
    ]);
  });
});

it('keeps every release of a version, in the order of the document', async () => {
  expect(await summary('## 1.0.0\n\n## 1.1.0\n\n## 1.0.0\n')).toEqual([
    '1.0.0 -',
    '1.1.0 -',
    '1.0.0 -',
  ]);
});

it('counts lines from the top of the file, front matter included', async () => {
  expect((await read('---\ntitle: Changes\n---\n\n## 1.0.0\n'))[0]?.line).toBe(5);
});

it('survives headings of any length', async () => {
  for (const part of ['1.', '[', ' ', 'a-', '1-', 'v1.2.0-', '(', '.rc']) {
    await expect(read(`## 1.2.0 ${part.repeat(200_000)}`)).resolves.toBeInstanceOf(Array);
    await expect(read(`## ${part.repeat(200_000)}`)).resolves.toBeInstanceOf(Array);
  }
});

it('reads 20,000 lines', async () => {
  const document = await parseText(
    Array.from({length: 4000}, (_, at) => `## [1.${at}.0] - 2026-01-05\n\n- one\n- two\n`).join(
      '\n',
    ),
  );
  expect(readChangelog(document, NO_OPTIONS)).toHaveLength(4000);
});
