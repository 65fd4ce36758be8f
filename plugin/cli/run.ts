import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {Command, CommanderError, InvalidArgumentError} from 'commander';
import {readText} from '../lib/readText.js';
import {toFamilies} from '../options/families.js';
import type {PluginOptions} from '../options/options.cjs';
import {parseAsOf, parseDays, parseOffset} from '../options/values.cjs';
import {STATUSES} from '../vocabulary/statuses.js';
import {type ListOptions, list} from './list.js';
import {type Terminal, UsageError} from './terminal.js';

/**
 * The `execplans` command.
 *
 * @param args - without `node` and the script
 * @returns exit code: 0 on success, 2 for wrong usage, 1 for any other error
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await createProgram(terminal).parseAsync(args, {from: 'user'});
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const message = error instanceof Error ? error.message : String(error);
    terminal.warn(`error: ${message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function readVersion(): string {
  // The same way up from the sources and from the compiled code, which is one folder deeper.
  const places = ['../package.json', '../../package.json'];
  for (const place of places) {
    const text = readText(fileURLToPath(new URL(place, import.meta.url)));
    const {name, version} = text === null ? {} : JSON.parse(text);
    if (name === 'execplans') return version;
  }
  return 'unknown';
}

function createProgram(terminal: Terminal): Command {
  const program = new Command('execplans')
    .description("Shows the true status of a repository's ExecPlans.")
    .version(readVersion(), '--version')
    .configureOutput({
      writeOut: terminal.print,
      writeErr: terminal.warn,
      getOutHelpWidth: () => terminal.columns ?? 100,
      getErrHelpWidth: () => terminal.columns ?? 100,
    })
    .showHelpAfterError('(run execplans list --help for usage)')
    .exitOverride();
  program
    .command('list')
    .description('List plans with their status, progress and last activity.')
    .argument(
      '[paths...]',
      'folders or files that contain the plans (default: plans are found by name)',
    )
    .option(
      '--root <DIR>',
      'root of the repository (default: the git repository of the current folder, or that folder)',
    )
    .option(
      '--config <FILE>',
      'docusaurus.config or execplans.config to take options from (default: the first that is found)',
    )
    .option('--no-config', 'use no options but those of this command')
    .option('--instance <ID>', 'instance of the plugin whose options count (default: the first)')
    .option('--include <GLOB>', 'only matching files are plans; can be repeated', appendText)
    .option('--exclude <GLOB>', 'matching files are left out; can be repeated', appendText)
    .option('--index <FILE>', 'file that lists the plans; can be repeated', appendText)
    .option('--no-index', 'read no lists of plans')
    .option('--changelog <FILE>', 'changelog; can be repeated', appendText)
    .option('--no-changelog', 'read no changelogs')
    .option('--ssot <FILE>', 'source-of-truth document; can be repeated', appendText)
    .option('--no-ssot', 'use no source-of-truth documents')
    .option(
      '--folder <NAME=STATUS>',
      'status that a folder name stands for, such as icebox=blocked; can be repeated',
      addPair('a folder and its status, such as icebox=blocked'),
    )
    .option(
      '--word <WORD=STATUS>',
      'status that a word of a status line stands for; can be repeated',
      addPair('a word and its status, such as binned=abandoned'),
    )
    .option(
      '--stale-after <DAYS>',
      'days without activity after which an active plan is stalled, such as 14d or 2w',
      checkDays,
    )
    .option(
      '--as-of <DATE>',
      'date, or time with its offset, to derive statuses for (default: today)',
      checkAsOf,
    )
    .option(
      '--timezone <NAME=OFFSET>',
      'offset of a time zone name, such as CST=-06:00; can be repeated',
      addTimezone,
    )
    .option(
      '--family <NAME>',
      'only plans of this format, such as openspec, or !NAME for all but these; can be repeated',
      addFamily,
    )
    .option('--status <STATUS>', 'only plans with this status; can be repeated', addStatus)
    .option('--tag <TAG>', 'only plans with this tag; can be repeated', appendText)
    .option('--owner <NAME>', 'only plans of this owner; can be repeated', appendText)
    .option('--findings', 'list all findings, those of lists and changelogs included')
    .option('--all', 'also list the files next to plans that are not plans, each with the reason')
    .option('--json', 'print a single JSON object')
    .action((paths: string[], parsed: Parsed) =>
      list(toListOptions(paths, parsed, terminal), terminal),
    );
  return program;
}

/** What the options of `list` are parsed to. */
interface Parsed {
  root?: string;
  config?: string | boolean;
  instance?: string;
  include?: string[];
  exclude?: string[];
  index?: string[] | boolean;
  changelog?: string[] | boolean;
  ssot?: string[] | boolean;
  folder?: Record<string, string>;
  word?: Record<string, string>;
  staleAfter?: string;
  asOf?: string;
  timezone?: Record<string, string>;
  family?: string[];
  status?: string[];
  tag?: string[];
  owner?: string[];
  findings?: boolean;
  all?: boolean;
  json?: boolean;
}

