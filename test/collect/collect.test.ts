import {mkdirSync, rmSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {type CollectOptions, Collector, collect} from '../../plugin/collect/collect.js';
import {commit, git, makeFolder, makeRepository, writeFiles} from './temporary.js';

function run(siteDir: string, options: Partial<CollectOptions> = {}) {
  return collect({siteDir, include: ['**'], exclude: [], ...options});
}

const pathsOf = (sources: {path: string}[]) => sources.map(({path: file}) => file);

describe('collect in a git repository', () => {
  it('finds plans from the top level, without ignored and deleted files', async () => {
    const root = makeRepository({
      '.gitignore': 'plans/secret.md\nbuild/\n',
      'plans/committed.md': '# A',
      'plans/deleted.md': '# B',
      'plans/new näme ".md': '# C',
      'plans/secret.md': '# D',
      'build/plans/x.md': '# E',
      'PLANS.md': '# Index',
      'CHANGELOG.md': '# Changelog',
      'website/docusaurus.config.js': '',
    });
    git(root, 'add', 'plans/committed.md', 'plans/deleted.md');
    rmSync(path.join(root, 'plans/deleted.md'));
    const collected = await run(path.join(root, 'website'));
    expect(collected.root).toBe(root);
    expect(pathsOf(collected.planSources)).toEqual(['plans/committed.md', 'plans/new näme ".md']);
    expect(pathsOf(collected.indexSources)).toEqual(['PLANS.md']);
    expect(pathsOf(collected.changelogSources)).toEqual(['CHANGELOG.md']);
    expect(collected.planSources[0]?.text).toBe('# A');
    expect(collected.planFolders).toEqual(['plans']);
    expect(collected.problems).toEqual([]);
  });

  it('takes a folder that the user names although git ignores it', async () => {
    const root = makeRepository({
      '.gitignore': '/local/',
      'local/x.md': '# X',
      'plans/y.md': '# Y',
    });
    const collected = await run(root, {path: ['local']});
    expect(pathsOf(collected.planSources)).toEqual(['local/x.md']);
  });

  it('follows links that stay in the repository and no others', async () => {
    const outside = makeFolder({'secret.md': '# Secret', 'plans/s.md': '# S'});
    const root = makeRepository({'real/x.md': '# X', 'plans/y.md': '# Y'});
    symlinkSync(path.join(outside, 'secret.md'), path.join(root, 'plans/leak.md'));
    symlinkSync(path.join(outside, 'plans'), path.join(root, 'plans/leaks'));
    symlinkSync('../real/x.md', path.join(root, 'plans/x.md'));
    symlinkSync('nowhere.md', path.join(root, 'plans/dead.md'));
    const collected = await run(root);
    expect(pathsOf(collected.planSources)).toEqual(['plans/x.md', 'plans/y.md']);
    expect(collected.paths).toEqual(['plans/x.md', 'plans/y.md', 'real/x.md']);
  });

  it('does not follow a committed file that became a link out of the repository', async () => {
    const outside = makeFolder({'secret.md': '# Secret', 'plans/s.md': '# Other'});
    const root = makeRepository({'plans/x.md': '# X', 'old/plans/s.md': '# S', 'y.md': '# Y'});
    commit(root, '2026-01-01T10:00:00Z');
    rmSync(path.join(root, 'plans/x.md'));
    symlinkSync(path.join(outside, 'secret.md'), path.join(root, 'plans/x.md'));
    rmSync(path.join(root, 'old/plans'), {recursive: true});
    symlinkSync(path.join(outside, 'plans'), path.join(root, 'old/plans'));
    expect((await run(root)).paths).toEqual(['y.md']);
  });

  it('leaves out what is not checked out, and submodules', async () => {
    const root = makeRepository({'plans/x.md': '# X', 'plans/sparse.md': '# S'});
    commit(root, '2026-01-01T10:00:00Z');
    git(root, 'update-index', '--skip-worktree', 'plans/sparse.md');
    rmSync(path.join(root, 'plans/sparse.md'));
    const module = makeRepository({'plans/m.md': '# M'});
    commit(module, '2026-01-01T10:00:00Z');
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', module, 'module');
    expect((await run(root)).paths).toEqual(['.gitmodules', 'plans/x.md']);
  });
});

describe('collect in a hook of git', () => {
  it('finds the plans of a linked worktree, from a folder below its top', async () => {
    const origin = makeRepository({'plans/x.md': '# X', 'website/package.json': '{}'});
    commit(origin, '2026-01-01T10:00:00Z');
    const root = path.join(makeFolder(), 'linked');
    git(origin, 'worktree', 'add', '-q', root);
    vi.stubEnv('GIT_DIR', git(root, 'rev-parse', '--absolute-git-dir').trim());
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const collected = await run(path.join(root, 'website'));
    expect(collected.root).toBe(root);
    expect(pathsOf(collected.planSources)).toEqual(['plans/x.md']);
  });
});

describe('collect without git', () => {
  it('walks the site folder, without dependencies and build output', async () => {
    const root = makeFolder({
      '.agent/plans/x.md': '# X',
      'node_modules/a/plans/x.md': '# N',
      'dist/plans/x.md': '# D',
      'docs/plans/y.md': '# Y',
    });
    const collected = await run(root);
    expect(pathsOf(collected.planSources)).toEqual(['.agent/plans/x.md', 'docs/plans/y.md']);
    expect(collected.paths).not.toContain('node_modules/a/plans/x.md');
  });
});

describe('paths that the user names', () => {
  it('are relative to the site and may leave it', async () => {
    const root = makeRepository({'docs/plans/x.md': '# X', 'website/a.js': '', 'b/LIST.md': '# L'});
    const collected = await run(path.join(root, 'website'), {
      path: ['../docs/plans'],
      index: ['../b/LIST.md'],
      changelog: [],
    });
    expect(pathsOf(collected.planSources)).toEqual(['docs/plans/x.md']);
    expect(pathsOf(collected.indexSources)).toEqual(['b/LIST.md']);
    expect(collected.changelogSources).toEqual([]);
  });

  it('may be an empty folder', async () => {
    const root = makeRepository({'a.md': ''});
    mkdirSync(path.join(root, 'plans'));
    const collected = await run(root, {path: ['plans']});
    expect(collected).toMatchObject({planSources: [], planFolders: ['plans'], problems: []});
  });

  it.each<[string, Partial<CollectOptions>, RegExp]>([
    [
      'a missing folder',
      {path: ['work/plans']},
      /“work\/plans” does not exist: looked for .*work\/plans\. Set the `path` option/,
    ],
    ['a missing index', {index: ['INDEX.md']}, /“INDEX\.md” does not exist.*`index`/],
    [
      'a folder as changelog',
      {changelog: ['docs']},
      /“docs” is a folder.*`changelog` option to a file/,
    ],
    ['a path outside', {path: ['..']}, /“\.\.” is outside the repository.*`repositoryDir`/],
    ['a missing repository', {repositoryDir: 'nope'}, /“nope” does not exist.*`repositoryDir`/],
  ])('stop with what to set: %s', async (_, options, message) => {
    const root = makeRepository({'docs/a.md': '# A'});
    await expect(run(root, options)).rejects.toThrow(message);
  });

  it('may lie beside the site where `repositoryDir` holds both', async () => {
    const root = makeFolder({'site/a.js': '', 'work/x.md': '# X'});
    const collected = await run(path.join(root, 'site'), {repositoryDir: '..', path: ['../work']});
    expect(pathsOf(collected.planSources)).toEqual(['work/x.md']);
  });
});

describe('amounts that need a word', () => {
  it('says which option to set where nothing was found', async () => {
    const root = makeRepository({'docs/plans/README.md': '# R'});
    const {problems, emptyNotice} = await run(root);
    expect(problems).toEqual([]);
    expect(emptyNotice).toMatch(/No plans were found in .*1 Markdown file.*`path`/);
  });

  it.each<[string, string[], RegExp | null]>([
    [
      'one folder',
      ['.taskmaster/docs/prd.txt', '.taskmaster/tasks/task_001.txt'],
      /PLANS\.md\. This folder looks like plans of another tool: \.taskmaster \(Taskmaster\)\. Set the/,
    ],
    [
      'several folders',
      ['web/.taskmaster/docs/prd.md', 'api/.taskmaster/docs/prd.txt'],
      /These folders look .*: api\/\.taskmaster \(Taskmaster\), web\/\.taskmaster \(Taskmaster\)\. /,
    ],
    ['no folder of dependencies', ['vendor/x/.taskmaster/docs/prd.txt'], null],
    ['no folder of other specs', ['specs/login.md', 'docs/backlog.md'], null],
  ])('names %s of other tools where nothing was found', async (_, files, message) => {
    const root = makeRepository(Object.fromEntries(files.map((file) => [file, '# X'])));
    const {emptyNotice} = await run(root);
    if (message) expect(emptyNotice).toMatch(message);
    else expect(emptyNotice).not.toContain('another tool');
  });

  it('says which option to set where too much was found', async () => {
    const root = makeFolder();
    writeFiles(
      root,
      Object.fromEntries(Array.from({length: 2001}, (_, n) => [`plans/${n}.md`, ''])),
    );
    const {problems} = await run(root);
    expect(problems).toEqual([expect.stringMatching(/^2001 plans .*`path`.*`exclude`/)]);
  });
});

describe('files that say they are plans', () => {
  const LIVING = '# X\n\nThis ExecPlan is a living document.\n';

  it('are found wherever they are', async () => {
    const root = makeRepository({'docs/x.md': LIVING, 'docs/y.md': '# Y'});
    expect(pathsOf((await run(root)).planSources)).toEqual(['docs/x.md']);
  });

  it('are looked at again when they change', async () => {
    const root = makeRepository({'docs/x.md': '# X', 'plans/a.md': '# A'});
    const collector = new Collector({siteDir: root, include: ['**'], exclude: []}, true);
    const plans = async () => pathsOf((await collector.collect()).planSources);
    expect(await plans()).toEqual(['plans/a.md']);
    writeFiles(root, {'docs/x.md': LIVING});
    expect(await plans()).toEqual(['docs/x.md', 'plans/a.md']);
    writeFiles(root, {'docs/x.md': '# Only X'});
    expect(await plans()).toEqual(['plans/a.md']);
  });
});
