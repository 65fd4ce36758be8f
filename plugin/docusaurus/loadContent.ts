import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {type Collected, Collector} from '../collect/collect.js';
import {DateReader} from '../collect/git/fileDates.js';
import type {ResolvedOptions} from '../options/options.cjs';
import {BodyRenderer} from '../pipeline/bodyRenderer.js';
import {needsDates, PortfolioReader, type PortfolioSettings} from '../pipeline/planReader.js';
import {type Caches, openCaches} from '../pipeline/siteCaches.js';
import type {Permalinks} from '../publish/permalinks.js';
import type {MarkdownParser} from '../read/markdown/parser.js';
import {isWholeFile} from '../read/planList/sectionKeys.js';
import type {Content} from './content.js';
import {say} from './notices.js';
import {isMuchText, readAhead} from './readAhead.js';
import {showsMermaid} from './siteChecks.js';

interface Parts {
  siteDir: string;
  mermaid: boolean;
  options: ResolvedOptions;
  collector: Collector;
  settings: PortfolioSettings;
  dateReader: DateReader;
  reader: PortfolioReader;
  renderer: BodyRenderer;
  caches: Caches;
}

/** Loads the content of one plugin instance, and says what is worth a notice. */
export class ContentLoader {
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
    const caches = openCaches(siteDir, {...settings, id, mermaid, remarkPlugins, rehypePlugins});
    const reader = await PortfolioReader.create(settings, remarkPlugins, caches.plans);
    const renderer = new BodyRenderer(reader, {mermaid, rehypePlugins}, caches.bodies);
    return new ContentLoader({
      siteDir,
      mermaid,
      options,
      settings,
      collector: new Collector({...options, siteDir}, isLoadedAgain),
      dateReader: new DateReader(isLoadedAgain),
      reader,
      renderer,
      caches,
    });
  }

  get parser(): MarkdownParser {
    return this.parts.reader.parser;
  }

  async load(permalinks: Permalinks): Promise<Content> {
    const {options, settings, collector, dateReader, reader, renderer, caches} = this.parts;
    const collected = await collector.collect();
    const sources = [...collected.planSources, ...collected.indexSources];
    const paths = sources.map((source) => source.path);
    const {dates, problem} = await dateReader.read(collected.root, paths);
    await this.fillCaches(collected);
    const bodies = await renderer.render(collected);
    caches.flush();
    const portfolio = reader.derive(collected, dates, settings);
    const empty = portfolio.plans.length === 0 ? collected.emptyNotice : null;
    for (const notice of collected.problems) say(options.id, notice, notice);
    if (empty) say(options.id, 'empty', empty);
    if (problem && needsDates(portfolio)) say(options.id, 'dates', problem);
    if (reader.parser.fallback) say(options.id, 'parser', reader.parser.fallback);
    const pages = portfolio.plans.map((plan) => ({
      source: isWholeFile(plan) ? path.join(collected.root, plan.path) : collected.root,
      permalink: permalinks.of(plan),
      title: plan.title,
    }));
    return {
      collected,
      portfolio,
      releases: reader.readReleases(collected),
      bodies,
      pages: [{source: collected.root, permalink: permalinks.index}, ...pages],
    };
  }

  /** Where nothing is kept yet, and there is much to read. */
  private async fillCaches({planSources, indexSources, listOnly}: Collected): Promise<void> {
    const {siteDir, mermaid, settings, options, caches} = this.parts;
    const collected = {planSources, indexSources, listOnly};
    if (!isMuchText(collected) || !caches.isFillable()) return;
    const {timezones, statuses} = settings;
    const decided = {id: options.id, mermaid, timezones, statuses};
    await readAhead({siteDir, options: decided, collected});
  }
}
