import {normalizeUrl} from '@docusaurus/utils';
import {deriveTimeline} from '../derive/timeline.js';
import {pageTimeline} from '../derive/timelinePages.js';
import type {Plan, Portfolio, Release} from '../types.js';
import type {TimelineRoutesInput} from './routes.js';
import type {SourceUrl} from './sourceHost.js';
import {toTimelineProps} from './timelineProps.js';

/** Lines of the list on one page: with the chart and the data about 80 kB compressed. */
const MAX_LINES = 500;

export interface TimelineDataInput {
  portfolio: Portfolio;
  releases: readonly Release[];
  indexPermalink: string;
  timelinePermalink: string;
  permalinkOf(plan: Plan): string;
  sourceUrl: SourceUrl | null;
  /** ms. */
  staleAfter: number;
  staleAfterDays: number;
}

/**
 * The pages of the timeline, newest first; none where there are no plans. The
 * newest stands at the address of the timeline itself, the others below it.
 */
export function createTimelinePages({
  portfolio: {plans, asOf},
  releases,
  timelinePermalink,
  staleAfter,
  ...context
}: TimelineDataInput): TimelineRoutesInput['pages'] {
  if (plans.length === 0) return [];
  const timeline = deriveTimeline({plans, releases, asOf, staleAfter});
  const pages = pageTimeline(timeline, {maxLines: MAX_LINES});
  const links = pages.map(({key, lines}, index) => ({
    key,
    permalink: index === 0 ? timelinePermalink : normalizeUrl([timelinePermalink, key]),
    lines,
  }));
  return pages.map((page, index) => ({
    key: page.key,
    permalink: links[index]?.permalink ?? timelinePermalink,
    props: toTimelineProps(page, {...context, timeline, plans, pages: links}),
  }));
}
