import {memoByObject, memoLast} from '../lib/memo.js';
import {shorten} from '../lib/text/shorten.js';
import {isAfter} from '../lib/time/days.js';
import type {Finding} from '../model/finding.js';
import type {FileDates, IndexEntry, Plan, PlanDocument, Portfolio} from '../model/plan.js';
import type {StatedStatus, Status} from '../model/status.js';
import {valueOfKey} from '../read/markdown/frontMatter/frontMatterKeys.js';
import {isUnread} from '../read/unreadablePlan.js';
import {isEnded} from '../vocabulary/statuses.js';
import {linkIndex} from './identity/matchEntries.js';
import {collectPlanNames, filesOf} from './identity/planNames.js';
import {assignSlugs, planId} from './identity/slugs.js';
import {placeIn} from './placeIn.js';
import {conflictFindings} from './status/conflictFindings.js';
import {findConflicts} from './status/conflicts.js';
import {deriveActivity, isStale} from './status/deriveActivity.js';
import {collectEvidence} from './status/evidence.js';
import {nextTask} from './status/openTasks.js';
import {judge, type Verdict} from './status/rules.js';
import {collectSignals, type Signals} from './status/signals.js';
import {foldUnkept} from './status/unkept.js';

/** What a portfolio is derived from. The same input gives the same portfolio. */
export interface PortfolioInput {
  plans: readonly PlanDocument[];
  /** Entries of all index files. */
  indexes: readonly IndexEntry[];
  /** All paths of the repository, to tell a dead index entry from one that names another file. */
  paths: ReadonlySet<string>;
  /** Folder name (lower case) → status. */
  folders: ReadonlyMap<string, StatedStatus>;
  /** Dates of version control by path; missing where it knows none. */
  fileDates: ReadonlyMap<string, FileDates>;
  /** ms UTC. */
  asOf: number;
  /** ms. */
  staleAfter: number;
  /** What collecting found. */
  findings: readonly Finding[];
}

/**
 * Derives every plan's status with its evidence. One plan never depends on another's text. A plan
 * of the same input as the last time is the same object.
 */
export function derivePortfolio(input: PortfolioInput): Portfolio {
  const {folders, asOf, staleAfter} = input;
  const {names, slugs, slugFindings} = namingOf(input.plans);
  const index = linkIndex(input.indexes, names, input.paths);
  const derived = input.plans.map((document) => {
    const dates = fileDatesOf(document, input.fileDates);
    return deriverOf(document)({
      slug: slugs.get(document.key) ?? '',
      entries: index.entries.get(document.key) ?? [],
      dates,
      folders,
      asOf,
      staleAfter,
    });
  });
  const {plans, findings: unkeptFindings} = foldUnkept(derived, index.entries);
  const findings = [
    ...input.findings,
    ...index.findings,
    ...unkeptFindings,
    ...slugFindings,
    ...plans.flatMap((plan) => plan.findings),
  ];
  return {asOf: input.asOf, plans, findings: findings.sort(byFileAndLine)};
}

/** Of the plan's files, the first that was there and the last that changed. */
function fileDatesOf(
  document: PlanDocument,
  fileDates: PortfolioInput['fileDates'],
): FileDates | null {
  const dates = filesOf(document).flatMap((file) => fileDates.get(file) ?? []);
  if (dates.length === 0) return null;
  return {
    created: Math.min(...dates.map(({created}) => created)),
    changed: Math.max(...dates.map(({changed}) => changed)),
  };
}

/** Most edits change no name: those are made of a file's path, a section's title and the slug. */
const namingOf = memoLast(
  (plans: readonly PlanDocument[]) => {
    const {slugs, findings: slugFindings} = assignSlugs(plans);
    return {names: collectPlanNames(plans), slugs, slugFindings};
  },
  (plans) =>
    plans.flatMap(({key, path, unit, titleLine, frontMatter}) => [
      key,
      path,
      JSON.stringify(unit?.files),
      titleLine,
      valueOfKey(frontMatter, ['slug'])?.value,
    ]),
);

