import {existsSync, realpathSync, statSync} from 'node:fs';
import path from 'node:path';
import {type Collected, collect, datedPaths} from '../collect/collect.js';
import type {PassedOver} from '../collect/discovery/discover.js';
import {fileDates} from '../collect/git/fileDates.js';
import {findRepository, type Repository, relativeWithin} from '../collect/repository.js';
import type {Portfolio} from '../model/plan.js';
import {toFamilies} from '../options/families.js';
import {DEFAULT_OPTIONS} from '../options/options.cjs';
import {toSettings} from '../options/settings.js';
import {needsDates, PortfolioReader} from '../pipeline/planReader.js';
import {toJson} from './json.js';
import {formatList, plainLine} from './table.js';
import {type Terminal, UsageError} from './terminal.js';

export interface ListOptions {
  /** Folders and files, relative to the current folder, else to the root. */
  paths: string[];
  root?: string;
  asOf?: string;
  /** Name → offset. */
  timezone: Record<string, string>;
  /** Names of formats, as in the `families` option. */
  family: string[];
  all: boolean;
  json: boolean;
}

/** `execplans list`: prints the plans of a repository as a table or as JSON. */
export async function list(options: ListOptions, terminal: Terminal): Promise<void> {
  const {collected, portfolio, notices} = await load(options, terminal);
  for (const notice of notices) terminal.warn(`${plainLine(notice)}\n`);
  const passedOver = options.all ? withoutPlans(collected.passedOver, portfolio) : null;
  if (options.json) {
    terminal.print(`${JSON.stringify(toJson(portfolio, passedOver), null, 2)}\n`);
  } else {
    terminal.print(formatList(portfolio, passedOver, terminal.columns));
  }
}

/** A file that is not a plan but contains plans was not skipped. */
function withoutPlans(passedOver: readonly PassedOver[], {plans}: Portfolio): PassedOver[] {
  const read = new Set(plans.map((plan) => plan.path));
  return passedOver.filter((file) => !read.has(file.path));
}

async function load(
  options: ListOptions,
  terminal: Terminal,
): Promise<{collected: Collected; portfolio: Portfolio; notices: string[]}> {
  const repository = await findRoot(options.root, terminal.cwd);
  const {root} = repository;
  const settings = usage(() =>
    toSettings({...DEFAULT_OPTIONS, asOf: options.asOf, timezones: options.timezone}, terminal),
  );
  const paths = options.paths.map((file) => findPath(file, terminal.cwd, root));
  const collected = await collect({
    siteDir: root,
    repositoryDir: '.',
    path: paths.length > 0 ? paths : undefined,
    include: DEFAULT_OPTIONS.include,
    exclude: DEFAULT_OPTIONS.exclude,
    ...toFamilies(options.family),
  });
  const {dates, problem} = await fileDates(collected.root, datedPaths(collected));
  const reader = await PortfolioReader.create(settings);
  const portfolio = await reader.derive(collected, dates, settings);
  const empty = portfolio.plans.length === 0 ? collected.emptyNotice : null;
  const git = repository.notice ?? (needsDates(portfolio) ? problem : null);
  const notices = [...collected.problems, empty, git, reader.parser.fallback];
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
