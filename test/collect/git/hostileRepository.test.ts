import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {collect} from '../../../plugin/collect/collect.js';
import {fileDates} from '../../../plugin/collect/git/fileDates.js';
import {askGit, GitError, streamGit} from '../../../plugin/collect/git/git.js';
import {commit, git, makeFolder, makeRepository, writeFiles} from '../temporary.js';

/** Settings that name a program, each with what comes behind the program. */
const PROGRAMS: Record<string, string> = {
  'core.fsmonitor': '',
  'core.pager': '',
  'core.editor': '',
  'core.askPass': '',
  'core.sshCommand': '',
  'core.alternateRefsCommand': '',
  'pager.log': '',
  'pager.ls-files': '',
  'pager.config': '',
  'gpg.program': '',
  'gpg.ssh.program': '',
  'diff.external': '',
  'diff.evil.command': '',
  'diff.evil.textconv': '',
  'filter.evil.clean': '',
  'filter.evil.smudge': '',
  'filter.e=v.i"l.clean': '',
  'filter.slow.process': '',
  'credential.helper': '',
  'sequence.editor': '',
  'uploadpack.packObjectsHook': '',
  'remote.origin.uploadpack': '',
  'alias.log': '!',
  'alias.ls-files': '!',
  'alias.rev-parse': '!',
  'alias.config': '!',
};
const HOOKS = ['post-index-change', 'fsmonitor-watchman', 'reference-transaction', 'pre-auto-gc'];

/** A repository that has all of them, and a program that leaves a mark when it is started. */
function makeHostile(): {root: string; marks: () => string[]} {
  const tools = makeFolder({});
  const marks = path.join(tools, 'marks');
  fs.mkdirSync(marks);
  const program = (name: string) => {
    const file = path.join(tools, name.replace(/[^a-z]/gi, '_'));
    fs.writeFileSync(file, `#!/bin/sh\ntouch "${marks}/$(basename "$0")"\ncat\n`, {mode: 0o755});
    return file;
  };
  const root = makeRepository({
    'plans/a.md': '# A\n\n- [ ] one\n',
    'plans/b.md': '# B\n\n- [ ] one\n',
    'plans/c.md': '# C\n\n- [ ] one\n',
  });
  commit(root, '2026-01-01T10:00:00Z');
  writeFiles(root, {
    '.gitattributes': 'a.md filter=evil diff=evil\nb.md filter=slow\nc.md filter=e=v.i"l\n',
  });
  commit(root, '2026-01-02T10:00:00Z');
  sign(root);
  for (const name of HOOKS) {
    fs.copyFileSync(program(`hook-${name}`), path.join(root, '.git/hooks', name));
    fs.chmodSync(path.join(root, '.git/hooks', name), 0o755);
  }
  // The same size, so that git must read the files to see the change.
  writeFiles(root, {'plans/a.md': '# A\n\n- [x] one\n', 'plans/b.md': '# B\n\n- [x] one\n'});
  writeFiles(root, {'plans/c.md': '# C\n\n- [x] one\n'});
  git(root, 'config', 'log.showSignature', 'true');
  git(root, 'config', 'core.hooksPath', path.join(root, '.git/hooks'));
  git(root, 'config', 'filter.evil.required', 'true');
  git(root, 'config', 'remote.origin.url', `ext::${program('remote')} %S`);
  git(root, 'config', 'remote.origin.promisor', 'true');
  git(root, 'config', 'protocol.ext.allow', 'always');
  for (const [name, lead] of Object.entries(PROGRAMS)) {
    git(root, 'config', name, lead + program(name));
  }
  fs.rmSync(marks, {recursive: true});
  fs.mkdirSync(marks);
  return {root, marks: () => fs.readdirSync(marks).sort()};
}

/** Gives the last commit something that looks like a signature, which git would have checked. */
function sign(root: string): void {
  const text = git(root, 'cat-file', 'commit', 'HEAD');
  const signature = '-----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----';
  const signed = text.replace('\n\n', `\ngpgsig ${signature}\n\n`);
  const hash = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], {
    cwd: root,
    input: signed,
    encoding: 'utf8',
  }).trim();
  git(root, 'update-ref', 'HEAD', hash);
}

describe('a repository whose configuration names programs', () => {
  it('is one that starts them when it is asked in the usual way', () => {
    const {root, marks} = makeHostile();
    execFileSync('git', ['ls-files', '--modified'], {cwd: root});
    execFileSync('git', ['log', '-1'], {cwd: root});
    expect(marks()).toEqual(
      expect.arrayContaining(['core_fsmonitor', 'filter_evil_clean', 'gpg_program']),
    );
  });

  it('is read without starting any', async () => {
    const {root, marks} = makeHostile();
    const found = await collect({siteDir: root, include: ['**'], exclude: []});
    expect(found.planSources.map((source) => source.path)).toEqual([
      'plans/a.md',
      'plans/b.md',
      'plans/c.md',
    ]);
    const {dates, problem} = await fileDates(root, ['plans/a.md', 'plans/c.md']);
    expect(problem).toBeNull();
    expect([...dates.values()].map(({created}) => created)).toEqual(
      Array.from({length: 2}, () => Date.UTC(2026, 0, 1, 10)),
    );
    expect(marks()).toEqual([]);
  });

  it('is listed with settings of the user kept', async () => {
    const {root, marks} = makeHostile();
    vi.stubEnv('GIT_CONFIG_COUNT', '1');
    vi.stubEnv('GIT_CONFIG_KEY_0', 'core.quotePath');
    vi.stubEnv('GIT_CONFIG_VALUE_0', 'false');
    const settings = [['filter.evil.clean', '']] as const;
    expect(await askGit(root, ['config', 'core.quotePath'], {settings})).toBe('false\n');
    expect(await askGit(root, ['config', 'filter.evil.clean'], {settings})).toBe('\n');
    vi.unstubAllEnvs();
    expect(marks()).toEqual([]);
  });

  it('fetches nothing that is missing', async () => {
    const {root, marks} = makeHostile();
    const tree = git(root, 'rev-parse', 'HEAD^{tree}').trim();
    fs.rmSync(path.join(root, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    const {problem} = await fileDates(root, ['plans/a.md']);
    expect(problem).toMatch(/Version control has no dates/);
    expect(marks()).toEqual([]);
  });
});

describe('a git that does not answer', () => {
  it('is ended, and the error says so', async () => {
    const bin = makeFolder({git: '#!/bin/sh\nsleep 20 &\nwait\n'});
    fs.chmodSync(path.join(bin, 'git'), 0o755);
    vi.stubEnv('PATH', `${bin}:${process.env.PATH}`);
    const asked = streamGit(bin, ['log'], () => {}, {timeLimit: 200});
    await expect(asked).rejects.toThrow(GitError);
    await expect(asked).rejects.toThrow('git did not answer within 0.2 seconds');
    expect(await askGit(bin, ['log'], {timeLimit: 200})).toBeNull();
    vi.unstubAllEnvs();
  });
});