/** What a plan is derived from besides its document. */
interface Circumstances extends Pick<PortfolioInput, 'folders' | 'asOf' | 'staleAfter'> {
  slug: string;
  entries: readonly IndexEntry[];
  dates: FileDates | null;
}

const deriverOf = memoByObject((document: PlanDocument) =>
  memoLast(
    (given: Circumstances) => derivePlan(document, given),
    ({slug, entries, dates, folders, asOf, staleAfter}) => [
      slug,
      entries,
      dates?.created,
      dates?.changed,
      folders,
      asOf,
      staleAfter,
    ],
  ),
);

function derivePlan(
  document: PlanDocument,
  {slug, entries, dates, folders, asOf, staleAfter}: Circumstances,
): Plan {
  // What folder and index say of a plan that could not be read cannot be checked.
  const signals = isUnread(document)
    ? collectSignals(document, [], new Map())
    : collectSignals(document, entries, folders);
  const verdict = judge(signals);
  const activity = deriveActivity(document, dates, asOf);
  const stalled = verdict.status === 'active' && isStale(activity, staleAfter);
  const status: Status = stalled ? 'stalled' : verdict.status;
  const because = stalled
    ? [activity.quiet ? ('activity' as const) : ('version-control' as const), ...verdict.because]
    : verdict.because;
  const evidence = collectEvidence(document, signals, activity, because);
  const derived = {
    ...document,
    id: planId(document),
    slug,
    status,
    evidence,
    conflicts: findConflicts(status, signals, evidence, document.path),
    readyToClose: verdict.readyToClose ?? false,
    checklistKept: !(verdict.checklistNotKept || isNeverKept(signals)),
    totals: signals.totals,
    nextTask: isEnded(status) ? null : nextTask(document.tasks),
    firstActivity: activity.first,
    lastActivity: activity.last,
    quietDays: activity.quietDays,
    fileDates: dates,
  };
  return {
    ...derived,
    findings: [...document.findings, ...planFindings(derived, asOf, verdict)],
  };
}

/** No box is checked, in a format that does not check any. */
function isNeverKept({areBoxesUnkept, totals}: Signals): boolean {
  return areBoxesUnkept && totals.total > 0 && totals.done + totals.partial === 0;
}

/** What the derived facts of one plan reveal as wrong. */
function planFindings(plan: Plan, asOf: number, verdict: Verdict): Finding[] {
  const findings = conflictFindings(plan);
  const {stated} = plan;
  if (stated?.status === null && !stated.isUnkept) {
    findings.push({
      rule: 'unknown-status',
      severity: 'warning',
      message: `“${shorten(stated.raw, 120)}” is not a known status, so it is only shown. Write draft, active, blocked, completed or abandoned, or say what the word means with the \`statuses\` option.`,
      ...placeIn(plan, stated),
    });
  }
  if (verdict.checklistNotKept) {
    findings.push({
      rule: 'checklist-not-kept',
      severity: 'warning',
      message: `Work shipped, but none of ${plan.totals.total} tasks is checked. Check the tasks that are done, or remove the checklist.`,
      ...placeIn(plan, plan.tasks[0]),
    });
  }
  if (plan.readyToClose) {
    findings.push({
      rule: 'ready-to-close',
      severity: 'info',
      message:
        'All tasks are done, but the plan is still open. Fill in the outcomes and close it, or add the missing task.',
      ...placeIn(plan, plan.tasks.at(-1)),
    });
  }
  const future = plan.activity.find((stamp) => isAfter(stamp, asOf));
  if (future) {
    findings.push({
      rule: 'future-timestamp',
      severity: 'warning',
      message: `“${future.raw}” is after the as-of date. Correct the timestamp, or write it in UTC.`,
      ...placeIn(plan, future),
    });
  }
  return findings;
}

const SEVERITY_ORDER = {error: 0, warning: 1, info: 2};

function byFileAndLine(a: Finding, b: Finding): number {
  return (
    SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
    (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)
  );
}
