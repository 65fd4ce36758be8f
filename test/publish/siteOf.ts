import {createSourceHost} from '../../plugin/lib/sourceHosts.js';
import type {Plan, Portfolio} from '../../plugin/model/plan.js';
import {createPermalinks} from '../../plugin/publish/permalinks.js';
import {createPlace} from '../../plugin/publish/place.js';
import type {Site} from '../../plugin/publish/site.js';
import {AS_OF} from '../derive/timeline/timelineInput.js';
import {WORLD} from './links/linkWorld.js';
import {NO_LINKS} from './linksInput.js';
import {OPTIONS} from './publishRepository.js';

/** A site at `/plans` with these plans, and without other pages unless they are given. */
export function siteOf(
  plans: readonly Plan[],
  {repositoryUrl, ...given}: Partial<Site> & {repositoryUrl?: string} = {},
): Site {
  const sourceHost = createSourceHost(repositoryUrl);
  const sourceUrl = sourceHost?.file ?? null;
  return {
    portfolio: {plans, findings: [], asOf: AS_OF} as unknown as Portfolio,
    plans: new Map(plans.map((plan) => [plan.key, plan])),
    releases: [],
    links: NO_LINKS,
    permalinks: createPermalinks('/plans'),
    tabs: {overview: '/plans', timeline: '/plans/timeline'},
    options: OPTIONS,
    host: {data: {folder: '/site/data', moduleFolder: '@generated/plans'}},
    world: {...WORLD, sourceHost, sourceUrl},
    place: createPlace(sourceUrl),
    memory: {pages: null, timeline: {timelines: new WeakMap(), bars: new WeakMap()}},
    ...given,
  } as Site;
}
