import {existsSync, rmSync} from 'node:fs';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {DateReader, fileDates} from '../../../plugin/collect/git/fileDates.js';
import {commit, git, makeFolder, makeRepository, writeFiles} from '../temporary.js';

const at = (text: string) => Date.parse(text);

describe('fileDates', () => {
  it('knows the first and the last commit of each path', async () => {
    const root = makeRepository({'plans/a.md': '1', 'plans/ü "x".md': '1', 'b.md': '1'});
    commit(root, '2026-01-01T10:00:00Z');
    writeFiles(root, {'plans/a.md': '2', 'other.md': '1'});
    commit(root, '2026-02-01T10:00:00+09:00');
    const {dates, problem} = await fileDates(root, ['plans/a.md', 'plans/ü "x".md', 'b.md']);
    expect(problem).toBeNull();
    expect(Object.fromEntries(dates)).toEqual({
      'plans/a.md': {created: at('2026-01-01T10:00:00Z'), changed: at('2026-02-01T01:00:00Z')},
      'plans/ü "x".md': {created: at('2026-01-01T10:00:00Z'), changed: at('2026-01-01T10:00:00Z')},
      'b.md': {created: at('2026-01-01T10:00:00Z'), changed: at('2026-01-01T10:00:00Z')},
    });
  });

  it('works below the top level', async () => {
    const root = makeRepository({'sub/plans/a.md': '1', 'plans/a.md': '1'});
    commit(root, '2026-01-01T10:00:00Z');
    const {dates} = await fileDates(`${root}/sub`, ['plans/a.md']);
    expect([...dates.keys()]).toEqual(['plans/a.md']);
  });

  it('says which plans are not committed', async () => {
    const root = makeRepository({'a.md': '1'});
    commit(root, '2026-01-01T10:00:00Z');
    writeFiles(root, {'b.md': '1', 'c.md': '1'});
    const {dates, problem} = await fileDates(root, ['a.md', 'b.md', 'c.md']);
    expect([...dates.keys()]).toEqual(['a.md']);
    expect(problem).toMatch(/2 plans, such as b\.md: they are not committed yet/);
  });

  it('takes no date from the border of a shallow clone', async () => {
    const origin = makeRepository({'old.md': '1'});
    commit(origin, '2026-01-01T10:00:00Z');
    writeFiles(origin, {'mid.md': '1'});
    commit(origin, '2026-02-01T10:00:00Z');
    writeFiles(origin, {'new.md': '1'});
    commit(origin, '2026-03-01T10:00:00Z');
    const parent = makeFolder();
    git(parent, 'clone', '-q', '--depth', '2', `file://${origin}`, 'clone');
    const {dates, problem} = await fileDates(`${parent}/clone`, ['old.md', 'new.md']);
    expect([...dates.keys()]).toEqual(['new.md']);
    expect(problem).toMatch(/shallow clone.*old\.md.*fetch-depth: 0/);
  });

  describe('of a file that moved', () => {
    const FIRST = '2026-01-01T10:00:00Z';
    const MOVED = '2026-02-01T10:00:00Z';
    const LATER = '2026-03-01T10:00:00Z';
    const TEXT = Array.from({length: 20}, (_, line) => `line ${line}`).join('\n');

    function move(root: string, from: string, to: string, text = TEXT) {
      writeFiles(root, {[to]: text});
      git(root, 'rm', '-q', '--cached', from);
      rmSync(`${root}/${from}`);
    }

    it.each([
      ['plans/active/a.md', 'plans/archive/a.md'],
      ['plans/a.md', 'plans/2026-01-a.md'],
      ['plans/a.md', 'plans/done/ü "x".md'],
      ['docs/a.md', 'docs/b.md'],
    ])('takes no move from %s to %s for a change', async (from, to) => {
      const root = makeRepository({[from]: TEXT});
      commit(root, FIRST);
      move(root, from, to);
      commit(root, MOVED);
      const {dates} = await fileDates(root, [to]);
      expect(dates.get(to)).toEqual({created: at(FIRST), changed: at(FIRST)});
    });

    it('follows several moves, and knows what changed between them', async () => {
      const root = makeRepository({'plans/draft/a.md': '1'});
      commit(root, FIRST);
      writeFiles(root, {'plans/draft/a.md': TEXT});
      commit(root, MOVED);
      move(root, 'plans/draft/a.md', 'plans/active/a.md');
      commit(root, LATER);
      move(root, 'plans/active/a.md', 'plans/archive/a.md');
      commit(root, '2026-04-01T10:00:00Z');
      const {dates} = await fileDates(root, ['plans/archive/a.md']);
      expect(dates.get('plans/archive/a.md')).toEqual({created: at(FIRST), changed: at(MOVED)});
    });

    it('takes a change made with the move for one', async () => {
      const root = makeRepository({'plans/active/a.md': TEXT});
      commit(root, FIRST);
      move(root, 'plans/active/a.md', 'plans/archive/a.md', `${TEXT}\ndone`);
      commit(root, MOVED);
      const {dates} = await fileDates(root, ['plans/archive/a.md']);
      expect(dates.get('plans/archive/a.md')?.changed).toBe(at(MOVED));
    });

    it('tells it from a new file at the old path', async () => {
      const root = makeRepository({'plans/a.md': TEXT});
      commit(root, FIRST);
      move(root, 'plans/a.md', 'plans/old/a.md');
      commit(root, MOVED);
      writeFiles(root, {'plans/a.md': 'new'});
      commit(root, LATER);
      const {dates} = await fileDates(root, ['plans/a.md', 'plans/old/a.md']);
      expect(Object.fromEntries(dates)).toEqual({
        'plans/a.md': {created: at(LATER), changed: at(LATER)},
        'plans/old/a.md': {created: at(FIRST), changed: at(FIRST)},
      });
    });
  });

  it('knows files of the first commit where git is set not to show them', async () => {
    const root = makeRepository({'a.md': '1'});
    commit(root, '2026-01-01T10:00:00Z');
    git(root, 'config', 'log.showRoot', 'false');
    expect((await fileDates(root, ['a.md'])).problem).toBeNull();
  });

  it('knows what only a merge added, and not what it brought as it was', async () => {
    const root = makeRepository({'a.md': '1'});
    commit(root, '2026-01-01T10:00:00Z');
    git(root, 'checkout', '-q', '-b', 'side');
    writeFiles(root, {'side.md': '1'});
    commit(root, '2026-02-01T10:00:00Z');
    git(root, 'checkout', '-q', '-');
    writeFiles(root, {'main.md': '1'});
    commit(root, '2026-03-01T10:00:00Z');
    git(root, 'merge', '-q', '--no-ff', '--no-commit', 'side');
    writeFiles(root, {'merge.md': '1'});
    commit(root, '2026-04-01T10:00:00Z');
    const {dates, problem} = await fileDates(root, ['a.md', 'side.md', 'main.md', 'merge.md']);
    expect(problem).toBeNull();
    expect(dates.get('merge.md')?.created).toBe(at('2026-04-01T10:00:00Z'));
    expect(dates.get('side.md')?.changed).toBe(at('2026-02-01T10:00:00Z'));
  });

  it.each([
    'plans/-a.md',
    '-c/a.md',
    ':(top)plans/a.md',
    'plans/*.md',
    'plans/a\nb.md',
    'pla\nns/deep/a.md',
  ])('takes %j for a name', async (file) => {
    const root = makeRepository({[file]: '1', 'other/b.md': '1'});
    commit(root, '2026-01-01T10:00:00Z');
    const {dates} = await fileDates(root, [file, 'other/b.md']);
    expect([...dates.keys()].sort()).toEqual([file, 'other/b.md'].sort());
  });

  it.each([
    ['GIT_ICASE_PATHSPECS', '1'],
    ['GIT_GLOB_PATHSPECS', '1'],
    ['GIT_INDEX_FILE', '/does/not/exist'],
    ['GIT_DIR', '/does/not/exist'],
  ])('is not misled by %s', async (name, value) => {
    const root = makeRepository({'a.md': '1'});
    commit(root, '2026-01-01T10:00:00Z');
    vi.stubEnv(name, value);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    expect((await fileDates(root, ['a.md'])).problem).toBeNull();
  });

  it.each([
    ['no repository', () => makeFolder({'a.md': '1'})],
    ['a repository without commits', () => makeRepository({'a.md': '1'})],
  ])('survives %s and says so', async (_, make) => {
    const {dates, problem} = await fileDates(make(), ['a.md']);
    expect(dates.size).toBe(0);
    expect(problem).toMatch(/^Version control has no dates \(.+\), so plans without timestamps/);
  });

  it('asks nothing where there are no plans', async () => {
    expect(await fileDates('/does/not/exist', [])).toEqual({dates: new Map(), problem: null});
  });
});

