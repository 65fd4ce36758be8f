import type {PluggableList} from 'unified';
import {type Cache, NO_CACHE} from '../cache/cache.js';
import type {Collected, UnitSources} from '../collect/collect.js';
import {derivePortfolio} from '../derive/derivePortfolio.js';
import {type IsHidden, NOTHING_HIDDEN, withoutHidden} from '../derive/paths/hidden.js';
import {FOLDER_STATUSES} from '../lexicon/folderStatuses.js';
import {memoByObject, memoLast} from '../lib/memo.js';
import type {Document, ReadOptions, Source} from '../model/document.js';
import type {Finding} from '../model/finding.js';
import type {FileDates, PartKind, PlanDocument, Portfolio} from '../model/plan.js';
import type {Release} from '../model/release.js';
import type {StatedStatus} from '../model/status.js';
import type {RenderedBody} from '../publish/body/renderBody.js';
import {readChangelog} from '../read/changelog/readChangelog.js';
import {joinParts} from '../read/family/joinParts.js';
import {partAnchor} from '../read/family/partAnchor.js';
import {parseSource} from '../read/markdown/parseDocument.js';
import {createParser, type MarkdownParser} from '../read/markdown/parser.js';
import {isUnread, notRead} from '../read/unreadablePlan.js';
import {type ReadContent, readPartSource, readSource, type SourceKind} from './readSource.js';

/** What the user decided about reading and deriving. */
export interface PortfolioSettings extends ReadOptions {
  /** Folder name (lower case) → status, before the built-in ones. */
  folders: ReadonlyMap<string, StatedStatus>;
  /** ms UTC. */
  asOf: number;
  /** ms. */
  staleAfter: number;
}

/** How the bodies of plans are rendered. */
export interface BodyOptions {
  /** Whether the site draws mermaid diagrams. */
  mermaid: boolean;
  rehypePlugins: PluggableList;
}

/** A file, and what it is read as. */
type WantedFile =
  | {kind: Exclude<SourceKind, 'part'>; source: Source}
  | ({kind: 'part'; source: Source; part: PartKind} & PartOfPage);

/** How a file is shown on its plan's page. */
interface PartOfPage {
  /** Id of the part; empty for the main document. */
  anchor: string;
  /** Levels that its headings move down: files that are shown together have a heading each. */
  shift: number;
}

/** A file that has its page for itself. */
const WHOLE_PAGE = {part: '', anchor: '', shift: 0};

/** The files that are read for plans. */
export type ReadableSources = Pick<
  Collected,
  'planSources' | 'indexSources' | 'listOnly' | 'units'
>;

/** A plan as read. */
export interface ReadPlan {
  plan: PlanDocument;
  /** Its links are not yet resolved; `null` where no bodies are rendered. */
  body: RenderedBody | null;
  /** Of a plan of several files: the bodies of the others, by their paths. */
  parts?: readonly {path: string; body: RenderedBody}[];
}

/** A file as read, and as it is kept between builds: plain data. */
export interface ReadFile extends Omit<ReadContent, 'plans'> {
  plans: ReadPlan[];
}

/** Whether a plan has no stamp of its own, so that version control decides when it stalls. */
export function needsDates({plans}: Portfolio): boolean {
  return plans.some((plan) => plan.lastActivity === null);
}

/** The bodies of plans by key, and those of their parts by path. */
export function bodiesOf(plans: readonly ReadPlan[]): Map<string, RenderedBody> {
  return new Map(
    plans.flatMap(({plan, body, parts = []}) => [
      ...(body ? [[plan.key, body] as const] : []),
      ...parts.map((part) => [part.path, part.body] as const),
    ]),
  );
}

const withBuiltIn = memoByObject(
  (folders: PortfolioSettings['folders']): PortfolioSettings['folders'] =>
    new Map([...Object.entries(FOLDER_STATUSES), ...folders]),
);

/** One plan of all files of a unit, in their order; their bodies stay their own. */
function joinUnit(unit: UnitSources, files: readonly ReadFile[]): ReadFile {
  const [main, ...others] = unit.files.flatMap(({path, name, kind}, index) => {
    const read = files[index]?.plans[0];
    return read ? [{path, name, kind, ...read}] : [];
  });
  if (!main) return {plans: [], entries: [], findings: []};
  const bodies = others.flatMap(({path, body}) => (body ? [{path, body}] : []));
  const plan = joinParts(unit, [main, ...others]);
  return {plans: [{plan, body: main.body, parts: bodies}], entries: [], findings: []};
}

/** The same object while the same is hidden. */
const publicOf = memoByObject((plan: PlanDocument) =>
  memoLast((isHidden: IsHidden) => withoutHidden(plan, isHidden)),
);

/** What a reader may be given besides the options of reading. */
interface ReaderParts {
  /** Of the site; they may extend the syntax. */
  remarkPlugins?: PluggableList;
  /** `null` where no bodies are wanted. */
  bodies?: BodyOptions | null;
  /** Of the same code and the same options, those of the bodies included. */
  cache?: Cache<ReadFile>;
}

/**
 * Turns collected sources into a portfolio: the one core behind site, command
 * line and JSON. It keeps what it read, so that in `start` only changed files
 * are read again: an unchanged one is the same source as before.
 */
export class PortfolioReader {
  private readonly readAs = {
    plan: memoByObject((source: Source) => this.readFile({kind: 'plan', source})),
    index: memoByObject((source: Source) => this.readFile({kind: 'index', source})),
    list: memoByObject((source: Source) => this.readFile({kind: 'list', source})),
  };
  private readonly partReaderOf = memoByObject((source: Source) =>
    memoLast((part: PartKind, anchor: string, shift: number) =>
      this.readFile({kind: 'part', source, part, anchor, shift}),
    ),
  );
  private readonly joinerOf = memoByObject((_main: ReadFile) =>
    memoLast(
      (unit: UnitSources, files: readonly ReadFile[]) => joinUnit(unit, files),
      (unit, files) => [JSON.stringify([unit.shelf, unit.date, unit.name]), files],
    ),
  );
  private readonly changelogOf = memoByObject((source: Source) => this.readChangelog(source));

