import {existsSync} from 'node:fs';
import {realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import {GitError, reasonOf, runGit} from './git/git.js';

/** The folder that all paths of the plans are relative to. */
export interface Repository {
  /** Absolute, with symbolic links resolved. */
  root: string;
  /** Why git can't be asked about the site's folder; `null` where it answers. */
  trouble: string | null;
  /** What to say, once, about a root that git did not tell; `null` for nothing. */
  notice: string | null;
  /** Absolute folders and files to look at, where the root is only what they have in common. */
  area: string[] | null;
}

/** What the user says about the repository. */
interface Wishes {
  /** Relative to the site's folder. */
  repositoryDir?: string | undefined;
  /** Files and folders of options, relative to the site's folder. Missing ones don't matter here. */
  named?: readonly string[];
}

/**
 * Finds the root: the folder the user names, else the git top level of the site's folder; where git
 * can't tell, the next folder above that has a `.git`, or what the site and the paths of the options
 * have in common.
 *
 * @param siteDir - absolute
 * @throws when `repositoryDir` is no folder
 */
export async function findRepository(
  siteDir: string,
  {repositoryDir, named = []}: Wishes = {},
): Promise<Repository> {
  if (repositoryDir !== undefined) {
    const root = await namedRepository(siteDir, repositoryDir);
    return {root, trouble: null, notice: null, area: null};
  }
  const site = await realpath(siteDir);
  const places = [site, ...(await existing(siteDir, named))];
  const shared = places.reduce(sharedFolder);
  const own = await topOf(site);
  if (own.top !== null && (holds(own.top, shared) || places.some((place) => isAbove(place, own)))) {
    return describe(own.top, own, places);
  }
  // The site may be a repository within that of the plans, such as a submodule.
  const above = shared === site ? own : await topOf(shared);
  return describe(above.top ?? shared, above, places);
}

interface Top {
  top: string | null;
  trouble: string | null;
}

async function topOf(folder: string): Promise<Top> {
  try {
    const output = await runGit(folder, ['rev-parse', '--show-toplevel']);
    const top = output.replace(/\r?\n$/, '');
    // Within `.git`, or in a bare repository, there is no top.
    return {top: top === '' ? null : await realpath(top), trouble: null};
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return {top: withGit(folder), trouble: reasonOf(error)};
  }
}

/** The folder itself, or the next one above it, that has a `.git`: a folder, or the file of a worktree. */
function withGit(folder: string): string | null {
  if (existsSync(path.join(folder, '.git'))) return folder;
  const above = path.dirname(folder);
  return above === folder ? null : withGit(above);
}

function describe(root: string, {top, trouble}: Top, places: readonly string[]): Repository {
  const isShared = top === null;
  const isGuess = trouble !== null && (!isShared || root !== places[0]);
  const why = isShared
    ? 'the nearest folder that contains the site and the paths in the options'
    : 'the nearest folder with a .git';
  const isWide = (isShared && root !== places[0]) || path.dirname(root) === root;
  return {
    root,
    trouble,
    notice: isGuess
      ? `git could not be asked: ${trouble}. The root of the repository was taken to be ${root}, ${why}, and plans without timestamps are never shown as stalled. Make git available, or set the \`repositoryDir\` option to another root.`
      : null,
    area: trouble !== null && isWide ? [...places] : null,
  };
}

async function namedRepository(siteDir: string, repositoryDir: string): Promise<string> {
  const folder = path.resolve(siteDir, repositoryDir);
  const stats = await stat(folder).catch(() => null);
  if (!stats?.isDirectory()) {
    throw new Error(
      `The repository directory “${repositoryDir}” does not exist: looked for ${folder}. Set the \`repositoryDir\` option to the repository directory, relative to the site directory, or remove it.`,
    );
  }
  return realpath(folder);
}

/** Those of the paths that exist, without symbolic links. */
async function existing(siteDir: string, named: readonly string[]): Promise<string[]> {
  const real = named.map((file) => realpath(path.resolve(siteDir, file)).catch(() => []));
  return (await Promise.all(real)).flat();
}

function sharedFolder(folder: string, other: string): string {
  return holds(folder, other) ? folder : sharedFolder(path.dirname(folder), other);
}

function holds(folder: string, file: string): boolean {
  return relativeWithin(folder, file) !== null;
}

/** Whether a place contains a whole repository. */
function isAbove(place: string, {top}: Top): boolean {
  return top !== null && place !== top && holds(place, top);
}

/**
 * A path below a folder, relative to it and with forward slashes; `null` where
 * it lies elsewhere. Both absolute, with symbolic links resolved.
 */
export function relativeWithin(folder: string, file: string): string | null {
  const relative = path.relative(folder, file);
  const parts = relative.split(path.sep);
  return parts[0] === '..' || path.isAbsolute(relative) ? null : parts.join('/');
}