describe('a reader of dates', () => {
  it('sees what was committed since', async () => {
    const root = makeRepository({'a.md': '1'});
    const reader = new DateReader();
    expect((await reader.read(root, ['a.md'])).problem).toMatch(/nothing is committed yet/);
    commit(root, '2026-01-01T10:00:00Z');
    const {dates} = await reader.read(root, ['a.md']);
    expect(dates.get('a.md')?.changed).toBe(at('2026-01-01T10:00:00Z'));
    expect((await reader.read(root, ['a.md'])).dates).toBe(dates);
    writeFiles(root, {'a.md': '2', 'b.md': '1'});
    commit(root, '2026-02-01T10:00:00Z');
    expect((await reader.read(root, ['a.md'])).dates.get('a.md')?.changed).toBe(
      at('2026-02-01T10:00:00Z'),
    );
    expect((await reader.read(root, ['a.md', 'b.md'])).dates.has('b.md')).toBe(true);
  });

  it('asks git only after a commit', async () => {
    const root = makeRepository({'a.md': '1'});
    commit(root, '2026-01-01T10:00:00Z');
    const reader = new DateReader();
    const {dates} = await reader.read(root, ['a.md']);
    vi.stubEnv('PATH', '');
    expect((await reader.read(root, ['a.md'])).dates).toBe(dates);
    vi.unstubAllEnvs();
  });

  it('asks again for what git could not answer', async () => {
    const root = makeRepository({'a.md': '1', 'b.md': '1'});
    commit(root, '2026-01-01T10:00:00Z');
    const reader = new DateReader();
    await reader.read(root, ['a.md']);
    vi.stubEnv('PATH', '');
    expect((await reader.read(root, ['a.md', 'b.md'])).problem).toMatch(/git is not installed/);
    vi.unstubAllEnvs();
    const {dates, problem} = await reader.read(root, ['a.md', 'b.md']);
    expect([...dates.keys()]).toEqual(['a.md', 'b.md']);
    expect(problem).toBeNull();
  });

  it('asks only for files that came, and says of all that are there which have no dates', async () => {
    const root = makeRepository({'a.md': '1', 'b.md': '1'});
    commit(root, '2026-01-01T10:00:00Z');
    const reader = new DateReader();
    const {dates} = await reader.read(root, ['a.md']);
    expect([...(await reader.read(root, ['a.md', 'b.md'])).dates.keys()]).toEqual(['a.md', 'b.md']);
    writeFiles(root, {'c.md': '1'});
    const {problem} = await reader.read(root, ['a.md', 'b.md', 'c.md']);
    expect(problem).toMatch(/for c\.md: it is not committed yet/);
    vi.stubEnv('PATH', '');
    const back = await reader.read(root, ['a.md']);
    expect(back).toMatchObject({problem: null});
    expect(back.dates.get('a.md')).toEqual(dates.get('a.md'));
    vi.unstubAllEnvs();
  });

  it.each([
    [
      'in a linked working tree',
      (root: string) => ['worktree', 'add', '-q', `${root}/tree`, '-b', 'side'],
    ],
    ['with all references in one file', () => ['pack-refs', '--all']],
    ['away from any branch', () => ['checkout', '-q', '--detach']],
  ])('sees commits %s', async (_, prepare) => {
    const main = makeRepository({'a.md': '1'});
    commit(main, '2026-01-01T10:00:00Z');
    git(main, ...prepare(main));
    const root = existsSync(`${main}/tree`) ? `${main}/tree` : main;
    const reader = new DateReader();
    await reader.read(root, ['a.md']);
    writeFiles(root, {'a.md': '2'});
    commit(root, '2026-02-01T10:00:00Z');
    const {dates} = await reader.read(root, ['a.md']);
    expect(dates.get('a.md')?.changed).toBe(at('2026-02-01T10:00:00Z'));
  });

  it('sees that more of the history was fetched', async () => {
    const origin = makeRepository({'a.md': '1'});
    commit(origin, '2026-01-01T10:00:00Z');
    writeFiles(origin, {'b.md': '1'});
    commit(origin, '2026-02-01T10:00:00Z');
    const root = `${makeFolder()}/clone`;
    git(origin, 'clone', '-q', '--depth', '1', `file://${origin}`, root);
    const reader = new DateReader();
    expect((await reader.read(root, ['a.md'])).dates.size).toBe(0);
    git(root, 'fetch', '-q', '--unshallow');
    expect((await reader.read(root, ['a.md'])).dates.size).toBe(1);
  });
});
