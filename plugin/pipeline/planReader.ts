import type {PluggableList} from 'unified';
import {type Cache, NO_CACHE} from '../cache/cache.js';
import type {Collected} from '../collect/collect.js';
import {derivePortfolio, type KnownPlans} from '../derive/derivePortfolio.js';
import {rememberNaming} from '../derive/links/naming.js';
import {FOLDER_STATUSES} from '../derive/status/folderStatus.js';
import type {Document, ReadOptions, Source} from '../model/document.js';
import type {Finding} from '../model/finding.js';
import type {FileDates, IndexEntry, PlanDocument, Portfolio} from '../model/plan.js';
import type {Release} from '../model/release.js';
import type {StatedStatus} from '../model/status.js';
import {readChangelog} from '../read/changelog/readChangelog.js';
import {parseSource} from '../read/markdown/parseDocument.js';
import {createParser, type MarkdownParser} from '../read/markdown/parser.js';
import {readIndexEntries} from '../read/planList/indexEntries.js';
import {holdsOwnPlan, type SplitFile, splitPlans} from '../read/planList/splitPlans.js';
import {readPlan} from '../read/readPlan.js';
import {isUnread, notRead, unreadDocument, unreadPlan} from '../read/unreadablePlan.js';

/** What the user decided about reading and deriving. */
export interface PortfolioSettings extends ReadOptions {
  /** Folder name (lower case) → status, before the built-in ones. */
  folders: ReadonlyMap<string, StatedStatus>;
  /** ms UTC. */
  asOf: number;
  /** ms. */
  staleAfter: number;
}

/** The files that are read for plans. */
export type ReadableSources = Pick<Collected, 'planSources' | 'indexSources' | 'listOnly'>;

/** A plan as read. */
export interface ReadPlan {
  /** The same object until its file changes. */
  plan: PlanDocument;
  /** The text of its file. */
  text: string;
  /**
   * The tree it was read from, for the caller to change. Only those of the file that was read
   * last are there: a tree weighs as much as ten times its text, so it is not kept but parsed again.
   */
  document(): Document;
}

/** What is kept of a file between builds. */
export type ReadRecord = Omit<ReadFile, 'source' | 'plans'> & {plans: PlanDocument[]};

/** A file as read. */
export interface ReadFile {
  source: Source;
  /** One for a file that is a plan, many for one that holds plans, none for a mere index. */
  plans: ReadPlan[];
  /** The plans that the file lists, its own included. */
  entries: IndexEntry[];
  /** Of a file that is no plan itself; those of a plan stand with it. */
  findings: Finding[];
}

/** Whether a plan has no stamp of its own, so that version control decides when it stalls. */
export function needsDates({plans}: Portfolio): boolean {
  return plans.some((plan) => plan.lastActivity === null);
}

/**
 * Turns collected sources into a portfolio: the one core behind site, command
 * line and JSON. It keeps what it read, so that in `start` only changed files
 * are read again.
 */
export class PortfolioReader {
  private readonly read = new Map<string, ReadFile>();
  private lastRead: {key: string; documents: Map<string, Document>} | null = null;
  private readonly derived: KnownPlans = new WeakMap();
  private readonly naming = rememberNaming();
  private changelogs = new Map<string, ReadChangelog>();

  private constructor(
    readonly parser: MarkdownParser,
    private readonly options: ReadOptions,
    private readonly cache: Cache<ReadRecord>,
  ) {}

  /**
   * @param remarkPlugins - of the site; they may extend the syntax
   * @param cache - of the same code and the same options
   */
  static async create(
    options: ReadOptions,
    remarkPlugins: PluggableList = [],
    cache: Cache<ReadRecord> = NO_CACHE,
  ): Promise<PortfolioReader> {
    return new PortfolioReader(await createParser(remarkPlugins), options, cache);
  }

  /** The plans of all sources. What was read of the same text before is taken. */
  readPlans(collected: Collected): ReadPlan[] {
    return this.readFiles(collected).flatMap((file) => file.plans);
  }

  /** Hands over each file as soon as it is read, while the trees of its plans are still there. */
  async readEach(
    collected: ReadableSources,
    take: (file: ReadFile) => void | Promise<void>,
  ): Promise<void> {
    for (const file of this.eachFile(collected)) await take(file);
  }

  /** The releases of all changelogs. What was read of the same text before is taken. */
  readReleases(collected: Collected): Release[] {
    return this.readChangelogs(collected).flatMap(({releases}) => releases);
  }

  private readChangelogs({changelogSources}: Collected): ReadChangelog[] {
    const read = changelogSources.map((source): [string, ReadChangelog] => {
      const known = this.changelogs.get(source.path);
      const isKnown = known?.text === source.text;
      return [source.path, isKnown ? known : this.readChangelogSafely(source)];
    });
    this.changelogs = new Map(read);
    return [...this.changelogs.values()];
  }

  /** A changelog that cannot be read has no releases: the plans are there all the same. */
  private readChangelogSafely(source: Source): ReadChangelog {
    const {text} = source;
    try {
      const releases = readChangelog(parseSource(source, this.parser), this.options);
      return {text, releases, findings: []};
    } catch (error) {
      return {text, releases: [], findings: [notRead(source.path, error)]};
    }
  }

