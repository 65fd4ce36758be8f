import type {Collected} from '../collect/collect.js';
import type {SourceRepository} from '../collect/git/sourceRepository.js';
import {type ExplainDead, explainDead} from '../derive/links/deadReferences.js';
import type {FindTarget} from '../derive/links/findTarget.js';
import type {IsHidden} from '../derive/paths/hidden.js';
import {createGlobMatcher} from '../lib/globs.js';
import type {Place} from '../model/finding.js';
import type {PortfolioLinks} from '../model/links.js';
import type {Plan, Portfolio} from '../model/plan.js';
import type {Release} from '../model/release.js';
import type {ResolvedOptions} from '../options/options.cjs';
import type {RenderedBody} from './body/renderBody.js';
import type {Changelogs} from './changelog/changelogRenderer.js';
import {findDocuments, type Host} from './host.js';
import type {SiteDocument} from './links/linker.js';
import type {LinkWorld} from './links/linkWorld.js';
import type {Memory} from './memory.js';
import type {Permalinks} from './permalinks.js';
import {createPlace} from './place.js';
import type {PlaceProp, PlanTabsProp} from './props.js';
import type {Publisher} from './publisher.js';
import {isInNoList} from './visibility.js';
import {createWorld} from './world.js';

/** What was read of a repository. */
export interface Loaded {
  collected: Collected;
  portfolio: Portfolio;
  /** Tells what must be named nowhere. */
  isHidden?: IsHidden;
  /** Of all changelogs. */
  releases: readonly Release[];
  /** By key of the plan; links not yet resolved. */
  bodies: ReadonlyMap<string, RenderedBody>;
}

export type PublishOptions = Pick<
  ResolvedOptions,
  | 'planIndexComponent'
  | 'planPageComponent'
  | 'planTimelineComponent'
  | 'planChangelogComponent'
  | 'staleAfter'
  | 'title'
  | 'editUrl'
  | 'exclude'
  | 'remoteImages'
>;

export interface SiteInput extends Loaded {
  host: Host;
  /** Where links to the source lead. */
  source: SourceRepository;
  options: PublishOptions;
  permalinks: Permalinks;
}

/** All that pages are made from. */
export interface Site extends SiteInput {
  links: PortfolioLinks;
  findTarget: FindTarget;
  explainDead: ExplainDead;
  /** Those of the portfolio, which are the listed ones, by key. */
  plans: ReadonlyMap<string, Plan>;
  /** Plans that have a page, and nothing else tells of. */
  unlisted: readonly Plan[];
  /** Documents that other plugins publish and that may name plans. */
  documents: readonly SiteDocument[];
  changelogs: Changelogs;
  tabs: PlanTabsProp;
  world: LinkWorld;
  place(at: Place): PlaceProp;
  memory: Memory;
}

/** Links plans and documents, and finds out where all pages are, before any is made. */
export async function createSite(
  input: SiteInput,
  memory: Memory,
  publishers: readonly Publisher[],
): Promise<Site> {
  const {collected, portfolio, releases, host, options, permalinks} = input;
  const listed = portfolio.plans.filter((plan) => !isInNoList(plan));
  const isExcluded = createGlobMatcher(options.exclude);
  const documents = findDocuments(host.pages, collected.root).filter(({path}) => !isExcluded(path));
  const changelogs = await memory.changelogs.render({
    sources: listed.length > 0 ? collected.changelogSources : [],
    releases,
    published: new Set(documents.map(({path}) => path)),
    permalinks,
  });
  const world = createWorld(input, {changelogs, memory});
  const tree = {collected, portfolio, releases, site: world};
  const {links, paths, findTarget} = await memory.linker.link(tree, documents);
  return {
    ...input,
    links,
    findTarget,
    explainDead: (form, from) => explainDead(form, from, paths),
    portfolio: {...portfolio, plans: listed},
    plans: new Map(listed.map((plan) => [plan.key, plan])),
    unlisted: portfolio.plans.filter(isInNoList),
    documents,
    changelogs,
    tabs: tabsOf(publishers, {permalinks, changelogs}),
    world,
    place: createPlace(world.sourceUrl),
    memory,
  };
}

/** In the order of the publishers. */
function tabsOf(
  publishers: readonly Publisher[],
  site: Pick<Site, 'permalinks' | 'changelogs'>,
): PlanTabsProp {
  const tabs: Partial<PlanTabsProp> = {};
  for (const {tab} of publishers) Object.assign(tabs, tab?.(site));
  // Every site has the list and the timeline.
  return tabs as PlanTabsProp;
}
