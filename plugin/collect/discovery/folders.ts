import {FOLDER_STATUSES} from '../../derive/status/folderStatus.js';
import {
  holdsPlans,
  isDateFolder,
  OUTPUT_FOLDERS,
  PLAN_PATHS,
  SORTING_FOLDERS,
} from '../../lexicon/planFolders.js';

/**
 * Whether a folder only sorts plans, by name, by status or by date, and is
 * never the folder of one plan.
 */
export function isShelf(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    holdsPlans(lower) ||
    Object.hasOwn(FOLDER_STATUSES, lower) ||
    SORTING_FOLDERS.has(lower) ||
    isDateFolder(lower)
  );
}

/**
 * The folder of plans that a path stands in: the outermost one with such a
 * name; `null` where there is none, or where it is a tool's output.
 */
export function planFolderOf(file: string): string | null {
  for (const known of PLAN_PATHS) {
    if (known.file.test(file)) return known.folder.exec(file)?.[0] ?? null;
  }
  const folders = file.split('/').slice(0, -1);
  const index = folders.findIndex(holdsPlans);
  if (index === -1 || isOutput(folders)) return null;
  return folders.slice(0, index + 1).join('/');
}

/** Whether one of the folders holds dependencies or build output. */
export function isOutput(folders: readonly string[]): boolean {
  return folders.some((folder) => OUTPUT_FOLDERS.includes(folder.toLowerCase()));
}

/** The folder of dependencies or build output that a file stands in, if it stands among plans there. */
export function outputAmongPlans(file: string): string | null {
  const folders = file.split('/').slice(0, -1);
  const isAmongPlans = folders.some(holdsPlans);
  const output = folders.find((folder) => isOutput([folder]));
  return isAmongPlans && output !== undefined && output !== 'node_modules' ? output : null;
}
