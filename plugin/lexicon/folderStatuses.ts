import type {StatedStatus} from '../model/status.js';
import {LEXICON} from './merged.js';

/**
 * What a folder's name says of the plans in it. `todo` and `tracks` are left
 * out on purpose: real repositories keep plans of every state there.
 */
export const FOLDER_STATUSES: Readonly<Record<string, StatedStatus>> = Object.fromEntries(
  Object.entries(LEXICON.folderStatuses).flatMap(([status, names]) =>
    names.map((name) => [name, status as StatedStatus]),
  ),
);
