import type {PlanLine} from '../../model/finding.js';
import type {IndexEntry, PlanDocument, TaskTotals} from '../../model/plan.js';
import type {Evidence, SignalKind} from '../../model/status.js';
import {isWholeFile} from '../../read/planList/sectionKeys.js';
import {type Message, message, QUOTED, QUOTED_SIGNALS} from '../../vocabulary/messages.js';
import type {Activity} from './deriveActivity.js';
import type {Signals} from './signals.js';

/** What a plan's status rests on: the deciding signals first, then the others that speak. */
export function collectEvidence(
  plan: PlanDocument,
  signals: Signals,
  activity: Activity,
  because: readonly SignalKind[],
): Evidence[] {
  const all = [...statements(plan, signals), ...contents(plan, signals), ...dates(plan, activity)];
  const rank = (evidence: Evidence) => {
    const index = because.indexOf(evidence.signal);
    return index === -1 ? because.length : index;
  };
  const sorted = all
    .map((evidence, order) => ({evidence, order}))
    .sort((a, b) => rank(a.evidence) - rank(b.evidence) || a.order - b.order)
    .map(({evidence}) => evidence);
  if (sorted.length > 0) return sorted;
  return [{signal: 'none', says: message('nothingTells'), file: plan.path, line: startOf(plan)}];
}

/** What the plan, its folder and the index say. */
function statements({path}: PlanDocument, {stated, closing, folder, index}: Signals): Evidence[] {
  const {found, add} = createList(path);
  if (stated) {
    const code = stated.status === null ? 'statedUnknown' : 'statedAs';
    add('stated', message(code, {raw: stated.raw}), stated);
  }
  if (closing) add('closing', message('closesWith', {text: closing.raw}), closing);
  if (folder) add('folder', message('filedUnder', {folder: folder.folder}), {line: 1});
  if (index) add('index', listing(index), index);
  return found;
}

/** How an index lists a plan. */
export function listing({stated, heading}: IndexEntry): Message {
  return stated === undefined
    ? message('listedUnder', {heading})
    : message('listedAs', {raw: stated});
}

/** What the plan's checklist, marks, outcomes and log show. */
function contents({path, log}: PlanDocument, signals: Signals): Evidence[] {
  const {tasks, totals, marks, outcomes, work} = signals;
  const {found, add} = createList(path);
  if (tasks[0]) add('checklist', checklistSays(totals), tasks[0]);
  else if (signals.lacksTasks) add('checklist', message('noTasksFile'), {line: 1});
  if (marks[0]) {
    const done = marks.filter((mark) => mark.done).length;
    add('marks', message('marksDone', {done, total: marks.length}), marks[0]);
  }
  if (outcomes.state !== 'none') {
    const code = outcomes.state === 'noted' ? 'outcomesNoted' : 'outcomesPlaceholder';
    add('outcomes', message(code), outcomes);
  }
  for (const signal of QUOTED) {
    const quote = signals[signal];
    if (quote) add(signal, message(QUOTED_SIGNALS[signal], {text: quote.text}), quote);
  }
  const entry = work[0] ?? log.find(({kind, drafting}) => kind === 'progress' && drafting);
  if (entry) {
    const says = work[0]
      ? work.length > 1 && work.every(({at}) => at)
        ? message('logEntries', {count: work.length})
        : message('logEntry', {text: entry.text})
      : message('onlyDrafting');
    add('log', says, entry);
  }
  return found;
}

/** @param path - of the plan, where most of its evidence stands */
function createList(path: string) {
  const found: Evidence[] = [];
  const add = (signal: SignalKind, says: Message, {line, file = path}: PlanLine) => {
    found.push({signal, says, file, line});
  };
  return {found, add};
}

function checklistSays({done, partial, total, dropped}: TaskTotals): Message {
  if (total === 0) return message('tasksDropped', {total: dropped});
  return message(done + partial > 0 ? 'tasksDone' : 'noTaskDone', {done, total});
}

function dates(plan: PlanDocument, {quietDays, quietSince, quiet}: Activity): Evidence[] {
  if (quietDays === null || quietSince === null) return [];
  if (quiet === null) {
    const says = message('fileChanged', {at: quietSince});
    return [{signal: 'version-control', says, file: plan.path, line: startOf(plan)}];
  }
  const says = message(quiet.isName ? 'dateOfName' : 'lastActivity', {at: quietSince});
  return [{signal: 'activity', says, file: quiet.file ?? plan.path, line: quiet.line}];
}

/** The line that stands for the plan as a whole. */
function startOf(plan: PlanDocument): number {
  return isWholeFile(plan) ? 1 : plan.titleLine;
}
