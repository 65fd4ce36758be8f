import {DAY, dayOf, isAfter} from '../../lib/time/days.js';
import type {PlanLine, Timestamp} from '../../model/finding.js';
import type {LogKind, Plan} from '../../model/plan.js';
import {isEnded} from '../../vocabulary/statuses.js';

export type EventKind =
  | 'started'
  | 'drafted'
  | 'ticked'
  | 'progressed'
  | 'decided'
  | 'discovered'
  | 'concluded'
  | 'completed'
  | 'abandoned';

/** What is wrong with a date, so that it is marked wherever it is shown. */
export type DateProblem = 'future' | 'before-1990';

/** Something that happened to a plan, at a time that the plan itself gives. */
export interface TimelineEvent extends PlanLine {
  kind: EventKind;
  at: Timestamp;
  /** Empty for `started`, `completed` and `abandoned`. */
  text: string;
  problem: DateProblem | null;
}

/** Nothing that is kept in a plan is older; version control has dates of 1970 where a clock was wrong. */
const FIRST_INSTANT = Date.UTC(1990, 0, 1);

const LOG_EVENTS: Readonly<Record<LogKind, EventKind>> = {
  progress: 'progressed',
  decision: 'decided',
  discovery: 'discovered',
  outcome: 'concluded',
};

/**
 * Everything a plan dates, oldest first. A ticked task that is a log entry as
 * well counts once, as a task. On one day the beginning comes first and the
 * end last; entries that only name the day stand before those with a time.
 *
 * @param asOf - ms UTC
 */
export function planEvents(plan: Plan, asOf: number): TimelineEvent[] {
  const events: TimelineEvent[] = [];
  const add = (kind: EventKind, at: Timestamp | null, text: string, place: PlanLine | null) => {
    if (at) events.push({kind, at, text, ...lineOfPlace(place), problem: dateProblem(at, asOf)});
  };
  const {firstActivity, lastActivity, status} = plan;
  add('started', firstActivity, '', firstActivity);
  const taskLines = new Set<string>();
  for (const task of plan.tasks) {
    const {state, at, text} = task;
    if (!at || (state !== 'done' && state !== 'partial')) continue;
    taskLines.add(lineKey(task));
    add(state === 'done' ? 'ticked' : 'progressed', at, text, task);
  }
  for (const entry of plan.log) {
    const {kind, at, text, drafting} = entry;
    if (!taskLines.has(lineKey(entry)))
      add(drafting ? 'drafted' : LOG_EVENTS[kind], at, text, entry);
  }
  if (isEnded(status)) add(status, lastActivity, '', lastActivity);
  return events.sort(byTime);
}

function lineOfPlace(place: PlanLine | null): PlanLine {
  return {line: place?.line ?? 1, ...(place?.file !== undefined && {file: place.file})};
}

/** Tells a line of a plan from all others. */
export function lineKey({file = '', line}: PlanLine): string {
  return `${file}:${line}`;
}

function byTime(a: TimelineEvent, b: TimelineEvent): number {
  return (
    dayOf(a.at.value) - dayOf(b.at.value) ||
    rank(a) - rank(b) ||
    a.at.value - b.at.value ||
    a.line - b.line
  );
}

function rank({kind, at}: TimelineEvent): number {
  if (kind === 'started') return 0;
  if (isEnded(kind)) return 3;
  return at.precision === 'day' ? 1 : 2;
}

/**
 * @param at - of a plan, a release or version control
 * @param asOf - ms UTC
 */
export function dateProblem(
  at: Pick<Timestamp, 'value' | 'precision'>,
  asOf: number,
): DateProblem | null {
  if (!(at.value >= FIRST_INSTANT)) return 'before-1990';
  return isAfter(at, asOf) ? 'future' : null;
}

/**
 * Whether a date has a place on the axis: not before 1990 and not later than
 * the day after as-of. That day is granted because local times without a zone
 * are read as UTC, which runs up to 14 hours behind them.
 */
export function isPlaceable(instant: number, asOf: number): boolean {
  return instant >= FIRST_INSTANT && dayOf(instant) <= dayOf(asOf) + 1;
}

/** An instant of version control as the UTC day that holds it, ms UTC. */
export function startOfDay(instant: number): number {
  return dayOf(instant) * DAY;
}
