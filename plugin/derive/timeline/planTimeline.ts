import {DAY, dayOf, daysBetween} from '../../lib/time/days.js';
import type {PlanLine, Timestamp} from '../../model/finding.js';
import type {FileDates, Plan} from '../../model/plan.js';
import {earliest, latest} from '../../read/time/timestamps.js';
import {isEnded} from '../../vocabulary/statuses.js';
import {
  type DateProblem,
  dateProblem,
  isPlaceable,
  lineKey,
  planEvents,
  startOfDay,
  type TimelineEvent,
} from './events.js';

/** A stretch of time, ms UTC, the end exclusive; of no length where all stamps are the same. */
export interface Span {
  from: number;
  to: number;
}

/** Days without any activity, more than `staleAfter`. */
interface QuietGap extends Span {
  days: number;
  /** It lasts until as-of. */
  isOpen: boolean;
}

/**
 * What the stamp of the last activity stands on, which is the instant of an
 * ended plan's end: its status line or a `completed:` key, the entry that closes it,
 * a ticked task, an outcome, or nothing but being the last.
 */
export type EndSource = 'stated' | 'closing' | 'checklist' | 'outcomes' | 'last-activity';

interface PlanEnd {
  kind: 'completed' | 'abandoned';
  at: Timestamp;
  from: EndSource;
}

export type PlanDateProblem = DateProblem | 'end-before-start' | 'no-stamp';

/** When what happened to one plan. */
export interface PlanTimeline {
  slug: string;
  start: Timestamp | null;
  last: Timestamp | null;
  /** Of completed and abandoned plans with a stamp; the others are open or have no known end. */
  end: PlanEnd | null;
  /** Neither completed nor abandoned: goes on until as-of. */
  isOpen: boolean;
  /** What the bar covers: first to last activity, a stamp of a day all of it; `null` without a usable date. */
  span: Span | null;
  /** The stamps that `span` was made of; `null` where it comes from version control or is none. */
  shown: {first: Timestamp; last: Timestamp} | null;
  gaps: QuietGap[];
  /** Oldest first. */
  events: TimelineEvent[];
  /** Only where the plan has no stamp: then `span` comes from here, which must be said. */
  fileDates: FileDates | null;
  problems: PlanDateProblem[];
}

/**
 * @param asOf - ms UTC
 * @param staleAfter - ms
 */
export function planTimeline(plan: Plan, asOf: number, staleAfter: number): PlanTimeline {
  const {slug, firstActivity: start, lastActivity: last, status} = plan;
  const hasStamp = start !== null || last !== null;
  const fileDates = hasStamp ? null : plan.fileDates;
  const isOpen = !isEnded(status);
  const events = planEvents(plan, asOf);
  const stamps = [...(start ? [start] : []), ...plan.activity];
  const placeable = stamps.filter(({value}) => isPlaceable(value, asOf));
  const shown = fileDates ? null : shownStamps(start, placeable);
  return {
    slug,
    start,
    last,
    end: !isOpen && last ? {kind: status, at: last, from: endSource(plan, last)} : null,
    isOpen,
    span: fileDates ? fileSpan(fileDates, asOf) : shown && stampSpan(shown, asOf),
    shown,
    gaps: fileDates ? [] : quietGaps(placeable, isOpen, asOf, staleAfter),
    events,
    fileDates,
    problems: findProblems(plan, stamps, fileDates, asOf),
  };
}

/** The stated or first stamp and the last; those that have no place are passed over. */
function shownStamps(
  start: Timestamp | null,
  placeable: readonly Timestamp[],
): PlanTimeline['shown'] {
  const isUsable = start && placeable.includes(start) && !startsLast(start, placeable);
  const first = isUsable ? start : earliest(placeable);
  const last = latest(placeable);
  return first && last && {first, last};
}

function stampSpan({first, last}: NonNullable<PlanTimeline['shown']>, asOf: number): Span {
  return {from: first.value, to: Math.max(first.value, endOf(last, asOf))};
}

