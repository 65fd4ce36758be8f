import {FOLDER_STATUSES} from '../../lexicon/folderStatuses.js';
import {
  holdsCopies,
  holdsPlans,
  isDateFolder,
  mayHoldPlans,
  OUTPUT_FOLDERS,
  plainFolder,
  SORTING_FOLDERS,
} from '../../lexicon/planFolders.js';
import {ownValue} from '../../lib/ownValue.js';

/**
 * Whether a folder only sorts plans, by name, by status or by date, and is
 * never the folder of one plan.
 */
export function isShelf(name: string): boolean {
  const plain = plainFolder(name);
  return (
    holdsPlans(name) ||
    Object.hasOwn(FOLDER_STATUSES, plain) ||
    SORTING_FOLDERS.has(plain) ||
    isDateFolder(name)
  );
}

/**
 * The folder of plans that a path stands in: the outermost one with such a
 * name; `null` where there is none, or where it is build output.
 */
export function planFolderOf(file: string): string | null {
  const folders = foldersOf(file);
  const index = folders.findIndex(holdsPlans);
  if (index === -1 || isOutput(folders)) return null;
  return folders.slice(0, index + 1).join('/');
}

/**
 * The folder that a path stands in whose name says that it may hold plans: `plan`. Its files are
 * plans if they look like some. `null` where there is none.
 */
export function possiblePlanFolderOf(file: string): string | null {
  const folders = foldersOf(file);
  const index = folders.findIndex(mayHoldPlans);
  return index === -1 || isOutput(folders) ? null : folders.slice(0, index + 1).join('/');
}

/** Names of folders, beside one that holds plans, to which plans are put away. */
const AWAY: readonly string[] = ['completed', 'abandoned', 'blocked'];

/**
 * The folder next to one of plans in which plans that ended or rest may lie:
 * `.agents/archive` beside `.agents/plans`; `null` where there is none.
 *
 * @param homes - folders that hold a folder of plans; empty for the root
 */
export function archiveOf(file: string, homes: ReadonlySet<string>): string | null {
  const folders = foldersOf(file);
  const index = folders.findIndex(
    (folder, at) =>
      AWAY.includes(ownValue(FOLDER_STATUSES, plainFolder(folder)) ?? '') &&
      homes.has(folders.slice(0, at).join('/')),
  );
  return index === -1 || isOutput(folders) ? null : folders.slice(0, index + 1).join('/');
}

/** Names of the folders that a path stands in, the outermost first. */
export function foldersOf(file: string): string[] {
  return file.split('/').slice(0, -1);
}

/** Whether one of the folders is never searched: dependencies, build output, copies of documents. */
export function isOutput(folders: readonly string[]): boolean {
  return outputIndex(folders) !== -1;
}

function outputIndex(folders: readonly string[]): number {
  return folders.findIndex(
    (folder, at) =>
      OUTPUT_FOLDERS.includes(folder.toLowerCase()) || holdsCopies(folder, folders[at + 1]),
  );
}

/** Why a file that stands among plans is not searched, in words that follow its path. */
export function outputAmongPlans(file: string): string | null {
  const folders = foldersOf(file);
  const at = outputIndex(folders);
  const output = folders[at];
  if (output === undefined || output === 'node_modules' || !folders.some(holdsPlans)) return null;
  const kind = holdsCopies(output, folders[at + 1])
    ? 'versions or translations of documents'
    : 'dependencies or build output';
  return `in “${output}”, a folder of ${kind}; to include it, add it to the \`path\` option`;
}
