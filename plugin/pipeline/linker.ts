import type {Collected} from '../collect/collect.js';
import {SourceReader} from '../collect/sourceReader.js';
import {deriveLinks, type KnownLinks} from '../derive/links/deriveLinks.js';
import {createFindTarget, type FindTarget} from '../derive/links/findTarget.js';
import {createRepositoryPaths, type RepositoryPaths} from '../derive/paths/resolvePath.js';
import {isMarkdown} from '../lexicon/planFiles.js';
import {isSameList} from '../lib/isSameList.js';
import {repositoryName} from '../lib/sourceHosts.js';
import type {NamingDocument, Source} from '../model/document.js';
import type {PortfolioLinks, SitePaths} from '../model/links.js';
import type {Plan, Portfolio} from '../model/plan.js';
import type {Release} from '../model/release.js';
import {parseSource} from '../read/markdown/parseDocument.js';
import type {MarkdownParser} from '../read/markdown/parser.js';
import {createMentionTest} from '../read/references/mentions.js';
import {readReferences} from '../read/references/readReferences.js';

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
  /** Documents that are newer than the list of the repository's files, or ignored by git. */
  unlisted: string[];
  rule: Rule;
  /** Paths of source-of-truth documents that are no plans. */
  ssot: ReadonlySet<string>;
}

/**
 * What holds until the repository has other files, the site other pages, plans other names or
 * changelogs other releases.
 */
interface Rule {
  files: string[];
  pages: string;
  names: string;
  releases: readonly Release[];
  paths: RepositoryPaths;
  findTarget: FindTarget;
}

/** Which documents may name a plan; holds until a plan gets another name. */
interface Mentions {
  names: string[];
  test(text: string): boolean;
  known: WeakMap<Source, boolean>;
}

/**
 * Links the plans of one instance with the documents of the site. In `start` this is asked for
 * whenever anything on the site changed, so it reads, parses and derives only what did.
 */
export class Linker {
  private readonly reader = new SourceReader();
  /** `null` for a document that cannot be read. */
  private readonly parsed = new WeakMap<Source, {path: string; document: NamingDocument | null}>();
  private mentions: Mentions = {names: [], test: () => false, known: new WeakMap()};
  private frame: Frame | null = null;
  private rule: Rule | null = null;
  private readonly known: KnownLinks = new WeakMap();
  private last: {documents: NamingDocument[]; linked: Linked} | null = null;

  /** @param repositoryUrl - such as `https://github.com/owner/name` */
  constructor(
    private readonly parser: MarkdownParser,
    private readonly repositoryUrl: string | undefined,
  ) {}

  /** @param published - the documents that the site publishes; plans and indexes may be among them */
  async link(input: LinkingInput, published: readonly SiteDocument[]): Promise<Linked> {
    const frame = this.frameOf(input, published);
    const documents = await this.readDocuments(frame, published);
    const {last} = this;
    if (last && isSameList(last.documents, documents)) return last.linked;
    const links = deriveLinks({
      plans: input.portfolio.plans,
      releases: input.releases,
      documents,
      paths: frame.rule.paths,
      ssotPaths: input.collected.ssotPaths,
      findTarget: frame.rule.findTarget,
      known: this.known,
    });
    const {paths, findTarget} = frame.rule;
    this.last = {documents, linked: {links, paths, findTarget}};
    return this.last.linked;
  }

  private frameOf(input: LinkingInput, published: readonly SiteDocument[]): Frame {
    const {frame} = this;
    const {collected, portfolio, releases} = input;
    const listed = new Set(collected.paths);
    const unlisted = published.map(({path}) => path).filter((path) => !listed.has(path));
    if (
      frame?.input.portfolio === portfolio &&
      frame.input.releases === releases &&
      isSameList(frame.unlisted, unlisted) &&
      frame.rule.pages === stampOf(input.site)
    ) {
      return frame;
    }
    this.last = null;
    this.frame = createFrame(input, unlisted, this.ruleOf(input, unlisted));
    const names = portfolio.plans.flatMap(mentionNames);
    if (!isSameList(this.mentions.names, names)) {
      this.mentions = {names, test: createMentionTest(names), known: new WeakMap()};
    }
    return this.frame;
  }

