import {memoByObject, memoLast} from '../../lib/memo.js';
import {DAY} from '../../lib/time/days.js';
import type {Plan} from '../../model/plan.js';
import type {Release} from '../../model/release.js';
import {isPlaceable} from './events.js';
import {type PlanTimeline, planTimeline, type Span} from './planTimeline.js';
import {type TimelineDays, timelineDays} from './timelineDays.js';

/** What happened when: the data of the timeline page, its list and its chart. */
export interface Timeline extends TimelineDays {
  /** ms UTC. */
  asOf: number;
  /** In the order of the portfolio. */
  plans: PlanTimeline[];
  /** All dated releases, as the changelogs list them. */
  releases: Release[];
  /** From the first date to the last, as-of included; never empty. */
  extent: Span;
}

export interface TimelineInput {
  plans: readonly Plan[];
  /** Of all changelogs. */
  releases: readonly Release[];
  /** ms UTC. */
  asOf: number;
  /** ms. */
  staleAfter: number;
}

/** Most plans are the same as the last time. */
const timelineOf = memoByObject((plan: Plan) =>
  memoLast((asOf: number, staleAfter: number) => planTimeline(plan, asOf, staleAfter)),
);

/**
 * Derives the timeline. Times are those that plans and changelogs write; dates
 * of version control stand in only for plans without any stamp, marked as such.
 * A plan's end is its last activity. Dates before 1990 or far after as-of are
 * kept apart, so that no slip of the pen stretches the axis.
 */
export function deriveTimeline({plans, releases, asOf, staleAfter}: TimelineInput): Timeline {
  const timelines = plans.map((plan) => timelineOf(plan)(asOf, staleAfter));
  const dated = releases.filter(({date}) => date && isPlaceable(date.value, asOf));
  return {
    asOf,
    plans: timelines,
    releases: dated,
    extent: extentOf(timelines, dated, asOf),
    ...timelineDays(timelines, releases, asOf),
  };
}

function extentOf(
  plans: readonly PlanTimeline[],
  releases: readonly Release[],
  asOf: number,
): Span {
  let [from, to] = [asOf, asOf];
  const include = (instant: number | undefined) => {
    if (instant === undefined || !isPlaceable(instant, asOf)) return;
    from = Math.min(from, instant);
    to = Math.max(to, instant);
  };
  for (const {span, events} of plans) {
    include(span?.from);
    include(span?.to);
    // A plan may have begun to be worked on before the beginning that it states.
    for (const {at} of events) include(at.value);
  }
  for (const {date} of releases) include(date?.value);
  return from < to ? {from, to} : {from: asOf - DAY, to: asOf};
}
