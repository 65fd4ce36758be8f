import {
  padWindow,
  shiftWindow,
  type TimelineZoom,
  type TimeWindow,
  ZOOMS,
  zoomWindow,
} from './timelineScale';

export const GROUPINGS = ['status', 'folder', 'owner', 'tag', 'none'] as const;
export type TimelineGrouping = (typeof GROUPINGS)[number];

/** The visible part of the timeline, and how its plans are grouped. */
export interface TimelineView {
  zoom: TimelineZoom;
  /** Start of the visible part, ms UTC; `null` for the newest. */
  at: number | null;
  /** Slug of the plan that the chart is zoomed to; takes precedence over `zoom` and `at`. */
  plan: string | null;
  group: TimelineGrouping;
}

export const WHOLE_TIMELINE: TimelineView = {zoom: 'all', at: null, plan: null, group: 'status'};

/** Names of the view in the URL. People bookmark them: never rename them. */
const NAMES = {zoom: 'zoom', at: 'at', plan: 'plan', group: 'group'} as const;

/** The view in a URL; invalid values are ignored. */
export function readView(query: URLSearchParams, slugs: ReadonlySet<string>): TimelineView {
  const at = Date.parse(query.get(NAMES.at) ?? '');
  const plan = query.get(NAMES.plan);
  return {
    zoom: ZOOMS.find((zoom) => zoom === query.get(NAMES.zoom)) ?? WHOLE_TIMELINE.zoom,
    at: Number.isNaN(at) ? null : at,
    plan: plan !== null && slugs.has(plan) ? plan : null,
    group: GROUPINGS.find((group) => group === query.get(NAMES.group)) ?? WHOLE_TIMELINE.group,
  };
}

/**
 * Writes a view into a URL, without default values.
 *
 * @param query - the current parameters; unrelated ones are kept
 */
export function writeView(view: TimelineView, query: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const name of Object.values(NAMES)) next.delete(name);
  if (view.plan !== null) next.set(NAMES.plan, view.plan);
  else if (view.zoom !== 'all') {
    next.set(NAMES.zoom, view.zoom);
    if (view.at !== null) next.set(NAMES.at, isoOf(view.at));
  }
  if (view.group !== WHOLE_TIMELINE.group) next.set(NAMES.group, view.group);
  return next;
}

/** What stays in the URL when another page of the timeline is opened: everything but the position. */
export function leaveView(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of [NAMES.at, NAMES.plan]) query.delete(name);
  return toSearch(query);
}

/**
 * The query string that opens another page of the timeline, with the same filters and grouping.
 *
 * @param position - what the chart is zoomed to; `null` for all of the page
 */
export function openView(
  search: string,
  position: Pick<TimelineView, 'zoom' | 'at'> | null,
): string {
  const query = new URLSearchParams(search);
  const {group} = readView(query, new Set());
  return toSearch(writeView({...WHOLE_TIMELINE, ...position, group}, query));
}

function toSearch(query: URLSearchParams): string {
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** As short as it can be: `2026-03-09`, else with hour and minute. */
function isoOf(instant: number): string {
  const text = new Date(instant).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : `${text.slice(0, 16)}Z`;
}

/** The period of a page. */
export interface TimelineExtent extends TimeWindow {
  /** The last day on which something happened, ms UTC. */
  newest: number;
}

/** What the chart draws, and the part that is visible without scrolling. */
export interface TimelineFrame {
  visible: TimeWindow;
  canvas: TimeWindow;
  /** The visible part without the margins, for its name. */
  named: TimeWindow;
  /** Plans that touch it have a row. */
  listed: TimeWindow;
}

/** How many units can be scrolled to on either side before the canvas is redrawn. */
const AROUND = 2;

/**
 * @param extent - the period of the page; a zoom first shows its newest day
 * @param plan - the span of the plan that the chart is zoomed to
 */
export function frameOf(
  {zoom, at}: Pick<TimelineView, 'zoom' | 'at'>,
  extent: TimelineExtent,
  plan: TimeWindow | null,
): TimelineFrame {
  const all = padWindow(extent);
  if (plan) {
    const visible = padWindow(plan);
    return {visible, canvas: visible, named: plan, listed: plan};
  }
  // With the room around it: the last instant of all lies at the very end.
  if (zoom === 'all') return {visible: all, canvas: all, named: extent, listed: all};
  const visible =
    at === null ? zoomWindow(zoom, extent.newest, extent) : unitFrom(zoom, clampTo(at, all));
  const from = shiftWindow(visible, zoom, -AROUND).from;
  const to = shiftWindow(visible, zoom, AROUND).to;
  return {
    visible,
    named: visible,
    listed: visible,
    canvas: {
      from: Math.max(from, Math.min(all.from, visible.from)),
      to: Math.min(to, Math.max(all.to, visible.to)),
    },
  };
}

/** One unit from an instant, which need not be the start of a calendar unit. */
function unitFrom(zoom: TimelineZoom, from: number): TimeWindow {
  return shiftWindow({from, to: from}, zoom, 0);
}

function clampTo(at: number, {from, to}: TimeWindow): number {
  return Math.min(Math.max(at, from), to - 1);
}

/** The view at another zoom level: it keeps the middle; from “All” it goes to the newest. */
export function zoomTo(
  view: TimelineView,
  zoom: TimelineZoom,
  frame: TimelineFrame,
  extent: TimelineExtent,
): TimelineView {
  const isWhole = view.plan === null && view.zoom === 'all';
  const {from, to} = frame.visible;
  const at = zoom === 'all' || isWhole ? null : zoomWindow(zoom, (from + to) / 2, extent).from;
  return {...view, zoom, at, plan: null};
}
