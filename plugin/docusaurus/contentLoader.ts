import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {openCaches} from '../caches.js';
import {collect} from '../collect/collect.js';
import {DateReader} from '../collect/gitDates.js';
import {SourceReader} from '../collect/sources.js';
import type {Content} from '../content.js';
import type {ResolvedOptions} from '../options.cjs';
import {needsDates, PortfolioReader, type PortfolioSettings} from '../portfolio.js';
import {BodyRenderer} from '../publish/bodies.js';
import {isWholeFile} from '../read/keys.js';
import type {MarkdownParser} from '../read/parser.js';
import type {Plan} from '../types.js';
import {say} from './say.js';
import {showsMermaid} from './site.js';

/** Where plans are published. */
export interface Permalinks {
  index: string;
  of(plan: Plan): string;
}

interface Parts {
  siteDir: string;
  options: ResolvedOptions;
  settings: PortfolioSettings;
  reader: PortfolioReader;
  renderer: BodyRenderer;
  /** Writes to the caches what the last load made anew. */
  flush(): void;
}

/** Loads the content of one plugin instance, and says what is worth a notice. */
export class ContentLoader {
  private readonly dateReader = new DateReader();
  private readonly sourceReader = new SourceReader();
  /** Asked of git once: starting a process takes long in a large one. */
  private root: string | undefined;

  private constructor(private readonly parts: Parts) {}

  static async create(
    context: LoadContext,
    options: ResolvedOptions,
    settings: PortfolioSettings,
  ): Promise<ContentLoader> {
    const {siteDir} = context;
    const {id, remarkPlugins, rehypePlugins} = options;
    const mermaid = showsMermaid(context);
    const caches = openCaches(siteDir, {...settings, id, mermaid, remarkPlugins, rehypePlugins});
    const reader = await PortfolioReader.create(settings, remarkPlugins, caches.plans);
    const renderer = new BodyRenderer(reader, {mermaid, rehypePlugins}, caches.bodies);
    const flush = () => caches.flush();
    return new ContentLoader({siteDir, options, settings, reader, renderer, flush});
  }

  get parser(): MarkdownParser {
    return this.parts.reader.parser;
  }

  async load(permalinks: Permalinks): Promise<Content> {
    const {siteDir, options, settings, reader, renderer, flush} = this.parts;
    const repositoryDir = this.root ?? options.repositoryDir;
    const collected = await collect({...options, siteDir, repositoryDir}, this.sourceReader);
    this.root = collected.root;
    const sources = [...collected.planSources, ...collected.indexSources];
    const paths = sources.map((source) => source.path);
    const {dates, problem} = await this.dateReader.read(collected.root, paths);
    const bodies = await renderer.render(collected);
    flush();
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
}
