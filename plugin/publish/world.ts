import {existsSync, statSync} from 'node:fs';
import path from 'node:path';
import {hasParts, partsOf} from '../derive/identity/planNames.js';
import {memoByObject, memoLast} from '../lib/memo.js';
import {withoutSlash} from '../lib/paths.js';
import {posixPath} from '../lib/posixPath.cjs';
import {createSourceHost} from '../lib/sourceHosts.js';
import type {Target} from '../model/links.js';
import type {Plan, Portfolio} from '../model/plan.js';
import {partAnchor} from '../read/family/partAnchor.js';
import {isWholeFile} from '../read/planList/sectionKeys.js';
import type {RenderedBody} from './body/renderBody.js';
import type {Changelogs} from './changelog/changelogRenderer.js';
import type {SitePage} from './host.js';
import type {LinkWorld} from './links/linkWorld.js';
import type {Memory} from './memory.js';
import type {SiteInput} from './site.js';

/** Gathers what the links of plans can lead to. */
export function createWorld(
  {collected, portfolio, bodies, host, source, permalinks}: SiteInput,
  {
    changelogs,
    memory,
  }: {
    changelogs: Changelogs;
    memory: Pick<Memory, 'anchorsOfPage'>;
  },
): LinkWorld {
  const {plans} = portfolio;
  const published = host.pages.flatMap((page) =>
    pathsOf(page, collected.root).map((path) => ({path, ...page})),
  );
  const pages = new Map([
    ...published.map(({path, permalink}): [string, string] => [path, permalink]),
    ...changelogs.own.map(({path, permalink}): [string, string] => [path, permalink]),
    ...plans.filter(isWholeFile).map((plan): [string, string] => [plan.path, permalinks.of(plan)]),
    ...plans.flatMap((plan) =>
      partsOf(plan).map((part): [string, string] => [part.path, permalinks.ofPart(plan, part)]),
    ),
  ]);
  const anchors = new Map([
    ...plans.map((plan): [string, ReadonlySet<string>] => [
      withoutSlash(permalinks.of(plan)),
      idsOfPlan(plan, bodies),
    ]),
    ...changelogs.own.map(({permalink, body}): [string, ReadonlySet<string>] => [
      withoutSlash(permalink),
      idsOf(body),
    ]),
  ]);
  const pageAt = new Map(host.pages.map((page) => [withoutSlash(page.permalink), page]));
  const sourceHost = createSourceHost(source.repositoryUrl, source.repositoryRef);
  const titles = new Map(
    published.flatMap(({path, title}): [string, string][] =>
      title === null ? [] : [[path, title]],
    ),
  );
  // A plan is called by its own title, which may change without any link leading elsewhere.
  for (const plan of plans.filter(isWholeFile)) titles.delete(plan.path);
  const sections = findSections(portfolio, bodies, permalinks.of);
  const planPages = new Map(plans.map((plan) => [plan.key, permalinks.of(plan)]));
  const toPage = (permalink: string): [string, Target] => [
    withoutSlash(permalink),
    {kind: 'page', permalink},
  ];
  // The last that is said of a page is the most that is known of it.
  const routes = new Map<string, Target>([
    ...[permalinks.index, ...host.generatedPages].map(toPage),
    ...host.pages.map(({permalink}) => toPage(permalink)),
    ...[...pages].map(([file, permalink]): [string, Target] => [
      withoutSlash(permalink),
      {kind: 'file', path: file, isFolder: false},
    ]),
    ...[...planPages].map(([key, permalink]): [string, Target] => [
      withoutSlash(permalink),
      {kind: 'plan', key},
    ]),
  ]);
  const places = [pages, titles, planPages, routes, changelogs.headingIds, sections];
  return {
    stamp: JSON.stringify(places.map(toLists)),
    pages,
    titles,
    plans: planPages,
    sections,
    anchorsOf: (permalink) => {
      const page = pageAt.get(withoutSlash(permalink));
      return anchors.get(withoutSlash(permalink)) ?? (page ? memory.anchorsOfPage(page) : null);
    },
    routes,
    isStaticFile: (pathname) => host.staticFolders.some((folder) => isFileIn(folder, pathname)),
    releaseHref: ({path, line}) => {
      const permalink = pages.get(path);
      if (permalink === undefined) return null;
      const id = changelogs.headingIds.get(path)?.get(line);
      return id === undefined ? permalink : `${permalink}#${encodeURIComponent(id)}`;
    },
    sourceHost,
    sourceUrl: sourceHost?.file ?? null,
    baseUrl: host.baseUrl,
  };
}

/** Maps within maps as lists, which are written as JSON many times faster than by a replacer of maps. */
function toLists(map: ReadonlyMap<string, unknown>): [key: string, value: unknown][] {
  return [...map].map(([key, value]) => [key, value instanceof Map ? [...value] : value]);
}

/** The same object for the same body. */
const idsOf = memoByObject(({ids}: Pick<RenderedBody, 'ids'>): ReadonlySet<string> => new Set(ids));

const NO_BODY = {ids: []};

/** The ids of all parts, and those of the parts themselves. */
function idsOfPlan(plan: Plan, bodies: ReadonlyMap<string, RenderedBody>): ReadonlySet<string> {
  const main = bodies.get(plan.key) ?? NO_BODY;
  if (!hasParts(plan)) return idsOf(main);
  return joinedIdsOf(main)(
    plan.unit.files.map(({name}) => partAnchor(name)),
    partsOf(plan).map(({path}) => bodies.get(path) ?? NO_BODY),
  );
}

/** The same object for the same bodies. */
const joinedIdsOf = memoByObject((main: Pick<RenderedBody, 'ids'>) =>
  memoLast(
    (anchors: string[], parts: Pick<RenderedBody, 'ids'>[]): ReadonlySet<string> =>
      new Set([...main.ids, ...anchors, ...parts.flatMap(({ids}) => ids)]),
  ),
);

/** By which paths of the repository a page is named: its file, and what that is a translation of. */
function pathsOf({file, original}: SitePage, root: string): string[] {
  return [...new Set([file, original])]
    .map((each) => posixPath(path.relative(root, each)))
    .filter((each) => each !== '' && !each.startsWith('..'));
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
