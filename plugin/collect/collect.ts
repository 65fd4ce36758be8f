import {realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import type {Finding, Source} from '../types.js';
import {type Discovery, discover, type PassedOver} from './discover.js';
import {listFiles, listFolder} from './files.js';
import {createGlobMatcher} from './globs.js';
import {findRepository, relativeWithin} from './repository.js';
import {SourceReader} from './sources.js';

/** So many plans are rather a folder name that means something else. */
const TOO_MANY = 2000;

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
}

/** The files of a repository that matter. Paths are relative to `root`. */
export interface Collected {
  /** The repository's folder: absolute, without symbolic links. */
  root: string;
  /** All files of the repository but the excluded ones. */
  paths: string[];
  /** Folders that hold plans. */
  planFolders: string[];
  planSources: Source[];
  indexSources: Source[];
  /** Index files whose sections are no plans here: not included, or outside the folders that are named. */
  listOnly: ReadonlySet<string>;
  changelogSources: Source[];
  ssotPaths: string[];
  /** Files among plans that are none. */
  passedOver: PassedOver[];
  /** What collecting found wrong with index and changelog files; those of plans stand in their sources. */
  findings: Finding[];
  /** Notices about the whole, each to be said once. */
  problems: string[];
  /** What to say where no plan turns up, in a file of its own or in an index; `null` where plans were named. */
  emptyNotice: string | null;
}

/**
 * Collects plans, indexes and changelogs from disk.
 *
 * @param reader - may know files from before
 * @throws where a path that the user names does not exist or lies outside the repository
 */
export async function collect(
  options: CollectOptions,
  reader = new SourceReader(),
): Promise<Collected> {
  const root = await findRepository(options.siteDir, options.repositoryDir);
  const listed = await listFiles(root);
  const resolve = (file: string, option: string) =>
    resolveNamed(root, options.siteDir, file, option);
  const named = options.path && (await resolveAll(options.path, 'path', resolve));
  const paths = named ? await addUnlisted(root, listed, named) : listed;
  const found = discover(paths, {named, include: options.include, exclude: options.exclude});
  const chosen = async (option: 'index' | 'changelog' | 'ssot', byName: string[]) => {
    const files = options[option];
    return files ? (await resolveAll(files, option, resolve)).files : byName;
  };
  const indexes = await chosen('index', found.indexes);
  const changelogs = await chosen('changelog', found.changelogs);
  const files = [...new Set([...found.plans, ...indexes, ...changelogs])];
  const sources = new Map((await reader.read(root, files)).map((source) => [source.path, source]));
  const sourcesOf = (paths: readonly string[]) =>
    [...new Set(paths)].flatMap((file) => sources.get(file) ?? []);
  const indexSources = sourcesOf(indexes);
  const changelogSources = sourcesOf(changelogs);
  return {
    root,
    paths: found.paths,
    planFolders: found.planFolders,
    planSources: sourcesOf(found.plans),
    indexSources,
    changelogSources,
    ssotPaths: await chosen('ssot', found.ssot),
    passedOver: found.passedOver,
    findings: [...indexSources, ...changelogSources].flatMap((source) => source.findings),
    listOnly: new Set(indexes.filter((file) => !mayHoldPlans(file, named, options))),
    problems: describeAmount(found, root),
    emptyNotice: named ? null : describeNothing(found, root),
  };
}

interface Named {
  folders: string[];
  files: string[];
}

interface Resolved {
  path: string;
  isFolder: boolean;
}

async function resolveAll(
  files: readonly string[],
  option: string,
  resolve: (file: string, option: string) => Promise<Resolved>,
): Promise<Named> {
  const named: Named = {folders: [], files: []};
  for (const file of files) {
    const resolved = await resolve(file, option);
    (resolved.isFolder ? named.folders : named.files).push(resolved.path);
  }
  return named;
}

/** A path of an option, relative to the root. */
async function resolveNamed(
  root: string,
  siteDir: string,
  file: string,
  option: string,
): Promise<Resolved> {
  const absolute = path.resolve(siteDir, file);
  const stats = await stat(absolute).catch(() => null);
  if (!stats) {
    throw new Error(
      `“${file}” does not exist: looked for ${absolute}. Set the option \`${option}\` to what exists (it is relative to ${siteDir}), or create it.`,
    );
  }
  if (stats.isDirectory() && option !== 'path') {
    throw new Error(
      `“${file}” is a folder: ${absolute}. Set the option \`${option}\` to a file, such as ${path.posix.join(file, 'PLANS.md')}.`,
    );
  }
  const real = await realpath(absolute);
  const relative = relativeWithin(root, real);
  if (relative === null) {
    throw new Error(
      `“${file}” lies outside the repository: ${real} is not below ${root}. Set the option \`repositoryDir\` to a folder that holds both, or the option \`${option}\` to a path inside.`,
    );
  }
  return {path: relative, isFolder: stats.isDirectory()};
}

/** Adds what the user names although git ignores it. */
async function addUnlisted(root: string, listed: string[], named: Named): Promise<string[]> {
  const all = new Set(listed);
  for (const file of named.files) all.add(file);
  for (const folder of named.folders) {
    const isListed = folder === '' || listed.some((file) => file.startsWith(`${folder}/`));
    if (!isListed) for (const file of await listFolder(root, folder)) all.add(file);
  }
  return all.size === listed.length ? listed : [...all].sort();
}

/** Whether the sections of an index can be plans: by `include`, and where the user looks for plans. */
function mayHoldPlans(
  file: string,
  named: Named | undefined,
  {include, index}: CollectOptions,
): boolean {
  if (!createGlobMatcher(include)(file)) return false;
  return !named || index !== undefined || isWithin(file, named);
}

function isWithin(file: string, {folders, files}: Named): boolean {
  return (
    files.includes(file) || folders.some((folder) => folder === '' || file.startsWith(`${folder}/`))
  );
}

function describeAmount({plans}: Discovery, root: string): string[] {
  if (plans.length <= TOO_MANY) return [];
  return [
    `${plans.length} plans were found in ${root}, which is more than any project keeps. Set the option \`path\` to the folders that hold the plans, or \`exclude\` to globs of the files that are none.`,
  ];
}

function describeNothing({passedOver}: Discovery, root: string): string {
  const passed =
    passedOver.length > 0 ? ` (${passedOver.length} Markdown files there were passed over)` : '';
  return `No plan was found in ${root}: there is none in a folder named plans, exec-plans, exec_plans or execplans${passed}, and none in a section of a PLANS.md. Set the option \`path\` to the folder that holds the plans (on the command line, name it: \`execplans list FOLDER\`).`;
}
