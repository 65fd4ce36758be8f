import {existsSync, statSync} from 'node:fs';
import path from 'node:path';
import type {AllContent, LoadContext} from '@docusaurus/types';
import {posixPath} from '@docusaurus/utils';
import type {Collected} from '../collect/collect.js';
import type {RepositoryPaths} from '../derive/paths/resolvePath.js';
import {createSourceHost} from '../lib/sourceHosts.js';
import type {Plan, Portfolio} from '../model/plan.js';
import {isWholeFile} from '../read/planList/sectionKeys.js';
import type {RenderedBody} from './body/renderBody.js';
import {type Changelogs, NO_CHANGELOGS} from './changelog/changelogRenderer.js';
import type {AnchorsOfPage} from './links/pageAnchors.js';
import {type LinkWorld, withoutSlash} from './links/resolveLink.js';
import {findGeneratedPages, type SitePage} from './links/sitePages.js';

/** Gathers what the links of plans can lead to. */
export function createWorld({
  collected,
  paths,
  portfolio,
  bodies,
  sitePages,
  allContent,
  context,
  repositoryUrl,
  permalinkOf,
  indexPermalink,
  changelogs = NO_CHANGELOGS,
  anchorsOfPage = () => null,
}: {
  collected: Collected;
  paths: RepositoryPaths;
  portfolio: Portfolio;
  bodies: ReadonlyMap<string, RenderedBody>;
  /** All pages made of files, as `findSitePages` gives them. */
  sitePages: readonly SitePage[];
  allContent: AllContent;
  context: LoadContext;
  repositoryUrl: string | undefined;
  permalinkOf(plan: Plan): string;
  indexPermalink: string;
  changelogs?: Changelogs;
  /** Headings of pages of other plugins. */
  anchorsOfPage?: AnchorsOfPage;
}): LinkWorld {
  const {plans} = portfolio;
  const pages = new Map([
    ...sitePages.flatMap((page) => pathsOf(page, collected.root, page.permalink)),
    ...changelogs.own.map(({path, permalink}): [string, string] => [path, permalink]),
    ...plans.filter(isWholeFile).map((plan): [string, string] => [plan.path, permalinkOf(plan)]),
  ]);
  const anchors = new Map([
    ...plans.map((plan): [string, ReadonlySet<string>] => [
      withoutSlash(permalinkOf(plan)),
      idsOf(bodies.get(plan.key)),
    ]),
    ...changelogs.own.map(({permalink, body}): [string, ReadonlySet<string>] => [
      withoutSlash(permalink),
      idsOf(body),
    ]),
  ]);
  const pageAt = new Map(sitePages.map((page) => [withoutSlash(page.permalink), page]));
  const sourceHost = createSourceHost(repositoryUrl);
  const titles = new Map(
    sitePages.flatMap((page) =>
      page.title === null ? [] : pathsOf(page, collected.root, page.title),
    ),
  );
  // A plan is called by its own title, which may change without any link leading elsewhere.
  for (const plan of plans.filter(isWholeFile)) titles.delete(plan.path);
  const sections = findSections(portfolio, bodies, permalinkOf);
  const permalinks = new Map(plans.map((plan) => [plan.key, permalinkOf(plan)]));
  const routes = new Set(
    [
      indexPermalink,
      ...permalinks.values(),
      ...changelogs.own.map(({permalink}) => permalink),
      ...sitePages.map((page) => page.permalink),
      ...findGeneratedPages(allContent),
    ].map(withoutSlash),
  );
  const places = [pages, titles, permalinks, routes, changelogs.headingIds, sections];
  return {
    stamp: JSON.stringify(places, (_, value) =>
      value instanceof Map || value instanceof Set ? [...value] : value,
    ),
    repository: paths,
    pages,
    titles,
    plans: permalinks,
    sections,
    anchorsOf: (permalink) => {
      const page = pageAt.get(withoutSlash(permalink));
      return anchors.get(withoutSlash(permalink)) ?? (page ? anchorsOfPage(page) : null);
    },
    routes,
    isStaticFile: (pathname) =>
      context.siteConfig.staticDirectories.some((folder) =>
        isFileIn(path.resolve(context.siteDir, folder), pathname),
      ),
    releaseHref: ({path, line}) => {
      const permalink = pages.get(path);
      if (permalink === undefined) return null;
      const id = changelogs.headingIds.get(path)?.get(line);
      return id === undefined ? permalink : `${permalink}#${encodeURIComponent(id)}`;
    },
    sourceHost,
    sourceUrl: sourceHost?.file ?? null,
    baseUrl: context.baseUrl,
  };
}

const knownIds = new WeakMap<RenderedBody, ReadonlySet<string>>();

/** The same object for the same body. */
function idsOf(body: RenderedBody | undefined): ReadonlySet<string> {
  const ids = (body && knownIds.get(body)) ?? new Set(body?.ids);
  if (body) knownIds.set(body, ids);
  return ids;
}

/** By which paths of the repository a page is named: its file, and what that is a translation of. */
function pathsOf(
  {file, original}: SitePage,
  root: string,
  value: string,
): [path: string, value: string][] {
  return [...new Set([file, original])]
    .map((each) => posixPath(path.relative(root, each)))
    .filter((each) => each !== '' && !each.startsWith('..'))
    .map((each) => [each, value]);
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
