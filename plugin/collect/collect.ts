import {EXEC_PLANS, FAMILIES} from '../lexicon/families/families.js';
import type {Family} from '../lexicon/families/family.js';
import {isReadmeName} from '../lexicon/planFiles.js';
import {createGlobMatcher} from '../lib/globs.js';
import {isSameList} from '../lib/isSameList.js';
import {memoLast} from '../lib/memo.js';
import type {Source} from '../model/document.js';
import type {Finding} from '../model/finding.js';
import type {PlanPart} from '../model/plan.js';
import {describeNothing as describeSearchResult, type Search} from './describeNothing.js';
import {type Discovery, discover, type PassedOver} from './discovery/discover.js';
import type {Unit} from './discovery/unit.js';
import {FileLister} from './git/listFiles.js';
import {Glances} from './glances.js';
import {addUnlisted, isWithin, type Named, resolveAll} from './namedPaths.js';
import {findRepository, type Repository, relativeWithin} from './repository.js';
import {SourceReader} from './sourceReader.js';

/** More plans than this suggest that a folder name means something else. */
const TOO_MANY = 2000;

const NONE: ReadonlySet<string> = new Set();

/** What decides what is collected; the options of the plugin of the same names. */
export interface CollectOptions {
  /** Absolute; what the other paths are relative to. */
  siteDir: string;
  path?: readonly string[] | undefined;
  include: readonly string[];
  exclude: readonly string[];
  repositoryDir?: string | undefined;
  /** Empty for none, `undefined` for those that are found by name. */
  index?: readonly string[] | undefined;
  changelog?: readonly string[] | undefined;
  ssot?: readonly string[] | undefined;
  /** The formats of plans of tools; those that the plugin knows by default. */
  families?: readonly Family[] | undefined;
  /** Names of those whose plans are left out. */
  leftOut?: ReadonlySet<string> | undefined;
  /** Absolute folder that the site is built to; never searched by default. */
  outDir?: string | undefined;
}

/** A plan that a family files, with its sources: the main document first. */
export interface UnitSources extends Omit<Unit, 'files'> {
  files: readonly UnitSource[];
}

interface UnitSource extends PlanPart {
  source: Source;
}

/** The files of a repository that matter. Paths are relative to `root`. */
export interface Collected {
  /** The repository's folder: absolute, without symbolic links. */
  root: string;
  /** All files of the repository but the excluded ones. */
  paths: string[];
  /** What is in the repository and appears nowhere: excluded, or ignored by git; folders end with a slash. */
  absent: readonly string[];
  /** Folders that hold plans. */
  planFolders: string[];
  /** Main documents. */
  planSources: Source[];
  /** By the path of the main document: the plans that a family files. */
  units: ReadonlyMap<string, UnitSources>;
  indexSources: Source[];
  /** Index files whose sections are no plans here: READMEs, those not included, or outside the folders that are named. */
  listOnly: ReadonlySet<string>;
  changelogSources: Source[];
  ssotPaths: string[];
  /** Files among plans that are none. */
  passedOver: PassedOver[];
  /** What collecting found wrong with index and changelog files, and with how plans are filed; those of plans stand in their sources. */
  findings: Finding[];
  /** Notices about the whole, each to be said once. */
  problems: string[];
  /** What to say of a root that git could not tell; `null` for nothing. */
  gitNotice: string | null;
  /** What to say where no plan turns up, in a file of its own or in an index; `null` where plans were named. */
  emptyNotice: string | null;
}

/**
 * Collects plans, indexes and changelogs from disk.
 *
 * @throws where a path that the user names does not exist or lies outside the repository
 */
export function collect(options: CollectOptions): Promise<Collected> {
  return new Collector(options).collect();
}

/** Collects again and again, and looks only at what changed. */
export class Collector {
  private readonly reader = new SourceReader();
  private readonly lister: FileLister;
  private readonly glances: Glances;
  private found: {from: readonly unknown[]; discovery: Discovery} | null = null;
  /** Asked of git once: starting a process takes long in a large one. */
  private repository: Repository | null = null;

  /** @param isRepeated - whether it is worth looking out for changes */
  constructor(
    private readonly options: CollectOptions,
    isRepeated = false,
  ) {
    this.lister = new FileLister(isRepeated);
    this.glances = new Glances(isRepeated);
  }

