import type {PlanLine} from '../../model/finding.js';
import type {Release} from '../../model/release.js';
import {isEnded} from '../../vocabulary/statuses.js';
import {
  type DateProblem,
  dateProblem,
  isPlaceable,
  startOfDay,
  type TimelineEvent,
} from './events.js';
import type {PlanTimeline} from './planTimeline.js';

/** What happened to one plan on one day, folded. */
export interface TimelineLine {
  slug: string;
  /** UTC start of the day, ms. */
  day: number;
  /** Where the first of it stands; the first line of the plan for dates of version control. */
  place: PlanLine;
  /** Latest instant that was written with a time, ms UTC; `null` where only the day is known. */
  at: number | null;
  started: boolean;
  ended: 'completed' | 'abandoned' | null;
  /** Number of tasks done. */
  ticked: number;
  decisions: TimelineEvent[];
  /** Everything else that was written down. */
  notes: TimelineEvent[];
  /** For plans without any stamp: what version control knows. */
  file: 'created' | 'changed' | null;
  problem: DateProblem | null;
}

export interface TimelineDay {
  /** UTC start of the day, ms. */
  day: number;
  releases: Release[];
  lines: TimelineLine[];
}

/** What happened on which day. */
export interface TimelineDays {
  /** Newest first. */
  days: TimelineDay[];
  /** Lines whose dates have no place on the axis, by their plan's slug. */
  misdated: TimelineLine[];
  /** Releases without a usable date; what is unreleased is left out. */
  undated: Release[];
}

/**
 * Folds events into one line per plan and day. On a day the releases come
 * first, in the order of their changelogs, then plans by their latest time,
 * newest first, then those that only name the day, by slug.
 */
export function timelineDays(
  plans: readonly PlanTimeline[],
  releases: readonly Release[],
  asOf: number,
): TimelineDays {
  const days = new Map<number, TimelineDay>();
  const dayAt = (day: number): TimelineDay => {
    const known = days.get(day);
    if (known) return known;
    const made = {day, releases: [], lines: []};
    days.set(day, made);
    return made;
  };
  const undated: Release[] = [];
  for (const release of releases) {
    const instant = release.date?.value;
    if (instant !== undefined && isPlaceable(instant, asOf)) {
      dayAt(startOfDay(instant)).releases.push(release);
    } else if (!release.unreleased) undated.push(release);
  }
  const misdated: TimelineLine[] = [];
  for (const plan of plans) {
    for (const line of [...eventLines(plan), ...fileLines(plan, asOf)]) {
      if (isPlaceable(line.day, asOf)) dayAt(line.day).lines.push(line);
      else misdated.push(line);
    }
  }
  const sorted = [...days.values()].sort((a, b) => b.day - a.day);
  for (const {lines} of sorted) lines.sort(byLineTime);
  return {days: sorted, misdated: misdated.sort((a, b) => bySlug(a, b) || b.day - a.day), undated};
}

function byLineTime(a: TimelineLine, b: TimelineLine): number {
  if (a.at !== null && b.at !== null) return b.at - a.at || bySlug(a, b);
  if (a.at === b.at) return bySlug(a, b);
  return a.at === null ? 1 : -1;
}

function bySlug(a: TimelineLine, b: TimelineLine): number {
  return a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0;
}

function eventLines({slug, events}: PlanTimeline): TimelineLine[] {
  const lines: TimelineLine[] = [];
  for (const event of events) {
    const day = startOfDay(event.at.value);
    let line = lines.at(-1);
    if (line?.day !== day) {
      line = emptyLine(slug, day, event);
      lines.push(line);
    }
    addEvent(line, event);
  }
  return lines;
}

function addEvent(line: TimelineLine, event: TimelineEvent): void {
  const {kind, at} = event;
  if (at.precision !== 'day') line.at = Math.max(line.at ?? at.value, at.value);
  line.problem ??= event.problem;
  if (kind === 'started') line.started = true;
  else if (isEnded(kind)) line.ended = kind;
  else if (kind === 'ticked') line.ticked += 1;
  else if (kind === 'decided') line.decisions.push(event);
  else line.notes.push(event);
}

function fileLines({slug, fileDates}: PlanTimeline, asOf: number): TimelineLine[] {
  if (!fileDates) return [];
  const [created, changed] = [startOfDay(fileDates.created), startOfDay(fileDates.changed)];
  const toLine = (day: number, file: 'created' | 'changed'): TimelineLine => ({
    ...emptyLine(slug, day, {line: 1}),
    file,
    problem: dateProblem({value: day, precision: 'day'}, asOf),
  });
  const first = toLine(created, 'created');
  return created === changed ? [first] : [first, toLine(changed, 'changed')];
}

function emptyLine(slug: string, day: number, place: PlanLine): TimelineLine {
  return {
    slug,
    day,
    place,
    at: null,
    started: false,
    ended: null,
    ticked: 0,
    decisions: [],
    notes: [],
    file: null,
    problem: null,
  };
}
