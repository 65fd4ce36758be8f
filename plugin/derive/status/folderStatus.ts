import {LEXICON} from '../../lexicon/merged.js';
import {holdsPlans, TOOL_FOLDERS} from '../../lexicon/planFolders.js';
import type {StatedStatus} from '../../model/status.js';

/**
 * What a folder's name says of the plans in it. `todo` and `tracks` are left
 * out on purpose: real repositories keep plans of every state there.
 */
export const FOLDER_STATUSES: Readonly<Record<string, StatedStatus>> = Object.fromEntries(
  Object.entries(LEXICON.folderStatuses).flatMap(([status, names]) =>
    names.map((name) => [name, status as StatedStatus]),
  ),
);

/** Folders that only put a plan away: an abandoned plan is at home there too. */
export const ARCHIVE_FOLDERS: ReadonlySet<string> = new Set(['archive', 'archived']);

/**
 * The innermost folder below the outermost folder of plans that tells a status,
 * else the archive right above it; `null` where none does. Folders further up
 * (`docs/current/plans/`) speak of other things. Where no folder has the name of
 * one that holds plans, the user named it, and all folders count.
 *
 * @param folders - folder name (lower case) → status
 */
export function folderStatus(
  path: string,
  folders: ReadonlyMap<string, StatedStatus>,
): {folder: string; status: StatedStatus} | null {
  const names = path.split('/').slice(0, -1);
  const root = names.findIndex(isRoot);
  for (const folder of names.slice(root + 1).reverse()) {
    const status = folders.get(folder.toLowerCase());
    if (status) return {folder, status};
  }
  const above = names[root - 1];
  if (above === undefined || !ARCHIVE_FOLDERS.has(above.toLowerCase())) return null;
  const status = folders.get(above.toLowerCase());
  return status ? {folder: above, status} : null;
}

function isRoot(folder: string): boolean {
  const name = folder.toLowerCase();
  return holdsPlans(name) || TOOL_FOLDERS.has(name);
}
