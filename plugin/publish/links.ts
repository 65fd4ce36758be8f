import {assetKind, extensionOf} from './fileTypes.js';
import {encodePath, type SourceUrl} from './sourceHost.js';

/** What a link of a plan can lead to. Paths are relative to the repository root. */
export interface LinkWorld {
  /** All files of the repository. */
  paths: ReadonlySet<string>;
  /** Path of a published file → permalink: plans, and pages of other plugins. */
  pages: ReadonlyMap<string, string>;
  /** The part of `pages` that are plans. */
  plans: ReadonlyMap<string, string>;
  /** Headings in files that hold many plans: path → id → href of the plan that has it. */
  sections?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Ids that exist on a page, by permalink; pages that are not in it are not checked. */
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** Permalinks of the site without trailing slash. */
  routes: ReadonlySet<string>;
  /** Whether the site's static folders hold this file (`/img/x.png`). */
  isStaticFile(pathname: string): boolean;
  sourceUrl: SourceUrl | null;
  baseUrl: string;
}

export type LinkResult =
  /** Unchecked: the heading is on a page whose headings are not known. */
  | {kind: 'href'; href: string; lostAnchor?: string; unchecked?: true}
  | {kind: 'asset'; path: string}
  | {kind: 'dead'; reason: string; advice: string};

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
  const [, rawPath = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(url) ?? [];
  const pathname = decode(rawPath);
  const candidates = candidatePaths(pathname, from);
  if (candidates.length === 0) {
    return dead('leads out of the repository', 'Link to a file in it, or to a URL.');
  }
  for (const path of candidates) {
    const result = resolvePath(path, hash, kind, world);
    if (result) return result;
  }
  return (
    resolveRoute(pathname, hash, kind, world) ??
    resolveMoved(pathname, hash, world) ??
    dead('names no file or page', 'Correct the path, or remove it.')
  );
}

/** Repository paths that a link may mean: relative to the plan, then from the root. */
function candidatePaths(pathname: string, from: string): string[] {
  const folder = from.split('/').slice(0, -1);
  const parts = pathname.split('/');
  const candidates = pathname.startsWith('/')
    ? [normalize(parts)]
    : [normalize([...folder, ...parts]), normalize(parts)];
  return candidates.filter((path) => path !== null);
}

function normalize(parts: readonly string[]): string | null {
  const path: string[] = [];
  for (const part of parts) {
    if (part === '..') {
      if (path.pop() === undefined) return null;
    } else if (part !== '' && part !== '.') {
      path.push(part);
    }
  }
  return path.join('/');
}

function resolvePath(
  path: string,
  hash: string,
  kind: 'link' | 'image',
  world: LinkWorld,
): LinkResult | null {
  const section = world.sections?.get(path)?.get(decode(hash.slice(1)));
  if (section !== undefined) return {kind: 'href', href: section};
  const permalink = world.pages.get(path);
  if (permalink !== undefined) return toPage(permalink, hash, world);
  if (world.paths.has(path)) return toFile(path, hash, kind, world);
  if (path !== '' && isFolder(path, world.paths)) {
    const page = ['README.md', 'index.md', 'index.mdx', 'plan.md']
      .map((name) => world.pages.get(`${path}/${name}`))
      .find((found) => found !== undefined);
    if (page) return toPage(page, hash, world);
    return world.sourceUrl ? {kind: 'href', href: world.sourceUrl(path)} : unpublished();
  }
  return null;
}

function toPage(permalink: string, hash: string, world: LinkWorld): LinkResult {
  const anchors = world.anchors.get(permalink);
  const id = decode(hash.slice(1));
  if (hash === '' || anchors?.has(id)) return {kind: 'href', href: permalink + hash};
  return anchors
    ? {kind: 'href', href: permalink, lostAnchor: hash}
    : {kind: 'href', href: permalink + hash, unchecked: true};
}

function toFile(path: string, hash: string, kind: 'link' | 'image', world: LinkWorld): LinkResult {
  const isHidden = path.split('/').some((part) => part.startsWith('.'));
  const shown =
    kind === 'image'
      ? assetKind(path) === 'image' || extensionOf(path) === 'svg'
      : assetKind(path) !== null;
  if (shown && !isHidden) return {kind: 'asset', path};
  if (kind === 'image')
    return dead('is no image that can be published', 'Link to it instead, or convert it to PNG.');
  const line = /^#L(\d+)/.exec(hash)?.[1];
  return world.sourceUrl
    ? {kind: 'href', href: world.sourceUrl(path, line === undefined ? undefined : Number(line))}
    : unpublished();
}

function dead(reason: string, advice: string): LinkResult {
  return {kind: 'dead', reason, advice};
}

function unpublished(): LinkResult {
  return dead(
    'is in the repository but not on the site',
    'Set the option `repositoryUrl`, so that it leads to the source host.',
  );
}

function resolveRoute(
  pathname: string,
  hash: string,
  kind: 'link' | 'image',
  world: LinkWorld,
): LinkResult | null {
  if (!pathname.startsWith('/')) return null;
  const base = world.baseUrl.replace(/\/$/, '');
  for (const href of [base + pathname, pathname]) {
    if (world.routes.has(withoutSlash(href))) return toPage(href, hash, world);
  }
  if (!world.isStaticFile(pathname)) return null;
  const file = base + encodePath(pathname) + hash;
  return {kind: 'href', href: kind === 'image' ? file : `pathname://${file}`};
}

/** A plan that moved to another folder is found by its file name, if only one has it. */
function resolveMoved(pathname: string, hash: string, world: LinkWorld): LinkResult | null {
  const name = pathname.split('/').at(-1) ?? '';
  if (!/\.mdx?$/i.test(name) || /^(?:plan|index|readme)\./i.test(name)) return null;
  const found = [...world.plans].filter(([path]) => path.endsWith(`/${name}`));
  const [only] = found;
  return found.length === 1 && only ? toPage(only[1], hash, world) : null;
}

function isFolder(path: string, paths: ReadonlySet<string>): boolean {
  const prefix = `${path}/`;
  for (const candidate of paths) if (candidate.startsWith(prefix)) return true;
  return false;
}

export function withoutSlash(permalink: string): string {
  return permalink.length > 1 ? permalink.replace(/\/$/, '') : permalink;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
