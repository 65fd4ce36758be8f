import path from 'node:path';
import {collect} from '../../plugin/collect/collect.js';
import {DEFAULT_OPTIONS, type ResolvedOptions} from '../../plugin/options/options.cjs';
import {bodiesOf, PortfolioReader} from '../../plugin/pipeline/planReader.js';
import {createPublishable} from '../../plugin/pipeline/publishable.js';
import type {SitePage} from '../../plugin/publish/host.js';
import {createMemory} from '../../plugin/publish/memory.js';
import {createPermalinks} from '../../plugin/publish/permalinks.js';
import {publish} from '../../plugin/publish/publish.js';
import type {Publisher} from '../../plugin/publish/publisher.js';
import type {PublishOptions} from '../../plugin/publish/site.js';
import {normalizeName} from '../../plugin/read/markdown/headings/normalizeName.js';
import {makeRepository} from '../collect/temporary.js';
import {AS_OF, DAY} from '../derive/timeline/timelineInput.js';

export const OPTIONS: PublishOptions = {
  ...DEFAULT_OPTIONS,
  editUrl: false,
  title: undefined,
};

const SOURCE = {repositoryUrl: 'https://github.com/acme/garden', repositoryRef: 'HEAD'};

const SETTINGS = {
  timezones: new Map(),
  statuses: new Map(),
  folders: new Map(),
  staleAfter: OPTIONS.staleAfter * DAY,
};

const MARKDOWN = {mermaid: false, rehypePlugins: []};

interface Given {
  /** That the site publishes itself: permalink by path of the file. */
  pages?: Record<string, string>;
  publishers?: Publisher[];
  options?: Partial<ResolvedOptions>;
  /** ms UTC. */
  asOf?: number;
}

function toReading({omitSections = []}: Partial<ResolvedOptions>) {
  return {omitSections: new Set(omitSections.map(normalizeName))};
}

/**
 * Publishes a repository at `/plans` of a site without Docusaurus.
 *
 * @param files - text by path
 */
export async function publishRepository(
  files: Record<string, string | Buffer>,
  {pages = {}, publishers, options = {}, asOf = AS_OF}: Given = {},
) {
  const root = makeRepository(files);
  const used = {...OPTIONS, ...options};
  const settings = {...SETTINGS, asOf, ...toReading(options)};
  const found = await collect({
    include: ['**'],
    exclude: used.exclude,
    siteDir: root,
    repositoryDir: '.',
  });
  const reader = await PortfolioReader.create(settings, {bodies: MARKDOWN});
  const read = (await reader.readPlans(found)).map(({plan}) => plan);
  const {collected, isHidden} = createPublishable()(found, read, SOURCE.repositoryUrl);
  const portfolio = await reader.derive(collected, new Map(), settings, isHidden);
  const input = {
    collected,
    portfolio,
    isHidden,
    releases: reader.readReleases(collected),
    bodies: bodiesOf(await reader.readPlans(collected)),
    host: {
      siteDir: root,
      baseUrl: '/',
      pages: Object.entries(pages).map(([file, permalink]) => toSitePage(root, file, permalink)),
      generatedPages: [],
      staticFolders: [],
      assetLoaders: {image: 'image!', file: 'file!'},
      data: {folder: path.join(root, 'data'), moduleFolder: '@data'},
    },
    options: used,
    source: SOURCE,
    permalinks: createPermalinks('/plans'),
  };
  const memory = createMemory(reader.parser, {
    ...MARKDOWN,
    ...SOURCE,
    pageFormat: {maintainCase: false, isPreprocessed: false},
    isPublishedAgain: false,
  });
  return publish(input, memory, publishers);
}

function toSitePage(root: string, name: string, permalink: string): SitePage {
  const file = path.join(root, name);
  return {
    file,
    original: file,
    permalink,
    title: null,
    plugin: 'docusaurus-plugin-content-docs',
    pluginId: 'default',
    contentFolder: null,
  };
}
