import {DAY} from '../../lib/time/days.js';
import type {Timeline} from './deriveTimeline.js';
import type {PlanTimeline, Span} from './planTimeline.js';
import type {TimelineDay} from './timelineDays.js';

/** One page of the timeline. */
export interface TimelinePage {
  /** `all` where there is only one; else the period: `2026`, `2026-03`, `2026-03-08-14`, `2026-03-08`, `2026-03-08-part-2`. */
  key: string;
  /** The part of the period that lies within the timeline. */
  window: Span;
  /** Newest first. */
  days: TimelineDay[];
  /** Releases and lines of plans in `days`. */
  lines: number;
  /**
   * Plans with a line in `days`; as far as there is room those whose time runs through the
   * window, and on the newest page all open ones and those without a usable date.
   */
  plans: PlanTimeline[];
  /** Plans that were under way in the window and have no row here. */
  passing: number;
  /** Keys of the pages next to it; `null` at the ends. */
  newer: string | null;
  older: string | null;
}

interface Period extends Span {
  key: string;
}

/** From coarse to fine; a period that still has too many lines is split by the next. */
const LEVELS: readonly ((day: number) => Period)[] = [yearOf, monthOf, weekOf, dayPeriodOf];

/** What a page may hold: rows weigh more than lines. */
export interface PageLimits {
  /** Lines of the list. */
  lines: number;
  /** Rows of the chart. */
  plans: number;
}

/**
 * Cuts the timeline into pages within the limits, newest first: one where that
 * is enough, else by year, by month where a year has more, and on by seventh
 * days, single days and parts of a day where a month has more. A page's key
 * depends only on what happened in its period.
 */
export function pageTimeline(timeline: Timeline, limits: PageLimits): TimelinePage[] {
  const pieces = fits(timeline.days, limits)
    ? [{key: 'all', ...timeline.extent, days: timeline.days}]
    : split(timeline.days, LEVELS, limits);
  return pieces.map((piece, index) => ({
    ...toPage(timeline, piece, index === 0, limits),
    newer: pieces[index - 1]?.key ?? null,
    older: pieces[index + 1]?.key ?? null,
  }));
}

interface Piece extends Period {
  days: TimelineDay[];
}

function split(
  days: readonly TimelineDay[],
  [level, ...finer]: readonly ((day: number) => Period)[],
  limits: PageLimits,
): Piece[] {
  if (!level) return days.flatMap((day) => splitDay(day, limits));
  const pieces = new Map<string, Piece>();
  for (const day of days) {
    const period = level(day.day);
    const piece = pieces.get(period.key) ?? {...period, days: []};
    pieces.set(period.key, piece);
    piece.days.push(day);
  }
  return [...pieces.values()].flatMap((piece) =>
    fits(piece.days, limits) ? [piece] : split(piece.days, finer, limits),
  );
}

function fits(days: readonly TimelineDay[], limits: PageLimits): boolean {
  return countLines(days) <= limits.lines && listedOn(days).size <= limits.plans;
}

/** Slugs of the plans that have a line. */
function listedOn(days: readonly TimelineDay[]): Set<string> {
  return new Set(days.flatMap(({lines}) => lines.map(({slug}) => slug)));
}

/** A plan has one line a day. */
function splitDay({day, releases, lines}: TimelineDay, limits: PageLimits): Piece[] {
  const period = dayPeriodOf(day);
  const all = releases.length + lines.length;
  const maxLines = Math.min(limits.lines, limits.plans);
  return Array.from({length: Math.ceil(all / maxLines)}, (_, index) => {
    const [from, to] = [index * maxLines, (index + 1) * maxLines];
    const before = releases.length;
    const part = {
      day,
      releases: releases.slice(from, to),
      lines: lines.slice(Math.max(0, from - before), Math.max(0, to - before)),
    };
    return {
      ...period,
      key: index === 0 ? period.key : `${period.key}-part-${index + 1}`,
      days: [part],
    };
  });
}

function toPage(
  {plans, extent, asOf}: Timeline,
  {key, from, to, days}: Piece,
  isNewest: boolean,
  limits: PageLimits,
): Omit<TimelinePage, 'newer' | 'older'> {
  const window = {
    from: Math.max(from, extent.from),
    to: isNewest ? Math.max(Math.min(to, extent.to), asOf) : Math.min(to, extent.to),
  };
  const listed = listedOn(days);
  const others: PlanTimeline[] = [];
  let quiet = 0;
  for (const plan of plans) {
    const {slug, span, isOpen} = plan;
    if (listed.has(slug)) continue;
    if ((span && overlaps(span, window)) || (isNewest && (isOpen || !span))) others.push(plan);
    else if (isOpen && span && span.from < window.to) quiet += 1;
  }
  const room = Math.max(0, limits.plans - listed.size);
  const shown = new Set(others.sort(byEnd).slice(0, room));
  return {
    key,
    window,
    days,
    lines: countLines(days),
    plans: plans.filter((plan) => listed.has(plan.slug) || shown.has(plan)),
    passing: others.length - shown.size + quiet,
  };
}

/** The latest first, and those without a usable date last. */
function byEnd(a: PlanTimeline, b: PlanTimeline): number {
  return (b.span?.to ?? 0) - (a.span?.to ?? 0);
}

/** Spans end before their `to`, but for one of no length. */
function overlaps({from, to}: Span, window: Span): boolean {
  const starts = from >= window.from && from < window.to;
  return starts || (from < window.from && to > window.from);
}

function countLines(days: readonly TimelineDay[]): number {
  return days.reduce((sum, {lines, releases}) => sum + lines.length + releases.length, 0);
}

function yearOf(day: number): Period {
  const year = new Date(day).getUTCFullYear();
  return {key: String(year), from: Date.UTC(year, 0), to: Date.UTC(year + 1, 0)};
}

function monthOf(day: number): Period {
  const date = new Date(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return {
    key: new Date(day).toISOString().slice(0, 7),
    from: Date.UTC(year, month),
    to: Date.UTC(year, month + 1),
  };
}

/** Seven days counted from the first of the month; the last ones may be fewer. */
function weekOf(day: number): Period {
  const month = monthOf(day);
  const from = day - ((new Date(day).getUTCDate() - 1) % 7) * DAY;
  const to = Math.min(from + 7 * DAY, month.to);
  const lastDay = new Date(to - DAY).toISOString().slice(8, 10);
  return {key: `${new Date(from).toISOString().slice(0, 10)}-${lastDay}`, from, to};
}

function dayPeriodOf(day: number): Period {
  return {key: new Date(day).toISOString().slice(0, 10), from: day, to: day + DAY};
}
