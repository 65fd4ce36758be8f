import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import type {Cache} from 'execplans/cache/cache.js';
import {type Collected, Collector, datedPaths} from 'execplans/collect/collect.js';
import {DateReader} from 'execplans/collect/git/fileDates.js';
import {partsOf} from 'execplans/derive/identity/planNames.js';
import {toFamilies} from 'execplans/options/families.js';
import type {ResolvedOptions} from 'execplans/options/options.cjs';
import {
  bodiesOf,
  needsDates,
  PortfolioReader,
  type PortfolioSettings,
  type ReadFile,
} from 'execplans/pipeline/planReader.js';
import {createPublishable} from 'execplans/pipeline/publishable.js';
import {openSiteCache} from 'execplans/pipeline/siteCache.js';
import type {Permalinks} from 'execplans/publish/permalinks.js';
import {isInNoList} from 'execplans/publish/visibility.js';
import type {MarkdownParser} from 'execplans/read/markdown/parser.js';
import {isWholeFile} from 'execplans/read/planList/sectionKeys.js';
import type {Content} from './content.js';
import {say} from './notices.js';
import {showsMermaid} from './siteChecks.js';

interface Parts {
  options: ResolvedOptions;
  collector: Collector;
  settings: PortfolioSettings;
  dateReader: DateReader;
  reader: PortfolioReader;
  cache: Cache<ReadFile>;
  publishable: ReturnType<typeof createPublishable>;
}

/** Loads the content of one plugin instance, and says what is worth a notice. */
export class ContentLoader {
  /** What was collected first, for the first load. */
  private first: Promise<Collected> | null = null;
  private isLoaded = false;

  private constructor(private readonly parts: Parts) {}

  /** @param isLoadedAgain - whether it is worth looking out for changes */
  static async create(
    context: LoadContext,
    options: ResolvedOptions,
    settings: PortfolioSettings,
    isLoadedAgain: boolean,
  ): Promise<ContentLoader> {
    const {siteDir} = context;
    const {id, remarkPlugins, rehypePlugins} = options;
    const mermaid = showsMermaid(context);
    const cache = openSiteCache(siteDir, {...settings, id, mermaid, remarkPlugins, rehypePlugins});
    const bodies = {mermaid, rehypePlugins};
    const reader = await PortfolioReader.create(settings, {remarkPlugins, bodies, cache});
    return new ContentLoader({
      options,
      settings,
      collector: new Collector(
        {...options, ...toFamilies(options.families), siteDir, outDir: context.outDir},
        isLoadedAgain,
      ),
      dateReader: new DateReader(isLoadedAgain),
      reader,
      cache,
      publishable: createPublishable(),
    });
  }

  get parser(): MarkdownParser {
    return this.parts.reader.parser;
  }

  /** What the first load loads, for those that need it before. */
  collectFirst(): Promise<Collected> {
    this.first ??= this.parts.collector.collect();
    return this.first;
  }

  /**
   * @param repositoryUrl - of the source host, stated or found out
   * @param onCollected - gets the files before any is read
   */
  async load(
    permalinks: Permalinks,
    repositoryUrl: string | undefined,
    onCollected: (collected: Collected) => void,
  ): Promise<Content> {
    const {options, settings, dateReader, reader, cache} = this.parts;
    const collecting = this.isLoaded ? this.parts.collector.collect() : this.collectFirst();
    this.isLoaded = true;
    const found = await collecting;
    onCollected(found);
    const read = (await reader.readPlans(found)).map(({plan}) => plan);
    const {collected, isHidden} = this.parts.publishable(found, read, repositoryUrl);
    const {dates, problem} = await dateReader.read(collected.root, datedPaths(collected));
    const plans = await reader.readPlans(collected);
    // Kept by the first load only: in `start`, writing all again costs more than the next build saves.
    cache.flush();
    const portfolio = await reader.derive(collected, dates, settings, isHidden);
    const empty = portfolio.plans.length === 0 ? collected.emptyNotice : null;
    for (const notice of collected.problems) say(options.id, notice, notice);
    if (empty) say(options.id, 'empty', empty);
    if (collected.gitNotice) say(options.id, 'git', collected.gitNotice);
    else if (problem && needsDates(portfolio)) say(options.id, 'dates', problem);
    if (reader.parser.fallback) say(options.id, 'parser', reader.parser.fallback);
    const pages = portfolio.plans.flatMap((plan) => [
      {
        source: isWholeFile(plan) ? path.join(collected.root, plan.path) : collected.root,
        permalink: permalinks.of(plan),
        // Others may link to it, but not under its name.
        ...(!isInNoList(plan) && {title: plan.title}),
      },
      ...partsOf(plan).map((part) => ({
        source: path.join(collected.root, part.path),
        permalink: permalinks.ofPart(plan, part),
      })),
    ]);
    return {
      collected,
      portfolio,
      isHidden,
      releases: reader.readReleases(collected),
      bodies: bodiesOf(plans),
      pages: [{source: collected.root, permalink: permalinks.index}, ...pages],
    };
  }
}
