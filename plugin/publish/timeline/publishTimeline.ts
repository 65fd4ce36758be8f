import {deriveTimeline} from '../../derive/timeline/deriveTimeline.js';
import {pageTimeline} from '../../derive/timeline/paginate.js';
import {DAY} from '../../lib/time/days.js';
import type {Publisher} from '../publisher.js';
import {type Page, toRoutes} from '../routes.js';
import type {Site} from '../site.js';
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
  return pages.map((page, at) => ({
    permalink: links[at]?.permalink ?? permalinks.page('timeline'),
    component: options.planTimelineComponent,
    modules: {
      timeline: {
        name: `timeline-${page.key}.json`,
        content: toTimelineProps(page, {timeline: derived, pages: links, site}),
      },
    },
  }));
}
