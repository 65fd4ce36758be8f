import {utcDay, utcMonday, utcMonth, utcYear} from 'd3-time';

/** A stretch of time, ms UTC, the end exclusive. */
export interface TimeWindow {
  from: number;
  to: number;
}

/** How much time the chart's visible part shows, from most to least. */
export const ZOOMS = ['all', 'year', 'month', 'week', 'day'] as const;
export type TimelineZoom = (typeof ZOOMS)[number];

const MINUTE = 60_000;

const UNITS = {year: utcYear, month: utcMonth, week: utcMonday, day: utcDay} as const;

/** The least that a chart shows, so that a plan of one instant has an axis. */
const SHORTEST = 10 * MINUTE;
/** Room before and after a plan that fills the chart, as a share of its length. */
const MARGIN = 0.05;

/**
 * The calendar unit (UTC, weeks from Monday) that holds an instant; all of the
 * extent for `all`.
 *
 * @param at - ms UTC; moved into the extent where it lies outside
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

/**
 * The smallest zoom that shows a whole plan; to be used with `zoomWindow` where
 * the plan lies within one unit, else with `padWindow`.
 */
export function zoomFor({from, to}: TimeWindow): TimelineZoom {
  const fits = [...ZOOMS].reverse().find((zoom) => {
    const unit = zoomWindow(zoom, from, {from, to});
    return zoom === 'all' || to <= unit.to;
  });
  return fits ?? 'all';
}

/** Where an instant stands: 0 at the window's beginning, 1 at its end, beyond them outside. */
export function shareOf(instant: number, {from, to}: TimeWindow): number {
  return to > from ? (instant - from) / (to - from) : 0;
}

/** The instant at a share of the window, ms UTC. */
export function instantAt(share: number, {from, to}: TimeWindow): number {
  return from + share * (to - from);
}

/** A bar as shares of the window's width. */
export interface Bar {
  start: number;
  width: number;
  /** It goes on beyond the window. */
  cutStart: boolean;
  cutEnd: boolean;
}

/**
 * The part of a span that lies in the window; `null` where none does. A bar
 * narrower than `minWidth` grows on both sides, but not out of the window.
 *
 * @param minWidth - share of the window that stays clickable
 */
export function placeBar(span: TimeWindow, window: TimeWindow, minWidth = 0): Bar | null {
  if (span.to < window.from || span.from > window.to) return null;
  const [from, to] = [shareOf(span.from, window), shareOf(span.to, window)];
  const [start, end] = [clamp(from, 0, 1), clamp(to, 0, 1)];
  const width = Math.min(1, Math.max(end - start, minWidth));
  return {
    start: clamp((start + end - width) / 2, 0, 1 - width),
    width,
    cutStart: from < 0,
    cutEnd: to > 1,
  };
}

/** A bar's or label's place along the axis. */
export interface Extent {
  start: number;
  width: number;
}

/**
 * The lane of each bar, so that those of one lane do not touch: the first lane
 * that is free, in the order of their beginnings.
 *
 * @param gap - free share between two bars
 * @returns lanes from 0, in the order of `bars`
 */
export function stackLanes(bars: readonly Extent[], gap = 0): number[] {
  const order = bars.map((_, index) => index);
  order.sort((a, b) => (bars[a]?.start ?? 0) - (bars[b]?.start ?? 0) || a - b);
  const ends: number[] = [];
  const lanes: number[] = bars.map(() => 0);
  for (const index of order) {
    const bar = bars[index];
    if (!bar) continue;
    const free = ends.findIndex((end) => end + gap <= bar.start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = bar.start + bar.width;
    lanes[index] = lane;
  }
  return lanes;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
