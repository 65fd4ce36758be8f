import type {Collected} from '../../collect/collect.js';
import {SourceReader} from '../../collect/sourceReader.js';
import {filesOf} from '../../derive/identity/planNames.js';
import {deriveLinks} from '../../derive/links/deriveLinks.js';
import {
  createFindTarget,
  type FindTarget,
  type TargetsInput,
} from '../../derive/links/findTarget.js';
import {createRepositoryPaths, type RepositoryPaths} from '../../derive/paths/resolvePath.js';
import {placeIn} from '../../derive/placeIn.js';
import {documentStem, isMarkdown} from '../../lexicon/planFiles.js';
import {memoByObject, memoLast} from '../../lib/memo.js';
import {repositoryName} from '../../lib/sourceHosts.js';
import type {NamingDocument, Source} from '../../model/document.js';
import type {PortfolioLinks, SitePaths} from '../../model/links.js';
import type {Plan, Portfolio} from '../../model/plan.js';
import type {Release} from '../../model/release.js';
import {parseSource} from '../../read/markdown/parseDocument.js';
import type {MarkdownParser} from '../../read/markdown/parser.js';
import {createMentionTest} from '../../read/references/mentions.js';
import {readReferences} from '../../read/references/readReferences.js';

/** A document that is no plan. Paths are relative to the repository root. */
export interface SiteDocument {
  /** How plans name it. */
  path: string;
  /** The file to read: its translation, where there is one. */
  file: string;
}

export interface LinkingInput {
  collected: Collected;
  portfolio: Portfolio;
  releases: readonly Release[];
  site?: SitePaths;
}

/** How everything hangs together, and the rule that tells what a reference leads to. */
export interface Linked {
  links: PortfolioLinks;
  paths: RepositoryPaths;
  findTarget: FindTarget;
}

/** What holds until plans change. */
interface Frame {
  input: LinkingInput;
  paths: RepositoryPaths;
  findTarget: FindTarget;
  /** Paths of source-of-truth documents that are no plans. */
  ssot: ReadonlySet<string>;
  /** Whether a document may name a plan. */
  mayNamePlan(source: Source): boolean;
}

/**
 * Links the plans of one instance with the documents of the site. In `start` this is asked for
 * whenever anything on the site changed, so it reads, parses and derives only what did.
 */
export class Linker {
  private readonly reader = new SourceReader();

  /** @param repositoryUrl - such as `https://github.com/owner/name` */
  constructor(
    private readonly parser: MarkdownParser,
    private readonly repositoryUrl: string | undefined,
  ) {}

  /** @param published - the documents that the site publishes; plans and indexes may be among them */
  async link(input: LinkingInput, published: readonly SiteDocument[]): Promise<Linked> {
    const listed = new Set(input.collected.paths);
    // Newer than the list of the repository's files, or ignored by git.
    const unlisted = published.map(({path}) => path).filter((path) => !listed.has(path));
    const frame = this.frameOf(input, unlisted);
    return this.linkDocuments(frame, this.readDocuments(frame, published));
  }

  private readonly frameOf = memoLast(
    (input: LinkingInput, unlisted: readonly string[]): Frame => {
      const {collected, portfolio, releases, site} = input;
      const {plans} = portfolio;
      const name = repositoryName(collected.root, this.repositoryUrl);
      const paths = this.pathsOf([...collected.paths, ...unlisted], name);
      const findTarget = this.targetsOf({plans, releases, paths, site});
      const ssot = [...collected.ssotPaths, ...namedSourcesOfTruth(plans, findTarget)];
      return {
        input,
        paths,
        findTarget,
        ssot: new Set(ssot.filter((file) => isMarkdown(file))),
        mayNamePlan: this.mentionTestOf(plans.flatMap(mentionNames)),
      };
    },
    ({portfolio, releases, site}, unlisted) => [portfolio, releases, unlisted, siteKey(site)],
  );

  private readonly pathsOf = memoLast(createRepositoryPaths);

  private readonly targetsOf = memoLast(
    (input: Omit<TargetsInput, 'repositoryUrl'>) =>
      createFindTarget({...input, repositoryUrl: this.repositoryUrl ?? null}),
    ({plans, releases, paths, site}) => [
      JSON.stringify(plans.map((plan) => [plan.key, ...mentionNames(plan)])),
      releases,
      paths,
      siteKey(site),
    ],
  );

  private readonly mentionTestOf = memoLast((names: string[]) => {
    const test = createMentionTest(names);
    return memoByObject(({text}: Source) => test(text));
  });

  private readonly linkDocuments = memoLast(
    (
      {input: {collected, portfolio, releases}, paths, findTarget}: Frame,
      documents: NamingDocument[],
    ): Linked => {
      const {plans} = portfolio;
      const {ssotPaths} = collected;
      const links = deriveLinks({plans, releases, documents, paths, ssotPaths, findTarget});
      return {links, paths, findTarget};
    },
  );

  private readDocuments(frame: Frame, published: readonly SiteDocument[]): NamingDocument[] {
    const {collected, portfolio} = frame.input;
    const files = new Map([...frame.ssot].map((path) => [path, path]));
    for (const {path, file} of published) files.set(path, file);
    for (const path of portfolio.plans.flatMap(filesOf)) files.delete(path);
    for (const {path} of collected.indexSources) files.delete(path);
    const paths = new Map([...files].map(([path, file]) => [file, path]));
    const sources = this.reader.readPresent(collected.root, paths.keys());
    return sources.flatMap((source) => {
      const path = paths.get(source.path) ?? source.path;
      return frame.ssot.has(path) || frame.mayNamePlan(source)
        ? (this.parserOf(source)(path) ?? [])
        : [];
    });
  }

  /** A translation is named by its original, which may come later. */
  private readonly parserOf = memoByObject((source: Source) =>
    memoLast((path: string) => this.read(source, path)),
  );

  /** A document of the site that cannot be read here is shown by its own plugin all the same. */
  private read(source: Source, path: string): NamingDocument | null {
    try {
      const document = parseSource({...source, path}, this.parser);
      return {
        path,
        title: document.title.text,
        references: readReferences(document),
        isUnlisted: document.frontMatter.data.unlisted === true,
      };
    } catch {
      return null;
    }
  }
}

function siteKey(site: SitePaths | undefined): string {
  return site ? JSON.stringify([site.baseUrl, ...site.routes]) : '';
}

/** Files that plans state as their source of truth, whatever they are called. */
function namedSourcesOfTruth(plans: readonly Plan[], findTarget: FindTarget): string[] {
  return plans.flatMap((plan) =>
    plan.references
      .filter(({relation}) => relation === 'source-of-truth')
      .map((reference) => findTarget(reference, placeIn(plan, reference).file))
      .flatMap((target) => (target?.kind === 'file' && !target.isFolder ? target.path : [])),
  );
}

/** All that a text can name a plan by. */
function mentionNames({id, slug, unit, frontMatter}: Plan): string[] {
  const stated = [frontMatter.id, frontMatter.slug, frontMatter.name].filter(
    (name) => typeof name === 'string',
  );
  // Those in the plan's folder are named with it, or by words that name anything.
  const parts = unit?.folder === null ? unit.files.map(({path}) => documentStem(path)) : [];
  return [id.split(/[/#]/).at(-1) ?? id, slug, ...parts, ...stated];
}
