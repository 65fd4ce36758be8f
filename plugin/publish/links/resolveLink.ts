import {
  type RepositoryPaths,
  type ResolutionStep,
  resolvePath,
} from '../../derive/paths/resolvePath.js';
import {baseName} from '../../lib/paths.js';
import {encodePath, type SourceHost, type SourceUrl} from '../../lib/sourceHosts.js';
import type {ReferenceForm} from '../../model/reference.js';
import type {Release} from '../../model/release.js';
import {referenceOfUrl} from '../../read/references/recognize.js';
import {assetKind, extensionOf} from '../files/fileTypes.js';

/** What a link of a plan can lead to. Paths are relative to the repository root. */
export interface LinkWorld {
  /** The same as long as links lead to the same pages; `anchorsOf` and `isStaticFile` may change. */
  stamp: string;
  /** All files of the repository, and those outside of version control that the site publishes. */
  repository: RepositoryPaths;
  /** Path of a published file → permalink: plans, and pages of other plugins. */
  pages: ReadonlyMap<string, string>;
  /** Path of a page of other plugins → its title, where it states one. */
  titles: ReadonlyMap<string, string>;
  /** Key of a plan → permalink. */
  plans: ReadonlyMap<string, string>;
  /** Headings in files that hold many plans: path → id → href of the plan that has it. */
  sections?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Ids on the page of this permalink; `null` where they are not known. */
  anchorsOf(permalink: string): ReadonlySet<string> | null;
  /** Permalinks of the site without trailing slash. */
  routes: ReadonlySet<string>;
  /** Whether the site's static folders hold this file (`/img/x.png`). */
  isStaticFile(pathname: string): boolean;
  /** Where a release is on the site. */
  releaseHref(release: Release): string | null;
  sourceHost: SourceHost | null;
  /** Files at the source host. */
  sourceUrl: SourceUrl | null;
  baseUrl: string;
}

/** An address on the site or at the source host. */
export interface PageHref {
  href: string;
  /** The heading, with `#`, that was asked for and that the page does not have. */
  lostAnchor?: string;
  /** The heading is on a page whose headings are not known. */
  unchecked?: true;
}

export type LinkResult =
  | ({kind: 'href'} & PageHref)
  | {kind: 'asset'; path: string}
  | {kind: 'dead'; reason: string; advice: string};

/** Steps that guess. */
const GUESSES: ReadonlySet<ResolutionStep> = new Set(['moved', 'suffix']);
/** Files that stand for their folder. */
const FOLDER_FILES: readonly string[] = ['README.md', 'index.md', 'index.mdx', 'plan.md'];

/**
 * Where a relative or site-absolute link of a plan leads: the page that
 * publishes the file, the file itself, or the source host; else it is dead.
 * External URLs are not asked for.
 *
 * @param url - as written, percent-encoded or not
 * @param from - path of the plan
 */
export function resolveLink(
  url: string,
  from: string,
  kind: 'link' | 'image',
  world: LinkWorld,
): LinkResult {
  const form = referenceOfUrl(url);
  if (form?.kind !== 'path') return nothing();
  const found = resolvePath(form.target, from, world.repository);
  const toRoute = () => resolveRoute(form.target, form.anchor, kind, world);
  if (found.path === null) return toRoute() ?? (found.isOutside ? outside() : nothing(found.meant));
  // Folders, files with another ending and guesses come after a page of the site called as written.
  const isSure =
    !found.isFolder && !GUESSES.has(found.step) && baseName(found.path) === baseName(form.target);
  return (isSure ? null : toRoute()) ?? toPath(found, form, kind, world);
}

function toPath(
  found: {path: string; isFolder: boolean},
  place: Pick<ReferenceForm, 'anchor' | 'targetLine'>,
  kind: 'link' | 'image',
  world: LinkWorld,
): LinkResult {
  const page = hrefOfPage(found, place.anchor, world);
  if (page) return {kind: 'href', ...page};
  const asset = found.isFolder ? null : toAsset(found.path, kind);
  if (asset) return asset;
  const source = hrefOfSource(found.path, place.targetLine, world);
  return source ? {kind: 'href', ...source} : unpublished();
}

/** The page of the site that publishes a file or what stands for a folder. */
export function hrefOfPage(
  {path, isFolder}: {path: string; isFolder: boolean},
  anchor: string | null,
  world: LinkWorld,
): PageHref | null {
  const section = world.sections?.get(path)?.get(anchor ?? '');
  if (section !== undefined) return {href: section};
  const files = isFolder ? FOLDER_FILES.map((name) => (path ? `${path}/${name}` : name)) : [path];
  const permalink = files
    .map((file) => world.pages.get(file))
    .find((published) => published !== undefined);
  return permalink === undefined ? null : hrefOnPage(permalink, anchor, world);
}

/** A page, at a heading where it has that heading. */
export function hrefOnPage(permalink: string, anchor: string | null, world: LinkWorld): PageHref {
  if (anchor === null) return {href: permalink};
  const ids = world.anchorsOf(permalink);
  if (ids && !ids.has(anchor)) return {href: permalink, lostAnchor: `#${anchor}`};
  const href = `${permalink}#${encodeURIComponent(anchor)}`;
  return ids ? {href} : {href, unchecked: true};
}

/** A file or folder of the repository at the source host. */
export function hrefOfSource(
  path: string,
  line: number | null,
  {sourceHost}: LinkWorld,
): PageHref | null {
  return sourceHost && {href: sourceHost.file(path, line ?? undefined)};
}

function toAsset(path: string, kind: 'link' | 'image'): LinkResult | null {
  const isHidden = path.split('/').some((part) => part.startsWith('.'));
  const shown =
    kind === 'image'
      ? assetKind(path) === 'image' || extensionOf(path) === 'svg'
      : assetKind(path) !== null;
  if (shown && !isHidden) return {kind: 'asset', path};
  return kind === 'image'
    ? dead('is no image that can be published', 'Link to it instead, or convert it to PNG.')
    : null;
}

function resolveRoute(
  pathname: string,
  anchor: string | null,
  kind: 'link' | 'image',
  world: LinkWorld,
): LinkResult | null {
  if (!pathname.startsWith('/')) return null;
  const base = world.baseUrl.replace(/\/$/, '');
  for (const href of [base + pathname, pathname]) {
    if (world.routes.has(withoutSlash(href))) {
      return {kind: 'href', ...hrefOnPage(href, anchor, world)};
    }
  }
  if (!world.isStaticFile(pathname)) return null;
  const hash = anchor === null ? '' : `#${encodeURIComponent(anchor)}`;
  const file = base + encodePath(pathname) + hash;
  return {kind: 'href', href: kind === 'image' ? file : `pathname://${file}`};
}

function dead(reason: string, advice: string): LinkResult {
  return {kind: 'dead', reason, advice};
}

/** @param meant - the path that was likely meant */
function nothing(meant: string | null = null): LinkResult {
  const mend =
    meant === null
      ? 'Correct the path, or remove it.'
      : `Did you mean “${meant}”? Correct the path.`;
  return dead('names no file or page', mend);
}

function outside(): LinkResult {
  return dead('leads out of the repository', 'Link to a file in it, or to a URL.');
}

function unpublished(): LinkResult {
  return dead(
    'is in the repository but not on the site',
    'Set the option `repositoryUrl`, so that it leads to the source host.',
  );
}

export function withoutSlash(permalink: string): string {
  return permalink.length > 1 ? permalink.replace(/\/$/, '') : permalink;
}
