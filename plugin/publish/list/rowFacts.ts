import {folderOf, isBelow} from '../../lib/paths.js';
import {formatDay} from '../../lib/time/formatTime.js';
import type {Plan} from '../../model/plan.js';
import {formatTimestamp} from '../../read/time/timestamps.js';
import type {FamilyLabels, PlanRowProp} from './props.js';

/**
 * What every list of plans tells of one, and what it can be filtered by.
 *
 * @param list - the folder that holds all plans of the list, and their formats if they have several
 */
export function rowFacts(
  plan: Plan,
  permalink: string,
  {folder: commonRoot, families}: {folder: string; families: FamilyLabels | null},
): Omit<PlanRowProp, 'attention' | 'note' | 'bundle'> {
  const showsProgress = plan.totals.total > 0 && plan.checklistKept;
  const folder = folderBelow(plan.path, commonRoot);
  return {
    title: plan.title,
    permalink,
    status: plan.status,
    ...(plan.visibility !== 'listed' && {visibility: plan.visibility}),
    ...(showsProgress && {done: plan.totals.done, total: plan.totals.total}),
    ...(plan.lastActivity && {last: formatTimestamp(plan.lastActivity)}),
    ...(!plan.lastActivity && plan.fileDates && {fileChanged: formatDay(plan.fileDates.changed)}),
    ...(ownerNames(plan).length > 0 && {owners: ownerNames(plan)}),
    ...(plan.tags.length > 0 && {tags: plan.tags}),
    ...(folder && {folder}),
    ...(families && {family: plan.family}),
    path: plan.path,
  };
}

/** Owners of the whole plan; those of single steps stand on its page. */
function ownerNames(plan: Plan): string[] {
  return [...new Set(plan.owners.filter(({step}) => step === null).map(({name}) => name))];
}

/** The deepest folder that holds all paths; empty for the repository root. */
export function commonFolder(paths: readonly string[]): string {
  let folder = folderOf(paths[0] ?? '');
  for (const path of paths) {
    while (!isBelow(path, folder)) folder = folderOf(folder);
  }
  return folder;
}

function folderBelow(path: string, root: string): string {
  const folder = folderOf(path);
  return root === '' ? folder : folder.slice(root.length + 1);
}