function toListOptions(paths: string[], parsed: Parsed, {cwd}: Terminal): ListOptions {
  const {root, config, instance, status = [], tag = [], owner = []} = parsed;
  const {findings = false, all = false, json = false} = parsed;
  const files = (value: string[] | boolean | undefined) =>
    Array.isArray(value)
      ? value.map((file) => path.resolve(cwd, file))
      : value === false
        ? false
        : undefined;
  const flags = {
    include: parsed.include,
    exclude: parsed.exclude,
    index: files(parsed.index),
    changelog: files(parsed.changelog),
    ssot: files(parsed.ssot),
    // Validated with the options of the configuration.
    folders: parsed.folder as PluginOptions['folders'],
    statuses: parsed.word as PluginOptions['statuses'],
    staleAfter: parsed.staleAfter,
    asOf: parsed.asOf,
    timezones: parsed.timezone,
    families: parsed.family,
  };
  return {
    paths,
    ...(root !== undefined && {root}),
    ...(typeof config === 'string' && {config}),
    ...(config === false && {config}),
    ...(instance !== undefined && {instance}),
    flags: Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined)),
    filter: {status, tag, owner},
    findings,
    all,
    json,
  };
}

function appendText(text: string, previous: string[] | boolean = []): string[] {
  return [...(Array.isArray(previous) ? previous : []), text];
}

function addStatus(text: string, previous?: string[]): string[] {
  if (STATUSES.some((status) => status === text.toLowerCase())) return appendText(text, previous);
  throw new InvalidArgumentError(`Use one of these: ${STATUSES.join(', ')}.`);
}

function addPair(what: string) {
  return (text: string, previous: Record<string, string> = {}): Record<string, string> => {
    const [, name, value] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    if (name === undefined || value === undefined) throw new InvalidArgumentError(`Use ${what}.`);
    return {...previous, [name]: value};
  };
}

function checkDays(text: string): string {
  return checked(() => {
    const days = /^\d+$/.test(text) ? `${text}d` : text;
    parseDays(days);
    return days;
  });
}

function checkAsOf(text: string): string {
  return checked(() => {
    parseAsOf(text);
    return text;
  });
}

function addTimezone(text: string, previous: Record<string, string> = {}): Record<string, string> {
  const [, name, offset] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (name === undefined || offset === undefined) {
    throw new InvalidArgumentError('Use a name and its offset, such as CST=-06:00.');
  }
  checked(() => parseOffset(offset));
  return {...previous, [name]: offset};
}

function addFamily(name: string, previous: string[] = []): string[] {
  const names = [...previous, name];
  checked(() => toFamilies(names));
  return names;
}

/** Turns errors of value parsers into errors of an argument. */
function checked<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}
