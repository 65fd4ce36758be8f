import type {PluggableList} from 'unified';
import type {Collected} from './collect/collect.js';
import {FOLDER_STATUSES} from './derive/folders.js';
import {derivePortfolio} from './derive/portfolio.js';
import {readIndexEntries} from './read/indexEntries.js';
import {parseSource} from './read/parse.js';
import {createParser, type MarkdownParser} from './read/parser.js';
import {readPlan} from './read/plan.js';
import type {
  Document,
  FileDates,
  PlanDocument,
  Portfolio,
  ReadOptions,
  Source,
  StatedStatus,
} from './types.js';

/** What the user decided about reading and deriving. */
export interface PortfolioSettings extends ReadOptions {
  /** Folder name (lower case) → status, before the built-in ones. */
  folders: ReadonlyMap<string, StatedStatus>;
  /** ms UTC. */
  asOf: number;
  /** ms. */
  staleAfter: number;
}

/** A plan as read, with the tree it was read from. */
export interface ReadSource {
  text: string;
  document: Document;
  plan: PlanDocument;
}

/**
 * Turns collected sources into a portfolio: the one core behind site, command
 * line and JSON. It keeps what it read, so that in `start` only changed files
 * are read again.
 */
export class PortfolioReader {
  private readonly read = new Map<string, ReadSource>();

  private constructor(
    readonly parser: MarkdownParser,
    private readonly options: ReadOptions,
  ) {}

  /** @param remarkPlugins - of the site; they may extend the syntax */
  static async create(
    options: ReadOptions,
    remarkPlugins: PluggableList = [],
  ): Promise<PortfolioReader> {
    return new PortfolioReader(await createParser(remarkPlugins), options);
  }

  /** Reads one plan's source, or takes what was read of the same text before. */
  readSource(source: Source): ReadSource {
    const known = this.read.get(source.path);
    if (known?.text === source.text) return known;
    const document = parseSource(source, this.parser);
    const read = {text: source.text, document, plan: readPlan(document, this.options)};
    this.read.set(source.path, read);
    return read;
  }

  /** Reads everything and derives the portfolio. */
  derive(
    collected: Collected,
    fileDates: ReadonlyMap<string, FileDates>,
    settings: Omit<PortfolioSettings, keyof ReadOptions>,
  ): Portfolio {
    const plans = collected.planSources.map((source) => this.readSource(source).plan);
    const indexes = collected.indexSources.flatMap((source) =>
      readIndexEntries(parseSource(source, this.parser)),
    );
    for (const path of this.read.keys()) {
      if (!plans.some((plan) => plan.path === path)) this.read.delete(path);
    }
    return derivePortfolio({
      plans,
      indexes,
      paths: new Set(collected.paths),
      folders: new Map([...Object.entries(FOLDER_STATUSES), ...settings.folders]),
      fileDates,
      asOf: settings.asOf,
      staleAfter: settings.staleAfter,
      findings: collected.findings,
    });
  }
}
