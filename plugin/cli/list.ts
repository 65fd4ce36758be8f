import {existsSync, realpathSync, statSync} from 'node:fs';
import path from 'node:path';
import {type Collected, collect, datedPaths, namedIn} from '../collect/collect.js';
import type {PassedOver} from '../collect/discovery/discover.js';
import {fileDates} from '../collect/git/fileDates.js';
import {findSourceRepository} from '../collect/git/sourceRepository.js';
import {findRepository, type Repository, relativeWithin} from '../collect/repository.js';
import type {Portfolio} from '../model/plan.js';
import {toFamilies} from '../options/families.js';
import type {PluginOptions} from '../options/options.cjs';
import {toSettings} from '../options/settings.js';
import {needsDates, PortfolioReader} from '../pipeline/planReader.js';
import {createPublishable} from '../pipeline/publishable.js';
import {type ConfigWishes, findConfig, resolveOptions, withFlags} from './config.js';
import {createFilter, type PlanFilter} from './filter.js';
import {toJson} from './json.js';
import {plainLine, type Terminal, UsageError} from './terminal.js';

export interface ListOptions extends ConfigWishes {
  /** Folders and files, relative to the current folder, else to the root. */
  paths: string[];
  root?: string;
  /** Options of the plugin that are stated on the command line. */
  flags: PluginOptions;
  /** Of the plans that are shown; empty for all. */
  filter: PlanFilter;
  all: boolean;
  findings: boolean;
  json: boolean;
}

/** `execplans list`: prints the plans of a repository as a table or as JSON. */
export async function list(options: ListOptions, terminal: Terminal): Promise<void> {
  const {collected, portfolio, notices} = await load(options, terminal);
  for (const notice of notices) terminal.warn(`${plainLine(notice)}\n`);
  const shown = {...portfolio, plans: portfolio.plans.filter(createFilter(options.filter))};
  const passedOver = options.all ? withoutPlans(collected.passedOver, portfolio) : null;
  if (options.json) {
    terminal.print(`${JSON.stringify(toJson(shown, passedOver), null, 2)}\n`);
  } else {
    // It takes longer to load than a plan to read, and builds load what is here, too.
    const {formatList} = await import('./table.js');
    const toPath = pathsSeenFrom(terminal.cwd, collected.root);
    terminal.print(
      formatList(shown, passedOver, {
        columns: terminal.columns,
        allFindings: options.findings,
        toPath,
      }),
    );
  }
}

/** A file that is not a plan but contains plans was not skipped. */
function withoutPlans(passedOver: readonly PassedOver[], {plans}: Portfolio): PassedOver[] {
  const read = new Set(plans.map((plan) => plan.path));
  return passedOver.filter((file) => !read.has(file.path));
}

/** Paths of the repository as the user can open them. */
function pathsSeenFrom(cwd: string, root: string): (file: string) => string {
  const folder = relativeWithin(root, realpathSync(cwd));
  if (folder === null || folder === '') return (file) => file;
  return (file) => path.posix.relative(folder, file);
}

async function load(
  wishes: ListOptions,
  terminal: Terminal,
): Promise<{collected: Collected; portfolio: Portfolio; notices: string[]}> {
  const start = await findRoot(wishes.root, terminal.cwd);
  const config = await findConfig(wishes, terminal.cwd, start.root);
  const options = await resolveOptions(withFlags(config.options, wishes.flags));
  // The options may name places above the current folder, as they may on the site.
  const {repositoryDir} = options;
  const named = namedIn(wishes.paths.length > 0 ? {...options, path: undefined} : options);
  const isMoved = wishes.root === undefined && (repositoryDir !== undefined || named.length > 0);
  const repository = isMoved ? await findRepository(terminal.cwd, {repositoryDir, named}) : start;
  const {root} = repository;
  const settings = usage(() => toSettings(options, terminal));
  const paths = wishes.paths.map((file) => findPath(file, terminal.cwd, root));
  const found = await collect({
    ...options,
    ...toFamilies(options.families),
    siteDir: config.siteDir,
    repositoryDir: root,
    path: paths.length > 0 ? paths : options.path,
  });
  const bodies = wishes.findings ? {mermaid: false, rehypePlugins: options.rehypePlugins} : null;
  const {remarkPlugins} = options;
  const reader = await PortfolioReader.create(settings, {remarkPlugins, bodies});
  const source = await findSourceRepository(found.root, {...options, siteUrl: null}, {});
  const read = (await reader.readPlans(found)).map(({plan}) => plan);
  const {collected, isHidden} = createPublishable()(found, read, source.repositoryUrl);
  const {dates, problem} = await fileDates(collected.root, datedPaths(collected));
  const derived = await reader.derive(collected, dates, settings, isHidden);
  const tree = {collected, portfolio: derived, isHidden, source};
  // Publishing is most of the code.
  const findAll = wishes.findings && (await import('./allFindings.js')).findAll;
  const portfolio = findAll
    ? {...derived, findings: [...(await findAll(tree, reader, options))]}
    : derived;
  const empty = portfolio.plans.length === 0 ? collected.emptyNotice : null;
  const git = repository.notice ?? (needsDates(portfolio) ? problem : null);
  const notices = [...config.notices, ...collected.problems, empty, git, reader.parser.fallback];
  return {collected, portfolio, notices: notices.filter((notice) => notice !== null)};
}

async function findRoot(option: string | undefined, cwd: string): Promise<Repository> {
  if (option === undefined) return findRepository(cwd);
  const root = path.resolve(cwd, option);
  if (existsSync(root) && statSync(root).isDirectory())
    return findRepository(root, {repositoryDir: '.'});
  throw new UsageError(
    `--root ${option}: the folder ${root} does not exist. Use the path of an existing folder.`,
  );
}

/** A path as the user means it: seen from the current folder, else from the root. */
function findPath(file: string, cwd: string, root: string): string {
  const candidates = [...new Set([path.resolve(cwd, file), path.resolve(root, file)])];
  const existing = candidates.filter((candidate) => existsSync(candidate));
  const found = existing.find(
    (candidate) => relativeWithin(root, realpathSync(candidate)) !== null,
  );
  if (found !== undefined) return found;
  if (existing.length > 0) {
    throw new UsageError(
      `“${file}” is outside ${root}. Use --root DIR to set a folder that contains it.`,
    );
  }
  throw new UsageError(
    `“${file}” does not exist: looked for ${candidates.join(' and ')}. Use the path of an existing folder or file.`,
  );
}

function usage<T>(get: () => T): T {
  try {
    return get();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
