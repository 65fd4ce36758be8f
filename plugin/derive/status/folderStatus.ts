import {holdsPlans, plainFolder, wordByPlans} from '../../lexicon/planFolders.js';
import type {StatedStatus} from '../../model/status.js';

const ARCHIVE_FOLDERS: ReadonlySet<string> = new Set(['archive', 'archived']);

/** Whether a folder only puts a plan away: an abandoned plan is at home there too. */
export function isArchive(folder: string): boolean {
  return ARCHIVE_FOLDERS.has(plainFolder(folder)) || ARCHIVE_FOLDERS.has(wordByPlans(folder));
}

/**
 * The innermost folder from the outermost folder of plans on that tells a status,
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
  const root = names.findIndex((name) => holdsPlans(name.toLowerCase()));
  for (const folder of names.slice(Math.max(0, root)).reverse()) {
    const status = statusOfName(folder, folders);
    if (status) return {folder, status};
  }
  const above = names[root - 1];
  if (above === undefined || !isArchive(above)) return null;
  const status = statusOfName(above, folders);
  return status ? {folder: above, status} : null;
}

/** `02_Completed` and `completed-plans` say what `completed` says. */
function statusOfName(
  folder: string,
  folders: ReadonlyMap<string, StatedStatus>,
): StatedStatus | undefined {
  return (
    folders.get(folder.toLowerCase()) ??
    folders.get(plainFolder(folder)) ??
    folders.get(wordByPlans(folder))
  );
}
