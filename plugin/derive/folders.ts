import type {StatedStatus} from '../types.js';

/**
 * What a folder's name says of the plans in it. `todo` and `tracks` are left
 * out on purpose: real repositories keep plans of every state there.
 */
export const FOLDER_STATUSES: Readonly<Record<string, StatedStatus>> = {
  complete: 'completed',
  completed: 'completed',
  archive: 'completed',
  archived: 'completed',
  done: 'completed',
  finished: 'completed',
  shipped: 'completed',
  active: 'active',
  'in-progress': 'active',
  in_progress: 'active',
  current: 'active',
  deferred: 'blocked',
  paused: 'blocked',
  'on-hold': 'blocked',
  on_hold: 'blocked',
  blocked: 'blocked',
  abandoned: 'abandoned',
  cancelled: 'abandoned',
  canceled: 'abandoned',
  superseded: 'abandoned',
  draft: 'draft',
  drafts: 'draft',
  backlog: 'draft',
  planned: 'draft',
  proposed: 'draft',
};

/** Folders that only put a plan away: an abandoned plan is at home there too. */
export const ARCHIVE_FOLDERS: ReadonlySet<string> = new Set(['archive', 'archived']);

/**
 * The innermost folder of a path that tells a status, or `null`.
 *
 * @param folders - folder name (lower case) → status
 */
export function folderStatus(
  path: string,
  folders: ReadonlyMap<string, StatedStatus>,
): {folder: string; status: StatedStatus} | null {
  for (const folder of path.split('/').slice(0, -1).reverse()) {
    const status = folders.get(folder.toLowerCase());
    if (status) return {folder, status};
  }
  return null;
}
