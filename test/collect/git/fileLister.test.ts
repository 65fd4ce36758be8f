import fs from 'node:fs';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {FileLister} from '../../../plugin/collect/git/listFiles.js';
import {commit, git, makeFolder, makeRepository, writeFiles} from '../temporary.js';

/** Longer than a tick of any clock of files here. */
const TICK_MS = 20;

function makeFiles(): string {
  const root = makeRepository({
    '.gitignore': 'ignored/\n*.log\n',
    'plans/a.md': '# A',
    'plans/b.md': '# B',
    'docs/deep/guide.md': '# Guide',
    'ignored/x.md': '# X',
    'plans/odd/x.log': '',
    'plans/odd/ignored/x.md': '',
  });
  commit(root, '2026-01-01T10:00:00Z');
  writeFiles(root, {'plans/new.md': '# New'});
  fs.mkdirSync(path.join(root, 'plans/empty'));
  return root;
}

const CHANGES: [what: string, change: (root: string) => void][] = [
  ['a new file', (root) => writeFiles(root, {'plans/c.md': ''})],
  ['a new folder', (root) => writeFiles(root, {'other/deep/c.md': ''})],
  ['a file in a folder that was empty', (root) => writeFiles(root, {'plans/empty/c.md': ''})],
  ['a file in a folder of ignored ones', (root) => writeFiles(root, {'plans/odd/c.md': ''})],
  ['a new ignored file', (root) => writeFiles(root, {'plans/c.log': '', 'ignored/y.md': ''})],
  ['a file less', (root) => fs.rmSync(path.join(root, 'plans/a.md'))],
  ['an uncommitted file less', (root) => fs.rmSync(path.join(root, 'plans/new.md'))],
  ['a folder less', (root) => fs.rmSync(path.join(root, 'docs'), {recursive: true})],
  [
    'another name',
    (root) => fs.renameSync(path.join(root, 'docs/deep'), path.join(root, 'docs/far')),
  ],
  ['other ignored files', (root) => writeFiles(root, {'.gitignore': '*.log\n'})],
  ['more ignored files', (root) => writeFiles(root, {'.git/info/exclude': 'new.md\n'})],
  ['an ignored file that git keeps', (root) => git(root, 'add', '-f', 'ignored/x.md')],
  ['a file that git keeps no more', (root) => git(root, 'rm', '-q', '--cached', 'plans/a.md')],
  [
    'a link in the place of a file',
    (root) => {
      fs.rmSync(path.join(root, 'plans/a.md'));
      fs.symlinkSync(path.join(makeFolder({'x.md': ''}), 'x.md'), path.join(root, 'plans/a.md'));
    },
  ],
  ['another repository', (root) => git(root, 'init', '-q', 'plans/empty')],
  ['another text', (root) => writeFiles(root, {'plans/a.md': '# Other'})],
];

describe('a lister of files', () => {
  beforeEach(() => {
    const began = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => began + 60_000);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it.each(CHANGES)('sees %s', async (_, change) => {
    const root = makeFiles();
    const lister = new FileLister(true);
    expect(await lister.list(root)).toEqual(await new FileLister().list(root));
    await sleep(TICK_MS);
    change(root);
    expect(await lister.list(root)).toEqual(await new FileLister().list(root));
  });

  it('asks git no more where nothing came or went', async () => {
    const root = makeFiles();
    const lister = new FileLister(true);
    const files = await lister.list(root);
    await sleep(TICK_MS);
    writeFiles(root, {'plans/a.md': '# Other'});
    vi.stubEnv('PATH', '');
    expect(await lister.list(root)).toBe(files);
    expect(await new FileLister().list(root)).toContain('ignored/x.md');
  });

  it('lists a folder without git each time', async () => {
    const root = makeFolder({'a.md': ''});
    const lister = new FileLister(true);
    expect(await lister.list(root)).toEqual(['a.md']);
    writeFiles(root, {'b.md': ''});
    expect(await lister.list(root)).toEqual(['a.md', 'b.md']);
  });
});