  private ruleOf({collected, portfolio, releases, site}: LinkingInput, unlisted: string[]): Rule {
    const {rule} = this;
    const files = [...collected.paths, ...unlisted];
    const pages = stampOf(site);
    const names = JSON.stringify(portfolio.plans.map((plan) => [plan.key, ...mentionNames(plan)]));
    if (
      rule?.names === names &&
      rule.pages === pages &&
      isSameList(rule.files, files) &&
      isSameList(rule.releases, releases)
    ) {
      return rule;
    }
    const isKnown = rule && isSameList(rule.files, files);
    const name = repositoryName(collected.root, this.repositoryUrl);
    const paths = isKnown ? rule.paths : createRepositoryPaths(files, name);
    const findTarget = createFindTarget({
      plans: portfolio.plans,
      releases,
      paths,
      repositoryUrl: this.repositoryUrl ?? null,
      site,
    });
    this.rule = {files, pages, names, releases, paths, findTarget};
    return this.rule;
  }

  private async readDocuments(
    frame: Frame,
    published: readonly SiteDocument[],
  ): Promise<NamingDocument[]> {
    const {collected, portfolio} = frame.input;
    const files = new Map([...frame.ssot].map((path) => [path, path]));
    for (const {path, file} of published) files.set(path, file);
    for (const {path} of [...portfolio.plans, ...collected.indexSources]) files.delete(path);
    const paths = new Map([...files].map(([path, file]) => [file, path]));
    const sources = this.reader.readPresent(collected.root, paths.keys());
    return sources.flatMap((source) => {
      const path = paths.get(source.path) ?? source.path;
      return frame.ssot.has(path) || this.mayNamePlan(source)
        ? (this.parse(source, path) ?? [])
        : [];
    });
  }

  private mayNamePlan(source: Source): boolean {
    const {known, test} = this.mentions;
    const isNamed = known.get(source) ?? test(source.text);
    known.set(source, isNamed);
    return isNamed;
  }

  private parse(source: Source, path: string): NamingDocument | null {
    const known = this.parsed.get(source);
    // A translation is named by its original, which may come later.
    if (known?.path === path) return known.document;
    const document = this.read(source, path);
    this.parsed.set(source, {path, document});
    return document;
  }

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

function stampOf(site: SitePaths | undefined): string {
  return site ? JSON.stringify([site.baseUrl, ...site.routes]) : '';
}

function createFrame(input: LinkingInput, unlisted: string[], rule: Rule): Frame {
  const {collected, portfolio} = input;
  const ssot = [...collected.ssotPaths, ...namedSourcesOfTruth(portfolio.plans, rule.findTarget)];
  return {
    input,
    unlisted,
    rule,
    ssot: new Set(ssot.filter((file) => isMarkdown(file))),
  };
}

/** Files that plans state as their source of truth, whatever they are called. */
function namedSourcesOfTruth(plans: readonly Plan[], findTarget: FindTarget): string[] {
  return plans.flatMap((plan) =>
    plan.references
      .filter(({relation}) => relation === 'source-of-truth')
      .map((reference) => findTarget(reference, plan.path))
      .flatMap((target) => (target?.kind === 'file' && !target.isFolder ? target.path : [])),
  );
}

/** All that a text can name a plan by. */
function mentionNames({id, slug, frontMatter}: Plan): string[] {
  const stated = [frontMatter.id, frontMatter.slug, frontMatter.name].filter(
    (name) => typeof name === 'string',
  );
  return [id.split(/[/#]/).at(-1) ?? id, slug, ...stated];
}
