import {DOCUMENT_ENDINGS} from '../../lexicon/planFiles.js';
import {addTo} from '../../lib/groups.js';
import {memoByObject} from '../../lib/memo.js';
import {baseName, normalizePath, stemOf} from '../../lib/paths.js';
import {words} from '../../lib/text/words.js';
import {findMeant} from './meantPath.js';
import {findMoved} from './movedPath.js';
import {findBySuffix} from './suffixPath.js';

export const RESOLUTION_STEPS = ['relative', 'root', 'stripped', 'moved', 'suffix'] as const;
/**
 * How a path was found: relative to the file, from the root, without a leading
 * `/` or name of the repository, in another state's folder or in one of plans, or as the end of
 * the only path that ends so.
 */
export type ResolutionStep = (typeof RESOLUTION_STEPS)[number];

/** The paths of a repository, prepared for look-ups. */
export interface RepositoryPaths {
  /** Name of the repository, for references that begin with it; `null` if unknown. */
  name: string | null;
  files: ReadonlySet<string>;
  /** Every folder that holds a file, at any depth. */
  folders: ReadonlySet<string>;
  /** Paths by file name. */
  byName: ReadonlyMap<string, readonly string[]>;
  /** Paths by file name without extension, in lower case. */
  byStem: ReadonlyMap<string, readonly string[]>;
}

export type ResolvedPath =
  | {path: string; isFolder: boolean; step: ResolutionStep}
  /** `meant` is the path that was likely meant. */
  | {path: null; isOutside: boolean; meant: string | null};

/** No system has longer paths. */
const MAX_LENGTH = 4096;
/** First folders of absolute paths of a machine; in the form of `toLowerCase`. */
const SYSTEM_FOLDERS: ReadonlySet<string> = new Set(
  words(`
    etc tmp usr var home users dev opt private bin sbin proc root mnt media volumes library system
    applications sys run srv boot workspace workspaces
  `),
);

/** @param paths - relative to the root */
export function createRepositoryPaths(
  paths: Iterable<string>,
  name: string | null,
): RepositoryPaths {
  const files = new Set(paths);
  const folders = new Set<string>();
  const byName = new Map<string, string[]>();
  const byStem = new Map<string, string[]>();
  for (const path of files) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
    const base = baseName(path);
    addTo(byName, base, path);
    addTo(byStem, stemOf(base), path);
  }
  return {name, files, folders, byName, byStem};
}

/**
 * The file or folder that a path names: relative to the file it stands in, then
 * from the root, then without a leading `/`, `/<repository>/` or `<repository>/`,
 * then a plan that moved to the folder of another state or into one of plans, then the only path that
 * ends so. Where several would do, none does. A bare file name counts from the root
 * first, because sentences speak of the repository's `README.md`; what counts from the
 * file alone begins with `./`, as bare names of links do in references.
 *
 * @param target - as written, percent-encoding decoded, without anchor and line
 * @param from - path of the file it stands in
 */
export function resolvePath(
  target: string,
  from: string,
  repository: RepositoryPaths,
): ResolvedPath {
  const known = resolvedIn(repository);
  // Only the folder of the file matters, and plans of one folder name the same files.
  const key = `${from.slice(0, from.lastIndexOf('/') + 1)}\n${target}`;
  const before = known.get(key);
  if (before) return before;
  const found = find(target, from, repository);
  known.set(key, found);
  return found;
}

/** What was found before, as long as the repository has the same files. */
const resolvedIn = memoByObject((_: RepositoryPaths) => new Map<string, ResolvedPath>());

function find(target: string, from: string, repository: RepositoryPaths): ResolvedPath {
  if (target === '' || target.length > MAX_LENGTH)
    return {path: null, isOutside: false, meant: null};
  const isForeign = /^(?:~|[A-Za-z]:)[/\\]/.test(target);
  const written = isForeign || !target.includes('/') ? target.replaceAll('\\', '/') : target;
  const candidates = candidatesOf(written, from, isForeign, repository.name);
  for (const {path, step} of candidates) {
    const found = findAt(path, written, repository);
    if (found) return {...found, step};
  }
  const paths = candidates.map(({path}) => path);
  const moved = findMoved(paths, repository);
  if (moved) return {...moved, step: 'moved'};
  const isOutside = isForeign || candidates.length === 0 || isOfMachine(written, repository);
  const longer = isOutside ? null : findBySuffix(written, repository);
  if (longer !== null) return {path: longer, isFolder: false, step: 'suffix'};
  return {path: null, isOutside, meant: isOutside ? null : findMeant(paths, repository)};
}

interface Candidate {
  path: string;
  step: ResolutionStep;
}

/** Paths of the repository that a target may mean, the likeliest first; none that leaves it. */
function candidatesOf(
  written: string,
  from: string,
  isForeign: boolean,
  name: string | null,
): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (path: string, step: ResolutionStep) => {
    const normal = normalizePath(path);
    if (normal !== null && !candidates.some((known) => known.path === normal))
      candidates.push({path: normal, step});
  };
  if (!isForeign && !written.startsWith('/')) {
    // Beside a plan's folder of that name, `README.md` in a sentence is the repository's.
    if (!written.includes('/')) add(written, 'root');
    add(`${from.slice(0, from.lastIndexOf('/') + 1)}${written}`, 'relative');
    add(written, 'root');
    if (name !== null && written.startsWith(`${name}/`))
      add(written.slice(name.length + 1), 'stripped');
  } else {
    if (!isForeign) add(written, 'stripped');
    const marker = `/${name}/`;
    const at = name === null ? -1 : written.lastIndexOf(marker);
    if (at >= 0) add(written.slice(at + marker.length), 'stripped');
  }
  return candidates;
}

function findAt(
  path: string,
  written: string,
  {files, folders}: RepositoryPaths,
): {path: string; isFolder: boolean} | null {
  if (path === '') return /^\.{1,2}(?:\/|$)/.test(written) ? {path, isFolder: true} : null;
  const isFolder = folders.has(path);
  if (written.endsWith('/')) return isFolder ? {path, isFolder} : null;
  if (files.has(path)) return {path, isFolder: false};
  const ending = DOCUMENT_ENDINGS.find((end) => files.has(path + end));
  if (isFolder) return {path, isFolder};
  return ending === undefined ? null : {path: path + ending, isFolder: false};
}

/** Whether an absolute path is one of a machine, not of the site or repository. */
function isOfMachine(written: string, {folders}: RepositoryPaths): boolean {
  if (!written.startsWith('/')) return false;
  const first = written.split('/')[1] ?? '';
  return SYSTEM_FOLDERS.has(first.toLowerCase()) && !folders.has(first);
}