  private constructor(
    readonly parser: MarkdownParser,
    private readonly options: ReadOptions,
    private readonly bodies: BodyOptions | null,
    private readonly cache: Cache<ReadFile>,
  ) {}

  static async create(
    options: ReadOptions,
    {remarkPlugins = [], bodies = null, cache = NO_CACHE}: ReaderParts = {},
  ): Promise<PortfolioReader> {
    return new PortfolioReader(await createParser(remarkPlugins), options, bodies, cache);
  }

  /** The plans of all sources, with their bodies. Those of an unchanged file are the same objects. */
  async readPlans(collected: ReadableSources): Promise<ReadPlan[]> {
    return (await this.readFiles(collected)).flatMap(({plans}) => plans);
  }

  /** The releases of all changelogs. */
  readReleases({changelogSources}: Pick<Collected, 'changelogSources'>): Release[] {
    return changelogSources.flatMap((source) => this.changelogOf(source).releases);
  }

  /**
   * Reads everything and derives the portfolio.
   *
   * @param isHidden - tells what no plan may name
   */
  async derive(
    collected: Collected,
    fileDates: ReadonlyMap<string, FileDates>,
    {folders, asOf, staleAfter}: Omit<PortfolioSettings, keyof ReadOptions>,
    isHidden = NOTHING_HIDDEN,
  ): Promise<Portfolio> {
    const files = await this.readFiles(collected);
    const read = [...files, ...collected.changelogSources.map(this.changelogOf)];
    return derivePortfolio({
      plans: files.flatMap((file) => file.plans.map(({plan}) => publicOf(plan)(isHidden))),
      indexes: files
        .flatMap((file) => file.entries)
        .filter(({target, file}) => !isHidden({kind: 'path', target}, file)),
      paths: new Set(collected.paths),
      folders: withBuiltIn(folders),
      fileDates,
      asOf,
      staleAfter,
      findings: [...collected.findings, ...read.flatMap(({findings}) => findings)],
    });
  }

  /** One after the other, so that no more than one tree is in memory. */
  private async readFiles({planSources, indexSources, listOnly, units}: ReadableSources) {
    const planPaths = new Set(planSources.map((source) => source.path));
    const isList = ({path}: Source) => planPaths.has(path) || listOnly.has(path);
    const files: ReadFile[] = [];
    for (const source of planSources) {
      const unit = units.get(source.path);
      files.push(await (unit ? this.readUnit(unit) : this.readAs.plan(source)));
    }
    for (const source of indexSources) {
      files.push(await this.readAs[isList(source) ? 'list' : 'index'](source));
    }
    return files;
  }

  /** All files of a plan, as one. */
  private async readUnit(unit: UnitSources): Promise<ReadFile> {
    const files: ReadFile[] = [];
    const [{source: first, kind: firstKind} = {}] = unit.files;
    const own = first && firstKind === 'main' ? await this.readAs.plan(first) : null;
    // Parts of a file of many plans belong to none of them.
    if (own && own.plans.length !== 1) return own;
    const shift = unit.files.length > 1 ? 1 : 0;
    for (const {source, kind, name} of unit.files) {
      const anchor = files.length > 0 ? partAnchor(name) : '';
      files.push(await this.partReaderOf(source)(kind, anchor, shift));
    }
    const [main] = files;
    if (!main) return {plans: [], entries: [], findings: []};
    return {...this.joinerOf(main)(unit, files), entries: own?.entries ?? []};
  }

  private async readFile(wanted: WantedFile): Promise<ReadFile> {
    const {kind, source} = wanted;
    const {path, text, findings} = source;
    const page = wanted.kind === 'part' ? wanted : WHOLE_PAGE;
    const readAs = [kind, page.part, page.anchor, String(page.shift)];
    const parts = [this.parser.name, ...readAs, path, JSON.stringify(findings), text];
    const known = this.cache.get(parts);
    if (known) return known;
    const content =
      wanted.kind === 'part'
        ? readPartSource(wanted.part, source, this.parser, this.options)
        : readSource(wanted.kind, source, this.parser, this.options);
    const plans: ReadPlan[] = [];
    for (const {plan, document} of content.plans) {
      plans.push({plan, body: await this.render(document, page)});
    }
    const file = {...content, plans};
    // What failed may succeed the next time: a plugin of the site is mended.
    if (!plans.some(({plan}) => isUnread(plan))) this.cache.set(parts, file);
    return file;
  }

  /** @param document - its tree is changed */
  private async render(
    {root, text, path, title}: Document,
    {anchor, shift}: PartOfPage,
  ): Promise<RenderedBody | null> {
    if (!this.bodies) return null;
    // What renders takes longest to load, and nothing is rendered where all is known.
    const {renderBody} = await import('../publish/body/renderBody.js');
    const {transform} = this.parser;
    const input = {root, text, path, titleLine: title.line, transform, part: anchor, shift};
    return renderBody({...input, ...this.bodies});
  }

  /** A changelog that cannot be read has no releases: the plans are there all the same. */
  private readChangelog(source: Source): {releases: Release[]; findings: Finding[]} {
    try {
      const releases = readChangelog(parseSource(source, this.parser), this.options);
      return {releases, findings: []};
    } catch (error) {
      return {releases: [], findings: [notRead(source.path, error)]};
    }
  }
}
