import path from 'node:path';
import {isIndexName, isMarkdown, isReadmeName} from '../../lexicon/planFiles.js';
import {isGeneralFolder} from '../../lexicon/planFolders.js';
import {isBelow} from '../../lib/paths.js';
import {isShelf} from './folders.js';

/**
 * An `index.md` that lies beside plans: at the top of their folder, or in one that
 * sorts them. Or a file beside their folder and named like it: `tracks.md`.
 */
export function isIndexOf(file: string, planFolders: readonly string[]): boolean {
  if (!isMarkdown(file)) return false;
  if (planFolders.includes(file.replace(/\.mdx?$/i, ''))) return true;
  return isIndexName(file) && sortsPlans(path.posix.dirname(file), planFolders);
}

/** A README that may list the plans it lies beside; never one about more than them. */
export function isReadmeOf(file: string, planFolders: readonly string[]): boolean {
  if (!isMarkdown(file) || !isReadmeName(file)) return false;
  const folder = path.posix.dirname(file);
  return !isGeneralFolder(folder) && sortsPlans(folder, planFolders);
}

/** Whether a folder holds plans, or sorts those of one that does. */
function sortsPlans(folder: string, planFolders: readonly string[]): boolean {
  return planFolders.some(
    (plans) =>
      folder === plans || (contains(plans, folder) && isShelf(path.posix.basename(folder))),
  );
}

/** Whether one folder is the other, or holds it. */
export function contains(folder: string, other: string): boolean {
  return folder === '.' || other === folder || isBelow(other, folder);
}
