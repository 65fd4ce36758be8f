import path from 'node:path';
import {isShelf} from './folderNames.js';
import {isMainName, stemOf} from './notPlans.js';

/**
 * The files that belong to a plan: those beside it under its name (`<slug>.*`),
 * those in a folder of its name, and those in its own folder (`<slug>/plan.md`,
 * `<slug>/<slug>.md`, `<slug>/PLAN_<slug>.md`), parts of the plan included.
 * Never another plan, and never a dotfile.
 *
 * @param paths - all paths of the repository
 * @param plans - paths of all plans, this one included
 */
export function attachmentsOf(
  planPath: string,
  paths: readonly string[],
  plans: ReadonlySet<string>,
): string[] {
  const folder = path.posix.dirname(planPath);
  const prefix = folder === '.' ? '' : `${folder}/`;
  const stem = stemOf(planPath);
  const owns = isOwnFolder(planPath);
  return paths.filter((file) => {
    if (!file.startsWith(prefix) || plans.has(file)) return false;
    const name = file.slice(prefix.length);
    if (name.split('/').some((part) => part.startsWith('.'))) return false;
    if (owns || name.startsWith(`${stem}/`)) return !belongsElsewhere(file, planPath, plans);
    return !name.includes('/') && name.startsWith(`${stem}.`) && !/\.mdx?$/i.test(name);
  });
}

/** Whether the plan's folder is its own: named like the plan, or holding a `plan.md`. */
function isOwnFolder(planPath: string): boolean {
  const folder = path.posix.basename(path.posix.dirname(planPath));
  if (folder === '' || folder === '.' || isShelf(folder)) return false;
  return isMainName(planPath) || plainName(folder) === plainName(stemOf(planPath));
}

function plainName(name: string): string {
  return name
    .replace(/^plan[-_]/i, '')
    .replace(/[-_ ]+/g, '-')
    .toLowerCase();
}

/** Whether another plan in a folder further down has the better claim. */
function belongsElsewhere(file: string, planPath: string, plans: ReadonlySet<string>): boolean {
  const own = path.posix.dirname(planPath);
  for (let at = path.posix.dirname(file); at !== own && at !== '.'; at = path.posix.dirname(at)) {
    for (const plan of plans) {
      if (plan !== planPath && path.posix.dirname(plan) === at) return true;
    }
  }
  return false;
}
