import {deriveTimeline} from '../../derive/timeline/deriveTimeline.js';
import {type TimelineOverview, timelineOverview} from '../../derive/timeline/overview.js';
import {pageTimeline, type TimelinePage} from '../../derive/timeline/paginate.js';
import {DAY} from '../../lib/time/days.js';
import {familyLabels} from '../list/families.js';
import type {Publisher} from '../publisher.js';
import {type Page, toRoutes} from '../routes.js';
import type {Site} from '../site.js';
import {toSpan, toTimelineFacts} from './bars.js';
import type {TimelineOverviewProp} from './props.js';
import {toTimelineProps} from './toTimelineProps.js';

/** With these a page and its data stay below 80 kB compressed, and a zoom below 100 ms. */
const TIMELINE_LIMITS = {lines: 500, plans: 250};

/** The pages of the timeline, newest first; none where there are no plans. */
export const timeline: Publisher = {
  tab: ({permalinks}) => ({timeline: permalinks.page('timeline')}),
  publish: (site) => ({
    ...toRoutes(site.portfolio.plans.length > 0 ? timelinePages(site) : [], site.host.data),
    findings: [],
  }),
};

/**
 * The newest page stands at the address of the timeline itself, the others below it; a page moves
 * to an address of its own once there is a newer one.
 */
function timelinePages(site: Site): Page[] {
  const {portfolio, releases, permalinks, options} = site;
  const derived = deriveTimeline({
    plans: portfolio.plans,
    releases,
    asOf: portfolio.asOf,
    staleAfter: options.staleAfter * DAY,
  });
  const pages = pageTimeline(derived, TIMELINE_LIMITS);
  const links = pages.map(({key, lines}, at) => ({
    key,
    permalink: permalinks.page('timeline', ...(at === 0 ? [] : [key])),
    lines,
  }));
  const families = familyLabels(site);
  const facts = toTimelineFacts(site, families);
  const overview = toOverview(timelineOverview(derived, pages), pages);
  return pages.map((page, at) => ({
    permalink: links[at]?.permalink ?? permalinks.page('timeline'),
    component: options.planTimelineComponent,
    modules: {
      timeline: {
        name: `timeline-${page.key}.json`,
        content: toTimelineProps(page, {
          timeline: derived,
          overview,
          pages: links,
          families,
          facts,
          site,
        }),
      },
    },
    metadata: {lastUpdatedAt: lastDay(page, portfolio.asOf)},
  }));
}

/** The newest day of a page that isn't after as-of, which a page of the past keeps. */
function lastDay({days}: TimelinePage, asOf: number): number | null {
  return days.find(({day}) => day <= asOf)?.day ?? null;
}

/** A strip of fewer columns says nothing that the chart does not show. */
const MIN_COLUMNS = 3;

function toOverview(
  {unit, columns}: TimelineOverview,
  pages: readonly TimelinePage[],
): TimelineOverviewProp | null {
  if (columns.length < MIN_COLUMNS) return null;
  const indexes = new Map(pages.map(({key}, index) => [key, index]));
  return {
    unit,
    columns: columns.map(({key, page, ended, started, progressed, releases, ...span}) => ({
      key,
      span: toSpan(span),
      ...(ended > 0 && {ended}),
      ...(started > 0 && {started}),
      ...(progressed > 0 && {progressed}),
      ...(releases > 0 && {releases}),
      page: indexes.get(page) ?? 0,
    })),
  };
}
