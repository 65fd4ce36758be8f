import {existsSync} from 'node:fs';
import path from 'node:path';
import {readText} from '../../lib/readText.js';
import {askGit} from '../git/git.js';
import {stampOf} from './fileStamp.js';

/** Where git keeps what it knows. Absolute; the same folder but for linked working trees. */
export interface GitFolders {
  /** Of this working tree. */
  own: string;
  /** Of all working trees. */
  common: string;
}

/**
 * Where git keeps what it knows of a repository, to see there whether anything changed: starting
 * git takes a tenth of a second in a large process.
 *
 * @param root - absolute
 * @returns `null` where there is no git, or an unusual one
 */
async function findGitFolders(root: string): Promise<GitFolders | null> {
  const output = await askGit(root, ['rev-parse', '--git-dir', '--git-common-dir']);
  const [own, common] = output?.split(/\r?\n/) ?? [];
  if (!own || !common) return null;
  const folders = {own: path.resolve(root, own), common: path.resolve(root, common)};
  const isUsual = existsSync(path.join(folders.common, 'HEAD'));
  // References that are kept in tables cannot be read here.
  return isUsual && !existsSync(path.join(folders.common, 'reftable')) ? folders : null;
}

/** As `findGitFolders`, which is asked once for a root that has any. */
export function createGitFolderFinder(): (root: string) => Promise<GitFolders | null> {
  let last: {root: string; folders: GitFolders} | null = null;
  return async (root) => {
    if (last?.root !== root) {
      const folders = await findGitFolders(root);
      last = folders && {root, folders};
    }
    return last?.folders ?? null;
  };
}

/** References to references are hardly ever made, and may be a ring. */
const MAX_REFERENCES = 5;

/**
 * A text that is another one after another commit was checked out or made, or more of the history
 * was fetched.
 */
export function stateOfHistory({own, common}: GitFolders): string {
  const texts = [readText(path.join(own, 'HEAD'))];
  while (texts.length < MAX_REFERENCES) {
    const reference = /^ref: (\S+)/.exec(texts.at(-1) ?? '')?.[1];
    if (reference === undefined) break;
    texts.push(readText(path.join(common, reference)));
  }
  const stamps = ['packed-refs', 'shallow'].map((name) => stampOf(path.join(common, name))?.text);
  return JSON.stringify([...texts, ...stamps]);
}
