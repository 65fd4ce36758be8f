import {existsSync, statSync} from 'node:fs';
import path from 'node:path';
import type {AllContent, LoadContext} from '@docusaurus/types';
import {posixPath} from '@docusaurus/utils';
import type {Collected} from '../collect/collect.js';
import {isWholeFile} from '../read/keys.js';
import type {Plan, Portfolio} from '../types.js';
import type {RenderedBody} from './body/renderBody.js';
import {type LinkWorld, withoutSlash} from './links.js';
import {findGeneratedPages, findSitePages} from './sitePages.js';
import {createSourceUrl} from './sourceHost.js';

/** Gathers what the links of plans can lead to. */
export function createWorld({
  collected,
  portfolio,
  bodies,
  allContent,
  context,
  repositoryUrl,
  permalinkOf,
  indexPermalink,
}: {
  collected: Collected;
  portfolio: Portfolio;
  bodies: ReadonlyMap<string, RenderedBody>;
  allContent: AllContent;
  context: LoadContext;
  repositoryUrl: string | undefined;
  permalinkOf(plan: Plan): string;
  indexPermalink: string;
}): LinkWorld {
  const plans = new Map(
    portfolio.plans.filter(isWholeFile).map((plan) => [plan.path, permalinkOf(plan)]),
  );
  const sitePages = findSitePages(allContent, context.siteDir);
  const published = sitePages
    .flatMap(({file, original, permalink}) => [
      {path: posixPath(path.relative(collected.root, original)), permalink},
      {path: posixPath(path.relative(collected.root, file)), permalink},
    ])
    .filter((page) => page.path !== '' && !page.path.startsWith('..'));
  return {
    paths: new Set(collected.paths),
    pages: new Map([
      ...published.map((page): [string, string] => [page.path, page.permalink]),
      ...plans,
    ]),
    plans,
    sections: findSections(portfolio, bodies, permalinkOf),
    anchors: new Map(
      portfolio.plans.map((plan) => [permalinkOf(plan), new Set(bodies.get(plan.key)?.ids)]),
    ),
    routes: new Set(
      [
        indexPermalink,
        ...portfolio.plans.map(permalinkOf),
        ...sitePages.map((page) => page.permalink),
        ...findGeneratedPages(allContent),
      ].map(withoutSlash),
    ),
    isStaticFile: (pathname) =>
      context.siteConfig.staticDirectories.some((folder) =>
        isFileIn(path.resolve(context.siteDir, folder), pathname),
      ),
    sourceUrl: createSourceUrl(repositoryUrl),
    baseUrl: context.baseUrl,
  };
}

/**
 * Where the headings of files that hold many plans are published: by path of
 * the file, then by id, as far as only one of the plans has it.
 */
function findSections(
  portfolio: Portfolio,
  bodies: ReadonlyMap<string, RenderedBody>,
  permalinkOf: (plan: Plan) => string,
): Map<string, Map<string, string>> {
  const files = new Map<string, Map<string, string | null>>();
  for (const plan of portfolio.plans) {
    if (isWholeFile(plan)) continue;
    const ids = files.get(plan.path) ?? new Map<string, string | null>();
    files.set(plan.path, ids);
    for (const id of bodies.get(plan.key)?.ids ?? []) {
      ids.set(id, ids.has(id) ? null : `${permalinkOf(plan)}#${encodeURIComponent(id)}`);
    }
  }
  return new Map(
    [...files].map(([path, ids]) => [
      path,
      new Map([...ids].filter((entry): entry is [string, string] => entry[1] !== null)),
    ]),
  );
}

/** Whether a site-absolute path is a file of a folder, without leaving the folder. */
function isFileIn(folder: string, pathname: string): boolean {
  const file = path.join(folder, pathname);
  return file.startsWith(folder + path.sep) && existsSync(file) && statSync(file).isFile();
}
