import type {FoundOut, ResolvedOptions} from './options.cjs';

/** The defaults of all options but those whose defaults depend on the repository. */
export const DEFAULT_OPTIONS: Omit<ResolvedOptions, keyof FoundOut> = {
  id: 'default',
  include: ['**'],
  exclude: [],
  omitSections: [],
  remoteImages: 'allow',
  routeBasePath: 'plans',
  editUrl: false,
  families: [],
  backLinks: true,
  keepInDocs: false,
  folders: {},
  statuses: {},
  timezones: {},
  staleAfter: 14,
  remarkPlugins: [],
  rehypePlugins: [],
  planIndexComponent: '@theme/PlanIndexPage',
  planPageComponent: '@theme/PlanPage',
  planTimelineComponent: '@theme/PlanTimelinePage',
  planChangelogComponent: '@theme/PlanChangelogPage',
};
