import {type Message, message} from '../../model/messages.js';
import type {PlanDocument, TaskTotals} from '../../model/plan.js';
import type {Evidence, SignalKind} from '../../model/status.js';
import {isWholeFile} from '../../read/planList/sectionKeys.js';
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
function statements(plan: PlanDocument, {stated, closing, folder, index}: Signals): Evidence[] {
  const file = plan.path;
  const found: Evidence[] = [];
  if (stated) {
    const code = stated.status === null ? 'statedUnknown' : 'statedAs';
    found.push({signal: 'stated', says: message(code, {raw: stated.raw}), file, line: stated.line});
  }
  if (closing) {
    found.push({
      signal: 'closing',
      says: message('closesWith', {text: closing.raw}),
      file,
      line: closing.line,
    });
  }
  if (folder) {
    found.push({
      signal: 'folder',
      says: message('filedUnder', {folder: folder.folder}),
      file,
      line: 1,
    });
  }
  if (index) {
    found.push({
      signal: 'index',
      says:
        index.stated === undefined
          ? message('listedUnder', {heading: index.heading})
          : message('listedAs', {raw: index.stated}),
      file: index.file,
      line: index.line,
    });
  }
  return found;
}

/** What the plan's checklist, marks, outcomes and log show. */
function contents(plan: PlanDocument, signals: Signals): Evidence[] {
  const file = plan.path;
  const {totals, marks, outcomes, remains, shipped, work} = signals;
  const found: Evidence[] = [];
  const firstTask = signals.tasks[0];
  if (firstTask) {
    found.push({signal: 'checklist', says: checklistSays(totals), file, line: firstTask.line});
  }
  const firstMark = marks[0];
  if (firstMark) {
    const done = marks.filter((mark) => mark.done).length;
    const says = message('marksDone', {done, total: marks.length});
    found.push({signal: 'marks', says, file, line: firstMark.line});
  }
  if (outcomes.state !== 'none') {
    const code = outcomes.state === 'noted' ? 'outcomesNoted' : 'outcomesPlaceholder';
    found.push({signal: 'outcomes', says: message(code), file, line: outcomes.line});
  }
  if (remains) {
    found.push({
      signal: 'remains',
      says: message('remains', {text: remains.text}),
      file,
      line: remains.line,
    });
  }
  if (shipped) {
    found.push({
      signal: 'shipped',
      says: message('shippedLine', {text: shipped.text}),
      file,
      line: shipped.line,
    });
  }
  const entry = work[0] ?? plan.log.find(({kind, drafting}) => kind === 'progress' && drafting);
  if (entry) {
    const says = work[0]
      ? work.length > 1 && work.every(({at}) => at)
        ? message('logEntries', {count: work.length})
        : message('logEntry', {text: entry.text})
      : message('onlyDrafting');
    found.push({signal: 'log', says, file, line: entry.line});
  }
  return found;
}

function checklistSays({done, partial, total, dropped}: TaskTotals): Message {
  if (total === 0) return message('tasksDropped', {dropped});
  return message(done + partial > 0 ? 'tasksDone' : 'noTaskDone', {done, total});
}

function dates(
  plan: PlanDocument,
  {quietDays, quietSince, quietLine, fromFile}: Activity,
): Evidence[] {
  if (quietDays === null || quietSince === null) return [];
  if (fromFile) {
    const says = message('fileChanged', {at: quietSince});
    return [{signal: 'version-control', says, file: plan.path, line: startOf(plan)}];
  }
  const says = message('lastActivity', {at: quietSince});
  return [{signal: 'activity', says, file: plan.path, line: quietLine}];
}

/** The line that stands for the plan as a whole. */
function startOf(plan: PlanDocument): number {
  return isWholeFile(plan) ? 1 : plan.titleLine;
}
