import {utcDay, utcMonday, utcMonth, utcYear} from 'd3-time';
import {MINUTE} from './timelineUnits';

/** A time range, ms UTC, the end exclusive. */
export interface TimeWindow {
  from: number;
  to: number;
}

/** How much time the chart's visible part shows, from most to least. */
export const ZOOMS = ['all', 'year', 'month', 'week', 'day'] as const;
export type TimelineZoom = (typeof ZOOMS)[number];

const UNITS = {year: utcYear, month: utcMonth, week: utcMonday, day: utcDay} as const;

/** The shortest time that a chart shows, so that a plan with a single timestamp has an axis. */
const SHORTEST = 10 * MINUTE;
/** Room before and after a plan that fills the chart, as a share of its length. */
const MARGIN = 0.05;

/**
 * The calendar unit (UTC, weeks from Monday) that holds an instant; all of the
 * extent for `all`.
 *
 * @param at - ms UTC; moved into the extent if it is outside
 */
export function zoomWindow(zoom: TimelineZoom, at: number, extent: TimeWindow): TimeWindow {
  if (zoom === 'all') return padWindow(extent);
  const unit = UNITS[zoom];
  const start = unit.floor(new Date(clamp(at, extent.from, extent.to)));
  return {from: start.getTime(), to: unit.offset(start, 1).getTime()};
}

/** The window a number of calendar units later (earlier where negative); `all` stays. */
export function shiftWindow(window: TimeWindow, zoom: TimelineZoom, steps: number): TimeWindow {
  if (zoom === 'all') return window;
  const start = UNITS[zoom].offset(new Date(window.from), steps);
  return {from: start.getTime(), to: UNITS[zoom].offset(start, 1).getTime()};
}

/** A window around a span, with some room, never shorter than ten minutes. */
export function padWindow(window: TimeWindow): TimeWindow {
  const from = Math.min(window.from, window.to);
  const to = Math.max(window.from, window.to);
  const room = Math.max((to - from) * MARGIN, (SHORTEST - (to - from)) / 2);
  return {from: Math.floor(from - room), to: Math.ceil(to + room)};
}

/** The position of an instant: 0 at the start of the window, 1 at its end, beyond these outside. */
export function shareOf(instant: number, {from, to}: TimeWindow): number {
  return to > from ? (instant - from) / (to - from) : 0;
}

/** The instant at a share of the window, ms UTC. */
export function instantAt(share: number, {from, to}: TimeWindow): number {
  return from + share * (to - from);
}

/**
 * Whether any part of a span is in the window. Both end before their `to`, except
 * a span of no length, which is an instant.
 */
export function touches(span: TimeWindow, window: TimeWindow): boolean {
  const startsBefore = span.from < window.to || span.from === window.from;
  return startsBefore && (span.to > window.from || span.from >= window.from);
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
