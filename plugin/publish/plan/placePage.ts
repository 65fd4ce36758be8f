import path from 'node:path';
import {posixPath} from '../../lib/posixPath.cjs';
import {shortHash} from '../../lib/shortHash.cjs';
import type {Plan} from '../../model/plan.js';
import {lastUpdate} from '../lastUpdate.js';
import type {Page} from '../routes.js';
import {sharedData} from '../sharedData.js';
import type {Site} from '../site.js';
import type {PlanPageSource} from './props.js';

/**
 * A plan's page with the files of its data.
 *
 * @param made.assets - source of the assets module; `null` where the page shows no files
 */
export function placePage(
  plan: Plan,
  {data, assets}: {data: PlanPageSource; assets: string | null},
  site: Site,
): Page {
  const {host, collected, options, permalinks, portfolio} = site;
  // The name stands in every visitor's main bundle, so it is short.
  const name = shortHash(plan.key, 10);
  const rootFromSite = posixPath(path.relative(host.siteDir, collected.root));
  return {
    permalink: permalinks.of(plan),
    component: options.planPageComponent,
    modules: {
      plan: {name: `${name}.plan.json`, content: data, encode: () => encodePage(data)},
      shared: sharedData(site),
      ...(assets !== null && {assets: {name: `${name}.assets.js`, content: assets}}),
    },
    metadata: {
      sourceFilePath: path.posix.join(rootFromSite, plan.path),
      lastUpdatedAt: lastUpdate([plan], portfolio.asOf),
    },
  };
}

/** The bodies are JSON already. */
function encodePage({parts, ...page}: PlanPageSource): string {
  const others = parts ? `,"parts":[${parts.map(encodeBody).join(',')}]` : '';
  return `${encodeBody(page).slice(0, -1)}${others}}`;
}

function encodeBody<T extends {body: string}>({body, ...rest}: T): string {
  return `${JSON.stringify(rest).slice(0, -1)},"body":${body}}`;
}