  /** Reads everything and derives the portfolio. */
  derive(
    collected: Collected,
    fileDates: ReadonlyMap<string, FileDates>,
    settings: Omit<PortfolioSettings, keyof ReadOptions>,
  ): Portfolio {
    const files = this.readFiles(collected);
    const read = [...files, ...this.readChangelogs(collected)];
    return derivePortfolio({
      plans: files.flatMap((file) => file.plans.map(({plan}) => plan)),
      indexes: files.flatMap((file) => file.entries),
      paths: new Set(collected.paths),
      folders: new Map([...Object.entries(FOLDER_STATUSES), ...settings.folders]),
      fileDates,
      asOf: settings.asOf,
      staleAfter: settings.staleAfter,
      findings: [...collected.findings, ...read.flatMap(({findings}) => findings)],
      known: this.derived,
      naming: this.naming,
    });
  }

  private readFiles(collected: Collected): ReadFile[] {
    return [...this.eachFile(collected)];
  }

  private *eachFile({planSources, indexSources, listOnly}: ReadableSources): Generator<ReadFile> {
    const planPaths = new Set(planSources.map((source) => source.path));
    const used = new Set<string>();
    const readAs = (kind: string, source: Source, read: Read) => {
      const key = `${kind}:${source.path}`;
      used.add(key);
      return this.readFile(key, source, read);
    };
    for (const source of planSources) yield readAs('plan', source, this.readPlanFile);
    for (const source of indexSources) {
      yield planPaths.has(source.path) || listOnly.has(source.path)
        ? readAs('list', source, this.readListFile)
        : readAs('index', source, this.readIndexFile);
    }
    for (const key of this.read.keys()) if (!used.has(key)) this.read.delete(key);
  }

  private readFile(key: string, source: Source, read: Read): ReadFile {
    const known = this.read.get(key);
    if (known?.source === source) return known;
    const content = this.readFromCache(key, source) ?? this.readAnew(key, source, read);
    const file = {
      source,
      plans: content.plans.map((plan) => ({
        plan,
        text: source.text,
        document: () => this.takeDocument(key, source, read, plan.key),
      })),
      entries: content.entries,
      findings: content.findings,
    };
    this.read.set(key, file);
    return file;
  }

  private readFromCache(key: string, source: Source): ReadRecord | null {
    return this.cache.get(this.cacheParts(key, source));
  }

  private readAnew(key: string, source: Source, read: Read): ReadRecord {
    const {plans: found, entries, findings} = this.readSafely(source, read);
    const documents = new Map(found.map(({plan, document}) => [plan.key, document]));
    this.lastRead = {key, documents};
    const record = {plans: found.map(({plan}) => plan), entries, findings};
    // What failed may succeed the next time: a plugin of the site is mended.
    if (!record.plans.some(isUnread)) this.cache.set(this.cacheParts(key, source), record);
    return record;
  }

  private takeDocument(key: string, source: Source, read: Read, plan: string): Document {
    const kept = this.lastRead?.key === key ? this.lastRead.documents.get(plan) : undefined;
    if (kept) {
      this.lastRead?.documents.delete(plan);
      return kept;
    }
    const again = this.readSafely(source, read).plans.find((found) => found.plan.key === plan);
    return again?.document ?? unreadDocument(source, new Error('its plan is gone'));
  }

  private cacheParts(key: string, {text, findings}: Source): string[] {
    return [this.parser.name, key, JSON.stringify(findings), text];
  }

  /** One file that a parser, a plugin of the site or a reader fails on never stops the others. */
  private readSafely(source: Source, read: Read): ReadContent {
    try {
      return read(parseSource(source, this.parser));
    } catch (error) {
      if (read === this.readPlanFile) {
        const document = unreadDocument(source, error);
        return {
          plans: [{plan: unreadPlan(document), document}],
          entries: [],
          findings: [],
        };
      }
      return {plans: [], entries: [], findings: [notRead(source.path, error)]};
    }
  }

  /** A file among plans: one plan or, where its sections are plans, many. */
  private readonly readPlanFile: Read = (document) => {
    const file = splitPlans(document);
    if (file.plans.length > 0 && !holdsOwnPlan(file)) {
      return {...this.readSplit(file), findings: document.findings};
    }
    return {plans: [this.toPlan(document)], entries: [], findings: []};
  };

  /** An index: it may hold plans too. What collecting found wrong with it is known already. */
  private readonly readIndexFile: Read = (document) => ({
    ...this.readSplit(splitPlans(document)),
    findings: [],
  });

  /** An index whose sections are not plans of this portfolio, or are read as plans already. */
  private readonly readListFile: Read = (document) => ({
    plans: [],
    entries: readIndexEntries(splitPlans(document).rest, this.options),
    findings: [],
  });

  private readSplit({plans, entries, rest}: SplitFile): Omit<ReadContent, 'findings'> {
    return {
      plans: plans.map((document) => this.toPlan(document)),
      entries: [...entries, ...readIndexEntries(rest, this.options)],
    };
  }

  private toPlan(document: Document): ReadContent['plans'][number] {
    return {plan: readPlan(document, this.options), document};
  }
}

interface ReadChangelog {
  text: string;
  releases: Release[];
  findings: Finding[];
}

interface ReadContent extends Omit<ReadFile, 'source' | 'plans'> {
  plans: {plan: PlanDocument; document: Document}[];
}

type Read = (document: Document) => ReadContent;
