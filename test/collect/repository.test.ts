import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {type CollectOptions, collect} from '../../plugin/collect/collect.js';
import {findRepository} from '../../plugin/collect/repository.js';
import {commit, git, makeFolder, makeRepository} from './temporary.js';

function run(siteDir: string, options: Partial<CollectOptions> = {}) {
  return collect({siteDir, include: ['**'], exclude: [], ...options});
}

const PLANS = {'docs/plans/x.md': '# X', 'website/a.js': '', 'lib/a.js': ''};

function hideGit(): void {
  vi.stubEnv('PATH', makeFolder());
}

function distrust(): void {
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
}

beforeEach(() => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  return () => vi.unstubAllEnvs();
});

describe('a repository that git does not tell', () => {
  it.each<[string, () => void, RegExp]>([
    [
      'git is missing',
      hideGit,
      /^git could not be asked: git is not installed\. .*`repositoryDir`/,
    ],
    ['git refuses', distrust, /belongs to another user.*safe\.directory/],
  ])('is the folder with .git where %s', async (_, breakGit, notice) => {
    const root = makeRepository(PLANS);
    breakGit();
    const collected = await run(path.join(root, 'website'));
    expect(collected.root).toBe(root);
    expect(collected.gitNotice).toMatch(notice);
    expect(collected.planSources.map((source) => source.path)).toEqual(['docs/plans/x.md']);
    expect(collected.paths).toContain('lib/a.js');
  });

  it('is that of a worktree whose .git is a file', async () => {
    const origin = makeRepository({'plans/x.md': '# X'});
    commit(origin, '2026-01-01T10:00:00Z');
    const root = path.join(makeFolder(), 'tree');
    git(origin, 'worktree', 'add', '-q', root);
    hideGit();
    mkdirSync(path.join(root, 'website'));
    expect((await run(path.join(root, 'website'))).root).toBe(root);
  });

  it('is what the site and the named paths have in common, and nothing else is searched', async () => {
    const root = makeFolder({...PLANS, 'CHANGELOG.md': '# Changelog', 'home/secret.md': ''});
    const collected = await run(path.join(root, 'website'), {path: ['../docs/plans']});
    expect(collected.root).toBe(root);
    expect(collected.gitNotice).toMatch(/this is not a git repository\. .*contains the site/);
    expect(collected.paths).toEqual(['CHANGELOG.md', 'docs/plans/x.md', 'website/a.js']);
  });

  it('is the root of the file system, with only what was named, where nothing else is shared', async () => {
    hideGit();
    const named = makeFolder();
    expect(await findRepository('/usr', {named: [named]})).toMatchObject({
      root: '/',
      area: ['/usr', named],
    });
  });

  it('is said nothing of where there is no .git and the site holds all', async () => {
    const root = makeFolder({'plans/x.md': '# X'});
    expect(await run(root)).toMatchObject({root, gitNotice: null});
  });
});

describe('a site that is a repository of its own', () => {
  it('takes that around it for the root, where the plans lie there', async () => {
    const root = makeRepository(PLANS);
    git(path.join(root, 'website'), 'init', '-q');
    const collected = await run(path.join(root, 'website'), {path: ['../docs/plans']});
    expect(collected).toMatchObject({root, gitNotice: null});
    expect(collected.planSources.map((source) => source.path)).toEqual(['docs/plans/x.md']);
  });
});

describe('copies', () => {
  it('of documents are not searched by default', async () => {
    const root = makeRepository({
      'docs/plans/x.md': '# X',
      'versioned_docs/version-1/plans/x.md': '# X',
      'api_versioned_docs/version-1/plans/x.md': '# X',
      'i18n/fr/docusaurus-plugin-content-docs/current/plans/x.md': '# X',
      'i18n/plans/x.md': '# About translation',
      'site-output/plans/x.md': '# X',
    });
    const collected = await run(root, {outDir: path.join(root, 'site-output')});
    expect(collected.planSources.map((source) => source.path)).toEqual([
      'docs/plans/x.md',
      'i18n/plans/x.md',
    ]);
    expect(collected.passedOver.map(({reason}) => reason)).toEqual(
      Array.from({length: 3}, () => expect.stringContaining('versions or translations')),
    );
  });

  it('are plans where the user names them', async () => {
    const root = makeRepository({'versioned_docs/version-1/plans/x.md': '# X'});
    const collected = await run(root, {path: ['versioned_docs/version-1/plans']});
    expect(collected.planSources).toHaveLength(1);
  });
});

describe('a search without result', () => {
  it('names the state of git, where it looked and what came close', async () => {
    const root = makeRepository({'docs/a.md': '', 'docs/plans/README.md': '', 'x.md': ''});
    expect((await run(root)).emptyNotice).toMatch(
      /git lists 3 Markdown files there, in docs\/, the root\. .*1 Markdown file was skipped: docs\/plans\/README\.md \(.+\)\. .*`path`/,
    );
    hideGit();
    expect((await run(root)).emptyNotice).toMatch(/Without git \(git is not installed\)/);
  });

  it('does not speak of git where it did not ask', async () => {
    const root = makeFolder({'a.md': ''});
    const {emptyNotice} = await run(root, {repositoryDir: '.'});
    expect(emptyNotice).toMatch(/\. Without git, the search saw 1 Markdown file there/);
  });

  it('names files that may be plans, and how to read them', async () => {
    const root = makeRepository({
      'tasks/todo.md': '',
      'docs/login-plan.md': '',
      'docs/planning.md': '',
      'examples/PLAN.md': '',
      'website/index.js': '',
    });
    expect((await run(path.join(root, 'website'))).emptyNotice).toMatch(
      /These files may be plans by their names: docs\/login-plan\.md, tasks\/todo\.md\. .*`\['\.\.\/docs\/login-plan\.md'\]` .*`execplans list docs\/login-plan\.md`/,
    );
  });
});
