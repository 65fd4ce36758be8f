import {normalizeUrl} from '@docusaurus/utils';
import {deriveTimeline, type KnownTimelines} from '../../derive/timeline/deriveTimeline.js';
import {pageTimeline} from '../../derive/timeline/paginate.js';
import type {SourceUrl} from '../../lib/sourceHosts.js';
import type {Plan, Portfolio} from '../../model/plan.js';
import type {Release} from '../../model/release.js';
import type {PlanTabsProp} from '../props.js';
import type {TimelineRoutesInput} from '../routes.js';
import type {KnownBars} from './bars.js';
import {toTimelineProps} from './timelineProps.js';

/** With these a page and its data stay below 80 kB compressed, and a zoom below 100 ms. */
export const TIMELINE_LIMITS = {lines: 500, plans: 250};

export interface TimelineDataInput {
  portfolio: Portfolio;
  releases: readonly Release[];
  tabs: PlanTabsProp;
  permalinkOf(plan: Plan): string;
  sourceUrl: SourceUrl | null;
  /** ms. */
  staleAfter: number;
  staleAfterDays: number;
  /** Kept from one load of a site to the next. */
  known?: {timelines: KnownTimelines; bars: KnownBars};
}

/**
 * The pages of the timeline, newest first; none where there are no plans. The
 * newest stands at the address of the timeline itself, the others below it; a page moves to an
 * address of its own once there is a newer one.
 */
export function createTimelinePages({
  portfolio: {plans, asOf},
  releases,
  staleAfter,
  known,
  ...context
}: TimelineDataInput): TimelineRoutesInput['pages'] {
  if (plans.length === 0) return [];
  const timelinePermalink = context.tabs.timeline;
  const timeline = deriveTimeline({
    plans,
    releases,
    asOf,
    staleAfter,
    ...(known && {known: known.timelines}),
  });
  const pages = pageTimeline(timeline, TIMELINE_LIMITS);
  const links = pages.map(({key, lines}, index) => ({
    key,
    permalink: index === 0 ? timelinePermalink : normalizeUrl([timelinePermalink, key]),
    lines,
  }));
  return pages.map((page, index) => ({
    key: page.key,
    permalink: links[index]?.permalink ?? timelinePermalink,
    props: toTimelineProps(page, {
      ...context,
      timeline,
      plans,
      pages: links,
      ...(known && {known: known.bars}),
    }),
  }));
}
