import {EXEC_PLANS} from '../../lexicon/families/families.js';
import {holdsPlans} from '../../lexicon/planFolders.js';
import {folderOf, isBelow} from '../../lib/paths.js';
import type {IndexEntry, LogEntry, Mark, PlanDocument, Task, TaskTotals} from '../../model/plan.js';
import type {StatedStatus} from '../../model/status.js';
import {isWholeFile} from '../../read/planList/sectionKeys.js';
import {isDrafting} from '../../read/status/drafting.js';
import type {QuotedSignal} from '../../vocabulary/messages.js';
import {isEnded} from '../../vocabulary/statuses.js';
import {folderStatus} from './folderStatus.js';

/** Everything the rules look at, and nothing else. */
export interface Signals
  extends Readonly<
    Pick<PlanDocument, 'stated' | 'closing' | 'tasks' | 'marks' | 'outcomes' | QuotedSignal>
  > {
  folder: {folder: string; status: StatedStatus} | null;
  /** The entry that tells a status; where two indexes disagree, the first that is not `active`. */
  index: IndexEntry | null;
  /** An entry of the same index that says something else. */
  otherIndex: IndexEntry | null;
  totals: TaskTotals;
  /** Its family keeps tasks in a file, and there is none yet. */
  lacksTasks: boolean;
  /** Its family does not check boxes. */
  areBoxesUnkept: boolean;
  /** Parts marked as done that show that work has begun. */
  doneMarks: readonly Mark[];
  /** Entries that speak of work, oldest rules applied: beside boxes only dated ones. */
  work: readonly LogEntry[];
  /** Has a date or a section that tells of work: more than a document that only lies among plans. */
  isPlanLike: boolean;
  /** There is a log, and all of it speaks of writing the plan. */
  onlyDrafting: boolean;
}

/**
 * @param entries - index entries that name this plan
 * @param folders - folder name → status
 */
export function collectSignals(
  plan: PlanDocument,
  entries: readonly IndexEntry[],
  folders: ReadonlyMap<string, StatedStatus>,
): Signals {
  const telling = entries.filter((entry) => entry.status !== null && speaksOf(entry, plan));
  const index = telling.find((entry) => entry.status !== 'active') ?? telling[0] ?? null;
  const progress = plan.log.filter((entry) => entry.kind === 'progress');
  const work = progress.filter(
    (entry) => !entry.drafting && (entry.at !== null || plan.tasks.length === 0),
  );
  const totals = countTasks(plan.tasks);
  return {
    ...plan,
    folder: nearerThan(index, filedIn(plan, folders)),
    index,
    otherIndex:
      telling.find((entry) => entry.file === index?.file && entry.status !== index.status) ?? null,
    totals,
    doneMarks: begunMarks(plan.marks, totals),
    lacksTasks: plan.unit?.lacksTasks ?? false,
    areBoxesUnkept: plan.unit?.areBoxesUnkept ?? false,
    work,
    isPlanLike: plan.hasWorkSection || plan.startedAt !== null || plan.activity.length > 0,
    onlyDrafting: progress.length > 0 && progress.every((entry) => entry.drafting),
  };
}

/**
 * The folder that tells the status. That of a file that holds many plans tells of none of them, and
 * only those in a folder of plans tell of plans of a family that are one file.
 */
function filedIn(
  plan: PlanDocument,
  folders: ReadonlyMap<string, StatedStatus>,
): Signals['folder'] {
  const {path, unit} = plan;
  const isAmongPlans =
    plan.family === EXEC_PLANS.name ||
    !unit ||
    (unit.folder === null && path.split('/').some(holdsPlans));
  if (unit?.shelf || !isAmongPlans) return unit?.shelf ?? null;
  return isWholeFile(plan) ? folderStatus(path, folders) : null;
}

/** An overview knows the plans beside and below it; what it names elsewhere may have changed since. */
function speaksOf({isOverview, file}: IndexEntry, {path}: PlanDocument): boolean {
  if (!isOverview) return true;
  return path !== file && isBelow(path, folderOf(file));
}

/**
 * An overview is nearer to a plan than the folder, which may be that of all plans of the overview;
 * but a plan that was put away has ended since the overview said that it is open.
 */
function nearerThan(index: IndexEntry | null, folder: Signals['folder']): Signals['folder'] {
  const isNearer = index?.isOverview && (!isOpen(index.status) || !isEnded(folder?.status ?? ''));
  return isNearer ? null : folder;
}

function isOpen(status: StatedStatus | null): boolean {
  return status === 'active' || status === 'draft';
}

/** Dropped tasks are counted apart, and optional ones not at all; only `done` counts as done. */
function countTasks(tasks: readonly Task[]): TaskTotals {
  const needed = tasks.filter(({role}) => role !== 'optional');
  const count = (state: Task['state']) => needed.filter((task) => task.state === state).length;
  const dropped = count('dropped');
  return {
    done: count('done'),
    total: needed.length - dropped,
    partial: count('partial'),
    blocked: count('blocked'),
    dropped,
  };
}

/** Signs before items of a plan with a checklist are requirements as often as results. */
function begunMarks(marks: readonly Mark[], {total, done, partial}: TaskTotals): Mark[] {
  const isUntouched = total > 0 && done + partial === 0;
  return marks.filter((mark) => mark.done && !(isUntouched && mark.kind === 'bullet'));
}

/**
 * The done and partial tasks that show that work has begun. Writing the plan is
 * not its work, nor is what follows it up (open questions too); what validates
 * it counts only where the plan has no other tasks.
 */
export function begunTasks(tasks: readonly Task[]): Task[] {
  const hasWork = tasks.some((task) => task.role === 'work' && task.state !== 'dropped');
  return tasks.filter(
    ({state, role, text}) =>
      (state === 'done' || state === 'partial') &&
      (role === 'work' || (role === 'validation' && !hasWork)) &&
      !isDrafting(text),
  );
}
