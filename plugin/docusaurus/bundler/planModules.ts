import path from 'node:path';
import type {ConfigureWebpackUtils} from '@docusaurus/types';
import type {DataFolder} from 'execplans/publish/host.js';
import {PLAN_DATA_FILE} from 'execplans/publish/plan/publishPlans.js';

type Bundler = ConfigureWebpackUtils['currentBundler'];

/**
 * For the browser the data of a plan's page is a text: as JSON, and most of what there is to
 * bundle, it would be parsed, written as code and minified.
 */
export function createPlanRule({folder}: DataFolder) {
  return {test: PLAN_DATA_FILE, include: folder + path.sep, type: 'asset/source'};
}

/**
 * The server reads the data files itself when it makes the pages. A plugin, because the `externals`
 * of several plugins may replace each other.
 *
 * @param names - of the data files
 */
export function createPlanExternals(
  {folder, moduleFolder}: DataFolder,
  names: readonly string[],
  {instance: {ExternalsPlugin}}: Bundler,
): InstanceType<Bundler['instance']['ExternalsPlugin']> {
  const externals = names
    .filter((name) => PLAN_DATA_FILE.test(name))
    .map((name) => [`${moduleFolder}/${name}`, readingExpression(path.join(folder, name))]);
  return new ExternalsPlugin('var', Object.fromEntries(externals));
}

/** Not `require`, which would keep the data of one locale for the next, made of the same files. */
function readingExpression(file: string): string {
  return `JSON.parse(require("node:fs").readFileSync(${JSON.stringify(file)}, "utf8"))`;
}
