import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {onTestFinished} from 'vitest';

/** A new folder with these files (path → text), gone after the test. */
export function makeFolder(files: Record<string, string | Buffer> = {}): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'execplans-')));
  onTestFinished(() => rmSync(root, {recursive: true, force: true}));
  writeFiles(root, files);
  return root;
}

export function writeFiles(root: string, files: Record<string, string | Buffer>): void {
  for (const [file, text] of Object.entries(files)) {
    const absolute = path.join(root, file);
    mkdirSync(path.dirname(absolute), {recursive: true});
    writeFileSync(absolute, text);
  }
}

/** A new git repository, with nothing committed. */
export function makeRepository(files: Record<string, string | Buffer> = {}): string {
  const root = makeFolder(files);
  git(root, 'init', '-q');
  return root;
}

export function git(root: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  return execFileSync('git', [...identity, ...args], {cwd: root, encoding: 'utf8'});
}

/** Commits everything. */
export function commit(root: string, date: string): void {
  git(root, 'add', '-A');
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  execFileSync('git', [...identity, 'commit', '-q', '-m', 'x'], {
    cwd: root,
    env: {...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date},
  });
}
