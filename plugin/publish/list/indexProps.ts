import {folderOf} from '../../derive/identity/planNames.js';
import {formatDay, formatMinute} from '../../lib/formatTime.js';
import type {Plan, Portfolio} from '../../model/plan.js';
import {formatTimestamp} from '../../read/time/timestamps.js';
import type {PlanIndexProps, PlanRowProp, PlanTabsProp} from '../props.js';
import {attentionNote, rowNote} from './rowNote.js';

/** What the index page shows. */
export function toIndexProps(
  portfolio: Portfolio,
  context: {
    tabs: PlanTabsProp;
    permalinkOf(plan: Plan): string;
    staleAfterDays: number;
    /** Folder to name where there are no plans yet. */
    emptyFolder: string;
  },
): PlanIndexProps {
  const folder = commonFolder(portfolio.plans.map((plan) => plan.path));
  return {
    asOf: formatMinute(portfolio.asOf),
    staleAfterDays: context.staleAfterDays,
    folder: portfolio.plans.length > 0 ? folder : context.emptyFolder,
    permalink: context.tabs.overview,
    ...(portfolio.plans.length > 0 && {tabs: context.tabs}),
    rows: [...portfolio.plans]
      .sort(byLastActivity)
      .map((plan) => toRow(plan, context.permalinkOf(plan), folder)),
  };
}

function toRow(plan: Plan, permalink: string, commonRoot: string): PlanRowProp {
  const note = rowNote(plan);
  return {
    ...rowFacts(plan, permalink, commonRoot),
    ...(attentionNote(plan) && {attention: true}),
    ...(note && {note}),
  };
}

/**
 * What every list of plans tells of one, and what it can be filtered by.
 *
 * @param commonRoot - folder that holds all plans of the list
 */
export function rowFacts(
  plan: Plan,
  permalink: string,
  commonRoot: string,
): Omit<PlanRowProp, 'attention' | 'note'> {
  const showsProgress = plan.totals.total > 0 && plan.checklistKept;
  const folder = folderBelow(plan.path, commonRoot);
  return {
    title: plan.title,
    permalink,
    status: plan.status,
    ...(showsProgress && {done: plan.totals.done, total: plan.totals.total}),
    ...(plan.lastActivity && {last: formatTimestamp(plan.lastActivity)}),
    ...(!plan.lastActivity && plan.fileDates && {fileChanged: formatDay(plan.fileDates.changed)}),
    ...(ownerNames(plan).length > 0 && {owners: ownerNames(plan)}),
    ...(plan.tags.length > 0 && {tags: plan.tags}),
    ...(folder && {folder}),
    path: plan.path,
  };
}

/** Owners of the whole plan; those of single steps stand on its page. */
function ownerNames(plan: Plan): string[] {
  return [...new Set(plan.owners.filter(({step}) => step === null).map(({name}) => name))];
}

/** Newest first; plans without a stamp by their file, then by path. */
export function byLastActivity(a: Plan, b: Plan): number {
  const time = (plan: Plan) => plan.lastActivity?.value ?? plan.fileDates?.changed ?? 0;
  return time(b) - time(a) || byPlace(a, b);
}

/** By path; plans of one file by line. */
export function byPlace(a: Plan, b: Plan): number {
  return a.path === b.path ? a.titleLine - b.titleLine : a.path < b.path ? -1 : 1;
}

/** The deepest folder that holds all paths; empty for the repository root. */
export function commonFolder(paths: readonly string[]): string {
  let folder = folderOf(paths[0] ?? '');
  for (const path of paths) {
    while (folder !== '' && !path.startsWith(`${folder}/`)) folder = folderOf(folder);
  }
  return folder;
}

function folderBelow(path: string, root: string): string {
  const folder = folderOf(path);
  return root === '' ? folder : folder.slice(root.length + 1);
}