/** Whether everything else happened before the stated beginning. */
function startsLast(start: Timestamp, stamps: readonly Timestamp[]): boolean {
  const end = latest(stamps.filter((stamp) => !isSameInstant(stamp, start)));
  return end !== null && isBefore(end, start);
}

/** A stamp of a day covers the day, but not what lies after as-of. */
function endOf({value, precision}: Timestamp, asOf: number): number {
  return precision === 'day' ? Math.min(value + DAY, Math.max(asOf, value)) : value;
}

function fileSpan({created, changed}: FileDates, asOf: number): Span | null {
  const days = [created, changed].filter((at) => isPlaceable(at, asOf)).map(startOfDay);
  if (days.length === 0) return null;
  const last = Math.max(...days);
  return {from: Math.min(...days), to: Math.min(last + DAY, Math.max(asOf, last))};
}

function quietGaps(
  stamps: readonly Timestamp[],
  isOpen: boolean,
  asOf: number,
  staleAfter: number,
): QuietGap[] {
  const sorted = [...stamps].sort((a, b) => a.value - b.value);
  const gaps: QuietGap[] = [];
  const add = (from: Timestamp, to: number, untilNow: boolean) => {
    const days = daysBetween(from.value, to);
    if (days > staleAfter / DAY) gaps.push({from: endOf(from, asOf), to, days, isOpen: untilNow});
  };
  sorted.forEach((stamp, index) => {
    const next = sorted[index + 1];
    if (next) add(stamp, next.value, false);
    else if (isOpen) add(stamp, asOf, true);
  });
  return gaps;
}

function findProblems(
  plan: Plan,
  stamps: readonly Timestamp[],
  fileDates: FileDates | null,
  asOf: number,
): PlanDateProblem[] {
  const dates = fileDates
    ? [fileDates.created, fileDates.changed].map((at) => ({
        value: startOfDay(at),
        precision: 'day' as const,
      }))
    : stamps;
  const problems = new Set<PlanDateProblem>();
  if (stamps.length === 0) problems.add('no-stamp');
  for (const date of dates) {
    const problem = dateProblem(date, asOf);
    if (problem) problems.add(problem);
  }
  const start = plan.firstActivity;
  const end = stamps.find((stamp) => isEndKey(plan, stamp));
  if (start && (startsLast(start, stamps) || (end && isBefore(end, start)))) {
    problems.add('end-before-start');
  }
  return [...problems];
}

/** On one day only two times can be compared. */
function isBefore(a: Timestamp, b: Timestamp): boolean {
  if (dayOf(a.value) !== dayOf(b.value)) return a.value < b.value;
  return a.precision !== 'day' && b.precision !== 'day' && a.value < b.value;
}

function isSameInstant(a: Timestamp, b: Timestamp): boolean {
  return a.value === b.value && a.precision === b.precision;
}

function isSameLine(line: PlanLine, other: PlanLine | null): boolean {
  return other !== null && lineKey(line) === lineKey(other);
}

const END_KEY = /^(?:completed|closed|finished|ended|shipped)(?:[_-]?(?:at|on|date))?$/i;

function endSource(plan: Plan, last: Timestamp): EndSource {
  const isLast = (at: Timestamp | null) => at !== null && isSameInstant(at, last);
  const closing = plan.log.find((entry) => isSameLine(entry, plan.closing));
  if (closing && isLast(closing.at)) return 'closing';
  if (isSameLine(last, plan.stated) || isEndKey(plan, last)) return 'stated';
  if (plan.tasks.some(({state, at}) => state === 'done' && isLast(at))) return 'checklist';
  if (plan.log.some(({kind, at}) => kind === 'outcome' && isLast(at))) return 'outcomes';
  return 'last-activity';
}

function isEndKey({frontMatter}: Plan, {raw}: Timestamp): boolean {
  return Object.entries(frontMatter).some(
    ([key, value]) => END_KEY.test(key) && typeof value === 'string' && value.includes(raw),
  );
}
