import path from 'node:path';
import {groupBy} from '../lib/groups.js';
import {ownValue} from '../lib/ownValue.js';
import {posixPath} from '../lib/posixPath.cjs';
import {PLUGIN_NAME} from '../pluginName.js';
import type {SitePage} from '../publish/host.js';

const PLUGIN_NAMES: Readonly<Record<string, string>> = {
  'docusaurus-plugin-content-docs': 'docs',
  'docusaurus-plugin-content-blog': 'blog',
  'docusaurus-plugin-content-pages': 'pages',
};

/**
 * Says, once per plugin instance, that it publishes plan files too, with the
 * `exclude` line that fixes it. Setting `exclude` replaces its defaults, so the
 * line repeats them.
 *
 * @param planFiles - absolute paths of the plans
 * @param planFolders - absolute folders that hold them, in whatever folders for their states
 * @param defaults - what Docusaurus excludes by default
 */
export function describeOverlaps(
  pages: readonly SitePage[],
  planFiles: ReadonlySet<string>,
  planFolders: readonly string[],
  defaults: readonly string[],
): string[] {
  const overlaps = pages.filter(({plugin, file}) => plugin !== PLUGIN_NAME && planFiles.has(file));
  const instances = groupBy(overlaps, ({plugin, pluginId}) => `${plugin}#${pluginId}`);
  return [...instances.values()].map((instance) =>
    describeInstance(instance, planFolders, defaults),
  );
}

function describeInstance(
  pages: readonly SitePage[],
  planFolders: readonly string[],
  defaults: readonly string[],
): string {
  const [first] = pages;
  const name = ownValue(PLUGIN_NAMES, first?.plugin ?? '') ?? first?.plugin;
  const folder = first?.contentFolder;
  const excluded = folder
    ? [...new Set(pages.map(({file}) => excludeGlob(file, folder, planFolders)))]
    : pages.map(({file}) => `**/${path.basename(file)}`);
  const line = [...excluded, ...defaults].map((glob) => `'${glob}'`).join(', ');
  const which =
    first?.pluginId === 'default'
      ? `the ${name} plugin`
      : `the ${name} plugin “${first?.pluginId}”`;
  const count = pages.length === 1 ? '1 plan is' : `${pages.length} plans are`;
  return `${count} also published by ${which}, as MDX and without a status. Add this to its options:\n  exclude: [${line}],`;
}

/**
 * The whole folder that a plan is filed in as a glob, so that it holds when plans move; a plan at the
 * top of the content folder alone.
 */
function excludeGlob(file: string, contentFolder: string, planFolders: readonly string[]): string {
  const folder =
    planFolders.find(
      (candidate) =>
        file.startsWith(candidate + path.sep) && candidate.startsWith(contentFolder + path.sep),
    ) ?? path.dirname(file);
  const name = posixPath(path.relative(contentFolder, folder));
  return name === '' ? path.basename(file) : `${name}/**`;
}
