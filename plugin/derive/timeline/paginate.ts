import type {Timeline} from './deriveTimeline.js';
import {dayPeriodOf, PERIODS, type Period} from './periods.js';
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
    : split(timeline.days, PERIODS, limits);
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
  [level, ...finer]: typeof PERIODS,
  limits: PageLimits,
): Piece[] {
  if (!level) return days.flatMap((day) => splitDay(day, limits));
  const pieces = new Map<string, Piece>();
  for (const day of days) {
    const period = level.of(day.day);
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
export function listedOn(days: readonly TimelineDay[]): Set<string> {
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
