import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {findSourceRepository} from '../../../plugin/collect/git/sourceRepository.js';
import {commit, git, makeFolder, makeRepository} from '../temporary.js';

const NOTHING = {repositoryUrl: undefined, repositoryRef: undefined, siteUrl: null};
const ENGINE = 'https://github.com/ada/engine';

/** A clone with one commit and a remote. */
function makeClone(remote = 'https://ada:secret@github.com/ada/engine.git'): [string, string] {
  const root = makeRepository({'a.md': ''});
  commit(root, '2026-01-01T10:00:00Z');
  git(root, 'remote', 'add', 'origin', remote);
  return [root, git(root, 'rev-parse', 'HEAD').trim()];
}

describe('the repository that is linked', () => {
  it('is the remote of the clone, without user and token', async () => {
    const [root] = makeClone();
    expect(await findSourceRepository(root, NOTHING, {})).toEqual({
      repositoryUrl: ENGINE,
      repositoryRef: 'HEAD',
    });
  });

  it('is what the option says', async () => {
    const [root] = makeClone();
    const other = {...NOTHING, repositoryUrl: 'https://git.example.org/a/b'};
    expect(await findSourceRepository(root, other, {CI: 'true'})).toEqual({
      repositoryUrl: 'https://git.example.org/a/b',
      repositoryRef: 'HEAD',
    });
    const none = await findSourceRepository(root, {...NOTHING, repositoryUrl: false}, {});
    expect(none.repositoryUrl).toBeUndefined();
  });

  it('is what the site names, where there is no remote, and only there', async () => {
    const stated = {...NOTHING, siteUrl: ENGINE};
    expect((await findSourceRepository(makeFolder(), stated, {})).repositoryUrl).toBe(ENGINE);
    const [elsewhere] = makeClone('git@git.example.org:ada/engine.git');
    expect((await findSourceRepository(elsewhere, stated, {})).repositoryUrl).toBeUndefined();
  });

  it('is the only remote, or origin', async () => {
    const [root] = makeClone();
    const find = async () => (await findSourceRepository(root, NOTHING, {})).repositoryUrl;
    git(root, 'remote', 'add', 'fork', 'https://github.com/bob/engine.git');
    expect(await find()).toBe(ENGINE);
    git(root, 'remote', 'remove', 'origin');
    expect(await find()).toBe('https://github.com/bob/engine');
    git(root, 'config', 'remote.fork.promisor', 'true');
    git(root, 'config', 'remote.fork.partialCloneFilter', 'blob:none');
    expect(await find()).toBe('https://github.com/bob/engine');
    git(root, 'remote', 'add', 'backup', 'https://github.com/eve/engine.git');
    expect(await find()).toBeUndefined();
  });

  it('is that of a work tree whose repository is elsewhere', async () => {
    const [clone] = makeClone();
    const root = makeFolder({'a.md': ''});
    vi.stubEnv('GIT_DIR', path.join(clone, '.git'));
    vi.stubEnv('GIT_WORK_TREE', root);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    expect((await findSourceRepository(root, NOTHING, {})).repositoryUrl).toBe(ENGINE);
  });

  it('is unknown below the top of a clone, whose paths are others', async () => {
    const [root] = makeClone();
    mkdirSync(path.join(root, 'packages'));
    const below = await findSourceRepository(path.join(root, 'packages'), NOTHING, {});
    expect(below.repositoryUrl).toBeUndefined();
  });
});

describe('the state that is linked', () => {
  it('is the commit, if a branch of the remote has it', async () => {
    const [root, hash] = makeClone();
    git(root, 'update-ref', 'refs/remotes/origin/main', hash);
    expect((await findSourceRepository(root, NOTHING, {})).repositoryRef).toBe(hash);
  });

  it('is the commit in a job, which got it from the host', async () => {
    const [root, hash] = makeClone();
    expect((await findSourceRepository(root, NOTHING, {CI: 'true'})).repositoryRef).toBe(hash);
  });

  it('is what the option says', async () => {
    const [root] = makeClone();
    const stated = {...NOTHING, repositoryRef: 'main'};
    expect((await findSourceRepository(root, stated, {CI: '1'})).repositoryRef).toBe('main');
  });
});
