import {FOLDER_STATUSES} from '../../lexicon/folderStatuses.js';
import {FOLDER_STEMS, isMarkdown} from '../../lexicon/planFiles.js';
import {holdsPlans, isDateFolder} from '../../lexicon/planFolders.js';
import {baseName} from '../../lib/paths.js';
import {isRareName} from './suffixPath.js';

/** Names that many folders have: alone they tell nothing. */
const COMMON_NAMES = new RegExp(
  `^(?:${FOLDER_STEMS.join('|')}|changelog|agents|claude|tasks?|todo|notes)\\.\\w+$`,
  'i',
);

interface Paths {
  files: ReadonlySet<string>;
  folders: ReadonlySet<string>;
  byName: ReadonlyMap<string, readonly string[]>;
}

function isState(folder: string): boolean {
  return Object.hasOwn(FOLDER_STATUSES, folder.toLowerCase());
}

/**
 * The new place of a plan that moved: the same path but for the state, else the only plan of that
 * file name.
 *
 * @param paths - that were tried
 */
export function findMoved(
  paths: readonly string[],
  {files, folders, byName}: Paths,
): {path: string; isFolder: boolean} | null {
  for (const path of paths) {
    const found = statePaths(path).filter((other) => files.has(other) || folders.has(other));
    const [only] = found;
    if (found.length === 1 && only !== undefined) return {path: only, isFolder: !files.has(only)};
  }
  const written = paths.at(-1) ?? '';
  const name = baseName(written);
  if (!isMarkdown(name) || COMMON_NAMES.test(name)) return null;
  const plans = (byName.get(name) ?? []).filter((path) => mayHaveMoved(written, path));
  const [only] = plans;
  return plans.length === 1 && only !== undefined ? {path: only, isFolder: false} : null;
}

/** The path with each of its state folders replaced by each other state. */
function statePaths(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(0, -1).flatMap((part, at) => {
    if (!isState(part)) return [];
    // Each state has its own list of plans.
    if (at === parts.length - 2 && COMMON_NAMES.test(parts.at(-1) ?? '')) return [];
    const others = Object.keys(FOLDER_STATUSES).filter((state) => state !== part);
    return others.map((state) => [...parts.slice(0, at), state, ...parts.slice(at + 1)].join('/'));
  });
}

/**
 * Whether a file of the same name is the same plan: one of the two lies in a
 * state's folder, and what holds these folders is the same or holds plans; or its name
 * tells much, and it was put into a folder of plans where it lay.
 */
function mayHaveMoved(written: string, path: string): boolean {
  const [before, after] = [written, path].map((each) => each.split('/').slice(0, -1));
  if (!before || !after) return false;
  if (isRareName(baseName(path)) && isSameButForPlans(before, after)) return true;
  if (![...before, ...after].some(isState)) return false;
  const home = before.filter((part) => !isState(part) && !isDateFolder(part));
  const newHome = after.filter((part) => !isState(part) && !isDateFolder(part));
  return (
    home.length === 0 ||
    home.at(-1) === newHome.at(-1) ||
    (home.some(holdsPlans) && newHome.some(holdsPlans))
  );
}

/** `docs/x.md` and `docs/plans/active/x.md`. */
function isSameButForPlans(before: readonly string[], after: readonly string[]): boolean {
  if (![...before, ...after].some(holdsPlans)) return false;
  const [home, newHome] = [before, after].map((folders) =>
    folders.filter((part) => !isState(part) && !isDateFolder(part) && !holdsPlans(part)).join('/'),
  );
  return home === newHome;
}
