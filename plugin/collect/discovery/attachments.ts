import path from 'node:path';
import {documentStem, hasFolderOfItsName, isMainName} from '../../lexicon/planFiles.js';
import {isGeneralFolder} from '../../lexicon/planFolders.js';
import {groupBy} from '../../lib/groups.js';
import {isShelf} from './folders.js';

/**
 * Tells the files that belong to a plan: those beside it under its name
 * (`<slug>.*`), those in a folder of its name, and those in its own folder
 * (`<slug>/plan.md`, `<slug>/<slug>.md`, `<slug>/PLAN_<slug>.md`), parts of the
 * plan included. Never another plan, and never a dotfile.
 *
 * @param paths - all paths of the repository, sorted
 * @param plans - paths of all plans
 * @returns by the path of a plan, and its folder where that is known, its files, sorted
 */
export function createAttachmentFinder(
  paths: readonly string[],
  plans: ReadonlySet<string>,
): (planPath: string, ownFolder?: string | null) => string[] {
  const planFolders = groupBy(plans, path.posix.dirname);
  return (planPath, ownFolder) => {
    const folder = path.posix.dirname(planPath);
    const prefix = folder === '.' ? '' : `${folder}/`;
    const stem = documentStem(planPath);
    const own = ownFolder ?? (isOwnFolder(planPath) ? folder : null);
    const owned =
      own !== null
        ? beginningWith(own === '.' ? '' : `${own}/`, paths)
        : beginningWith(`${prefix}${stem}/`, paths);
    const beside = beginningWith(`${prefix}${stem}.`, paths).filter(
      (file) => !file.slice(prefix.length).includes('/'),
    );
    const files = owned.filter((file) => !belongsElsewhere(file, planPath, planFolders));
    return [...new Set([...files, ...beside])]
      .filter((file) => !plans.has(file) && !isHidden(file.slice(prefix.length)))
      .sort();
  };
}

/** The sorted paths that begin so, by bisection: there may be as many plans as paths. */
function beginningWith(prefix: string, paths: readonly string[]): string[] {
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paths[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (paths[end]?.startsWith(prefix)) end += 1;
  return paths.slice(low, end);
}

function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.'));
}

/** Whether the plan's folder is its own: named like the plan, or holding a `plan.md`. */
function isOwnFolder(planPath: string): boolean {
  const folder = path.posix.dirname(planPath);
  if (isGeneralFolder(folder) || isShelf(path.posix.basename(folder))) return false;
  return isMainName(planPath) || hasFolderOfItsName(planPath);
}

/** Whether another plan in a folder further down has the better claim. */
function belongsElsewhere(
  file: string,
  planPath: string,
  planFolders: ReadonlyMap<string, readonly string[]>,
): boolean {
  const own = path.posix.dirname(planPath);
  for (let at = path.posix.dirname(file); at !== own && at !== '.'; at = path.posix.dirname(at)) {
    if (planFolders.get(at)?.some((plan) => plan !== planPath)) return true;
  }
  return false;
}
