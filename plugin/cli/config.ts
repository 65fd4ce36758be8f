import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {isRecord} from '../lib/isRecord.js';
import {ownValue} from '../lib/ownValue.js';
import {DEFAULT_OPTIONS} from '../options/defaults.cjs';
import type {PluginOptions, ResolvedOptions} from '../options/options.cjs';
import {UsageError} from './terminal.js';

/** The options that a repository states for the site or for the command. */
export interface Config {
  /** Absolute; what paths in the options are relative to. */
  siteDir: string;
  /** Not validated; paths are absolute. */
  options: PluginOptions;
  notices: string[];
}

/** What the user says about where options are. */
export interface ConfigWishes {
  /** A file, relative to the current folder; `false` for no options but those of the command. */
  config?: string | false;
  /** Which instance of the plugin, if the site has several. */
  instance?: string;
}

const SITE_FILES = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map(
  (ending) => `docusaurus.config.${ending}`,
);
const OWN_FILES = ['ts', 'mts', 'js', 'mjs', 'cjs', 'json'].map(
  (ending) => `execplans.config.${ending}`,
);
/** Where sites are, below the root. */
const SITE_FOLDERS = ['website', 'docs', 'site', 'documentation', 'apps/docs', 'packages/docs'];
const PLUGIN = /(?:^|[/\\])(?:docusaurus-plugin-)?execplans(?:[/\\]|$)/;
/** Options whose paths are relative to the file they stand in. */
const PATHS = ['path', 'index', 'changelog', 'ssot', 'repositoryDir'] as const;

interface Found {
  file: string;
  options: PluginOptions;
}

/**
 * Reads the options of the plugin in the site's configuration, and those in `execplans.config`. A
 * configuration is only run if its text names the plugin.
 *
 * @param root - absolute; the command looks between the current folder and the root, and in the
 *   folders of the root where sites usually are
 * @throws UsageError where a file that the user names can't be used
 */
export async function findConfig(
  {config, instance}: ConfigWishes,
  cwd: string,
  root: string,
): Promise<Config> {
  const notices: string[] = [];
  if (config === false) return {siteDir: root, options: {}, notices};
  if (config !== undefined) {
    const file = path.resolve(cwd, config);
    if (!existsSync(file)) {
      throw new UsageError(
        `--config ${config}: ${file} does not exist. Use the path of a docusaurus.config or execplans.config file.`,
      );
    }
    const found = await read(file, instance);
    if (found === null) {
      throw new UsageError(
        `--config ${config}: ${file} does not use the execplans plugin${instance === undefined ? '' : ` with the id “${instance}”`}. Use another file, or --no-config.`,
      );
    }
    return toConfig(found, null, notices);
  }
  const folders = [...foldersUpTo(cwd, root), ...SITE_FOLDERS.map((name) => path.join(root, name))];
  const site = await readFirst(folders, SITE_FILES, instance, notices);
  const own = await readFirst(folders, OWN_FILES, instance, notices);
  const main = site ?? own;
  return main ? toConfig(main, site && own, notices) : {siteDir: root, options: {}, notices};
}

/** @param fallback - options that count where the main ones say nothing */
function toConfig(main: Found, fallback: Found | null, notices: string[]): Config {
  const stated = withAbsolutePaths(main);
  const others = fallback ? withAbsolutePaths(fallback) : {};
  const differing = Object.keys(others).filter(
    (key) =>
      Object.hasOwn(stated, key) &&
      JSON.stringify(get(stated, key)) !== JSON.stringify(get(others, key)),
  );
  if (fallback && differing.length > 0) {
    notices.push(
      `${fallback.file} and ${main.file} disagree about ${differing.join(', ')}. The site's options are used; remove these from ${path.basename(fallback.file)}.`,
    );
  }
  return {siteDir: path.dirname(main.file), options: {...others, ...stated}, notices};
}

/** What a flag names comes on top of what the configuration names. */
export function withFlags(options: PluginOptions, flags: PluginOptions): PluginOptions {
  return {
    ...options,
    ...flags,
    folders: {...options.folders, ...flags.folders},
    statuses: {...options.statuses, ...flags.statuses},
    timezones: {...options.timezones, ...flags.timezones},
  };
}

/** @throws UsageError where a value is not allowed */
export async function resolveOptions(options: PluginOptions): Promise<ResolvedOptions> {
  const stated = Object.values(options).some(
    (value) => !isRecord(value) || Object.keys(value).length > 0,
  );
  if (!stated) return DEFAULT_OPTIONS;
  // What validates takes as long to load as the rest of the command.
  const {OptionsSchema} = await import('../options/options.cjs');
  const {value, error} = OptionsSchema.validate(options);
  if (error) throw new UsageError(error.message);
  return value;
}

function withAbsolutePaths({file, options}: Found): PluginOptions {
  const folder = path.dirname(file);
  const resolve = (value: unknown): unknown =>
    typeof value === 'string'
      ? path.resolve(folder, value)
      : Array.isArray(value)
        ? value.map(resolve)
        : value;
  const absolute = PATHS.flatMap((key) =>
    options[key] === undefined ? [] : [[key, resolve(options[key])]],
  );
  return {...options, ...Object.fromEntries(absolute)};
}

function foldersUpTo(folder: string, root: string): string[] {
  const above = path.dirname(folder);
  return folder === root || above === folder ? [folder] : [folder, ...foldersUpTo(above, root)];
}

async function readFirst(
  folders: readonly string[],
  names: readonly string[],
  instance: string | undefined,
  notices: string[],
): Promise<Found | null> {
  for (const folder of folders) {
    for (const name of names) {
      const file = path.join(folder, name);
      if (!existsSync(file)) continue;
      try {
        const found = await read(file, instance);
        if (found) return found;
      } catch (error) {
        notices.push(
          `${file} could not be loaded (${thrownReason(error)}), so its options are not used. Correct it, or use --no-config.`,
        );
      }
    }
  }
  return null;
}

/** What the file itself threw, where the loader wraps it. */
function thrownReason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
}

/** Any kind of module, with what the same Node process changed since; Docusaurus uses jiti too. */
async function loadModule(file: string): Promise<unknown> {
  const {createJiti} = await import('jiti');
  return createJiti(import.meta.url, {moduleCache: false}).import(file, {default: true});
}

/** The options in a file; `null` where it has none. */
async function read(file: string, instance: string | undefined): Promise<Found | null> {
  const isSite = path.basename(file).startsWith('docusaurus.');
  if (isSite && !readFileSync(file, 'utf8').includes('execplans')) return null;
  const loaded: unknown = file.endsWith('.json')
    ? JSON.parse(readFileSync(file, 'utf8'))
    : await loadModule(file);
  const config: unknown = typeof loaded === 'function' ? await loaded() : loaded;
  const options = isSite ? optionsIn(config, instance) : config;
  return isRecord(options) ? {file, options} : null;
}

/** The options of the plugin's instance; without a name, of the first. */
function optionsIn(config: unknown, instance: string | undefined): unknown {
  const plugins = get(config, 'plugins');
  for (const entry of Array.isArray(plugins) ? plugins : []) {
    const [name, options = {}]: unknown[] = Array.isArray(entry) ? entry : [entry];
    if (typeof name !== 'string' || !PLUGIN.test(name)) continue;
    if (instance === undefined || (get(options, 'id') ?? 'default') === instance) return options;
  }
  return null;
}

function get(value: unknown, key: string): unknown {
  return isRecord(value) ? ownValue(value, key) : undefined;
}
