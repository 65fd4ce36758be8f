import {explainDead} from '../../plugin/derive/links/deadReferences.js';
import {createRepositoryPaths} from '../../plugin/derive/paths/resolvePath.js';
import {createSourceHost} from '../../plugin/lib/sourceHosts.js';
import type {PortfolioLinks} from '../../plugin/model/links.js';
import type {Plan, Portfolio} from '../../plugin/model/plan.js';
import type {LinkWorld} from '../../plugin/publish/links/linkWorld.js';
import {createPermalinks} from '../../plugin/publish/permalinks.js';
import {createPlace} from '../../plugin/publish/place.js';
import type {Site} from '../../plugin/publish/site.js';
import {AS_OF} from '../derive/timeline/timelineInput.js';
import {OPTIONS} from './publishRepository.js';

export const NO_LINKS: PortfolioLinks = {
  refersTo: new Map(),
  referredToBy: new Map(),
  documents: new Map(),
  shipments: new Map(),
  ssot: new Set(),
  dead: new Map(),
  findings: [],
};

/** Links lead nowhere. */
export const NO_WORLD: LinkWorld = {
  stamp: '',
  pages: new Map(),
  titles: new Map(),
  plans: new Map(),
  anchorsOf: () => null,
  routes: new Map(),
  isStaticFile: () => false,
  releaseHref: () => null,
  sourceHost: null,
  sourceUrl: null,
  baseUrl: '/',
};

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
    collected: {units: new Map(), paths: []},
    releases: [],
    links: NO_LINKS,
    explainDead: (form, from) => explainDead(form, from, createRepositoryPaths([], null)),
    permalinks: createPermalinks('/plans'),
    tabs: {overview: '/plans', timeline: '/plans/timeline'},
    options: OPTIONS,
    host: {data: {folder: '/site/data', moduleFolder: '@generated/plans'}},
    world: {...NO_WORLD, sourceHost, sourceUrl},
    place: createPlace(sourceUrl),
    memory: {pages: null, timeline: {timelines: new WeakMap(), bars: new WeakMap()}},
    ...given,
  } as Site;
}