  /** As the function `collect`. Unchanged files and lists are the same objects as before. */
  async collect(): Promise<Collected> {
    const {options} = this;
    const {siteDir} = options;
    this.repository ??= await findRepository(siteDir, {...options, named: namedIn(options)});
    const {root, notice, area} = this.repository;
    const listed = await this.lister.list(root, area);
    const named = options.path && (await resolveAll(root, siteDir, options.path, 'path'));
    const found = this.discover(
      root,
      named ? await addUnlisted(root, listed, named) : listed,
      named,
    );
    const chosen = async (option: 'index' | 'changelog' | 'ssot', byName: string[]) => {
      const files = options[option];
      return files ? (await resolveAll(root, siteDir, files, option)).files : byName;
    };
    const indexes = await chosen('index', found.indexes);
    const changelogs = await chosen('changelog', found.changelogs);
    const parts = found.units.flatMap((unit) => unit.files.map((part) => part.path));
    const files = [...new Set([...found.plans, ...parts, ...indexes, ...changelogs])];
    const sources = new Map(this.reader.read(root, files).map((source) => [source.path, source]));
    const sourcesOf = (paths: readonly string[]) =>
      [...new Set(paths)].flatMap((file) => sources.get(file) ?? []);
    const indexSources = sourcesOf(indexes);
    const changelogSources = sourcesOf(changelogs);
    return {
      root,
      paths: found.paths,
      absent: this.absentOf(found, this.lister.ignored),
      planFolders: found.planFolders,
      planSources: sourcesOf(found.plans),
      units: new Map(found.units.map((unit) => [unit.files[0].path, withSources(unit, sources)])),
      indexSources,
      changelogSources,
      ssotPaths: await chosen('ssot', found.ssot),
      passedOver: found.passedOver,
      findings: [
        ...found.findings,
        ...[...indexSources, ...changelogSources].flatMap((source) => source.findings),
      ],
      listOnly: new Set(indexes.filter((file) => !isReadAsPlan(file, named, options))),
      problems: describeAmount(found, root),
      gitNotice: notice,
      emptyNotice: describeNothing(
        found,
        {...this.repository, siteDir, isByGit: this.lister.isByGit},
        named,
        options,
      ),
    };
  }

  /** The same object for the same lists. */
  private readonly absentOf = memoLast((found: Discovery, ignored: readonly string[]) => [
    ...found.excluded,
    ...ignored,
  ]);

  private discover(root: string, paths: string[], named: Named | undefined): Discovery {
    const from = [paths, JSON.stringify(named)];
    if (!this.glances.isSame() || !this.found || !isSameList(this.found.from, from)) {
      const {include, exclude, outDir, families = FAMILIES, leftOut = NONE} = this.options;
      const output = outDir === undefined ? null : relativeWithin(root, outDir);
      const glanceAt = (file: string) => this.glances.at(root, file);
      this.found = {
        from,
        discovery: discover(paths, {
          named,
          include,
          exclude,
          families,
          leftOut,
          output,
          glanceAt,
        }),
      };
    }
    return this.found.discovery;
  }
}

/** All files and folders of options. */
export function namedIn({
  path,
  index,
  changelog,
  ssot,
}: Pick<CollectOptions, 'path' | 'index' | 'changelog' | 'ssot'>): string[] {
  return [path, index, changelog, ssot].flatMap((files) => files ?? []);
}

/** The files whose dates in version control may matter: of all parts of plans, and of indexes. */
export function datedPaths({planSources, units, indexSources}: Collected): string[] {
  const parts = [...units.values()].flatMap(({files}) => files.map(({path: file}) => file));
  const own = [...planSources, ...indexSources].map((source) => source.path);
  return [...new Set([...own, ...parts])];
}

function withSources(unit: Unit, sources: ReadonlyMap<string, Source>): UnitSources {
  const files = unit.files.flatMap((part) => {
    const source = sources.get(part.path);
    return source ? [{...part, source}] : [];
  });
  return {...unit, files};
}

/** Whether the sections of an index can be plans: by `include`, and where the user looks for plans. */
function isReadAsPlan(
  file: string,
  named: Named | undefined,
  {include, index, leftOut = NONE}: CollectOptions,
): boolean {
  if (leftOut.has(EXEC_PLANS.name)) return false;
  // A README that was found by its name only lists.
  if (index === undefined && isReadmeName(file)) return false;
  if (!createGlobMatcher(include)(file)) return false;
  return !named || index !== undefined || isWithin(file, named);
}

function describeAmount({plans}: Discovery, root: string): string[] {
  if (plans.length <= TOO_MANY) return [];
  return [
    `${plans.length} plans were found in ${root}, which looks like too many. Set the \`path\` option to the folders that contain the plans, or \`exclude\` to globs of files that are not plans.`,
  ];
}

function describeNothing(
  found: Discovery,
  search: Search,
  named: Named | undefined,
  {families = FAMILIES, leftOut = NONE}: CollectOptions,
): string | null {
  if (leftOut.size > 0) {
    const labels = [EXEC_PLANS, ...families].flatMap(({name, label}) =>
      leftOut.has(name) ? [] : label,
    );
    return `No plans of these formats were found in ${search.root}: ${labels.join(', ')}. Add formats to the \`families\` option (on the command line: \`--family NAME\`), or remove it to look for all of them.`;
  }
  if (named) return null;
  return describeSearchResult(found, search);
}
