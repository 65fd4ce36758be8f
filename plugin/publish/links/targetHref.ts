import {FOLDER_FILES, standsForFolder} from '../../lexicon/planFiles.js';
import type {Target} from '../../model/links.js';
import type {ReferenceForm} from '../../model/reference.js';
import {anchorInPart} from '../../read/family/partAnchor.js';
import {withScheme} from '../../read/references/recognizeUrl.js';
import type {LinkWorld, PageHref} from './linkWorld.js';

/** What is told of a target by what names it: the heading or line that is meant. */
export type NamedPlace = Pick<ReferenceForm, 'anchor' | 'targetLine' | 'raw'>;

const ANYWHERE: NamedPlace = {anchor: null, targetLine: null, raw: ''};

/**
 * Where a target is: the page of the site, else the address that was written, else the source
 * host. What the plugin does not publish itself and no page shows has no address without a
 * source host.
 *
 * @returns `null` where it is shown nowhere
 */
export function hrefOf(
  target: Target,
  place: NamedPlace | null,
  world: LinkWorld,
): PageHref | null {
  return pageOf(target, place, world) ?? elsewhere(target, place ?? ANYWHERE, world);
}

/** Addresses that name a line, or the file as one commit has it: no page of the site shows that. */
const PINNED = /#L\d|\/[0-9a-f]{40}(?:\/|$)/i;

/**
 * The page of the site that shows a target, at the heading that is meant; `null` without one, and
 * where a release, or a line or state of a file was named by its address at the source host.
 */
export function pageOf(
  target: Target,
  place: NamedPlace | null,
  world: LinkWorld,
): PageHref | null {
  const {anchor, raw} = place ?? ANYWHERE;
  if (hrefOfUrl(raw) && (target.kind === 'release' || PINNED.test(raw))) return null;
  switch (target.kind) {
    case 'plan':
      return target.part === undefined
        ? pageOfPlan(target.key, anchor, world)
        : pageOfFile({path: target.part, isFolder: false}, anchor, world);
    case 'file':
      return pageOfFile(target, anchor, world);
    case 'page':
      return pageAt(target.permalink, anchor, world);
    case 'release':
      return toHref(world.releaseHref(target.release));
    default:
      return null;
  }
}

/** A heading of a file that holds many plans may be on the page of another of them. */
function pageOfPlan(key: string, anchor: string | null, world: LinkWorld): PageHref | null {
  const permalink = world.plans.get(key);
  if (permalink === undefined) return null;
  const page = pageAt(permalink, anchor, world);
  const [path = ''] = key.split('#');
  return (page.lostAnchor && sectionOf(path, anchor, world)) || page;
}

/** A folder is shown by the file that stands for it. */
function pageOfFile(
  {path, isFolder}: {path: string; isFolder: boolean},
  anchor: string | null,
  world: LinkWorld,
): PageHref | null {
  const files = isFolder
    ? FOLDER_FILES.map((name) => (path ? `${path}/${name}` : name)).filter(standsForFolder)
    : [path];
  const permalink = files
    .map((file) => world.pages.get(file))
    .find((published) => published !== undefined);
  const section = sectionOf(path, anchor, world);
  return section ?? (permalink === undefined ? null : pageAt(permalink, anchor, world));
}

function sectionOf(path: string, anchor: string | null, {sections}: LinkWorld): PageHref | null {
  return toHref(sections?.get(path)?.get(anchor ?? '') ?? null);
}

/** A page or a part of one, at a heading where it has that heading. */
function pageAt(permalink: string, anchor: string | null, world: LinkWorld): PageHref {
  if (anchor === null) return {href: permalink};
  const [page = '', part = ''] = permalink.split('#');
  const id = anchorInPart(decodeURIComponent(part), anchor);
  const ids = world.anchorsOf(page);
  if (ids && !ids.has(id)) return {href: permalink, lostAnchor: `#${anchor}`};
  const href = `${page}#${encodeURIComponent(id)}`;
  return ids ? {href} : {href, unchecked: true};
}

/** The address of what the site does not show; one that was written may be of another host. */
function elsewhere(
  target: Target,
  {targetLine, raw}: NamedPlace,
  {sourceHost}: LinkWorld,
): PageHref | null {
  switch (target.kind) {
    case 'file':
      return hrefOfUrl(raw) ?? toHref(sourceHost?.file(target.path, targetLine ?? undefined));
    case 'release':
      return hrefOfUrl(raw) ?? toHref(sourceHost?.file(target.release.path, target.release.line));
    case 'issue':
      return hrefOfUrl(raw) ?? toHref(sourceHost?.issue(target.number, target.repository));
    case 'commit':
      return hrefOfUrl(raw) ?? toHref(sourceHost?.commit(target.hash, target.repository));
    case 'url':
      return hrefOfUrl(target.url);
    case 'plan':
    case 'page':
      return hrefOfUrl(raw);
  }
}

function hrefOfUrl(text: string): PageHref | null {
  const url = withScheme(text);
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && /^https?:$/.test(parsed.protocol) ? {href: parsed.href} : null;
}

function toHref(href: string | null | undefined): PageHref | null {
  return href ? {href} : null;
}
