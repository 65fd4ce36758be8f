import type {ExplainDead} from '../../derive/links/deadReferences.js';
import type {FindTarget} from '../../derive/links/findTarget.js';
import type {IsHidden} from '../../derive/paths/hidden.js';
import {encodePath} from '../../lib/sourceHosts.js';
import {urlKind} from '../../lib/urls.js';
import type {ReferenceForm} from '../../model/reference.js';
import {referenceOfUrl, withScheme} from '../../read/references/recognizeUrl.js';
import {assetKind, extensionOf} from '../files/fileTypes.js';
import type {LinkWorld, PageHref} from './linkWorld.js';
import {hrefOf, pageOf} from './targetHref.js';

/** What tells where links lead and where that is shown. */
export interface LinkRules {
  findTarget: FindTarget;
  isHidden?: IsHidden | undefined;
  explainDead: ExplainDead;
  world: LinkWorld;
  /** Publishes a file with the page and gives its number; `null` where files have no page to go with. */
  addAsset: ((path: string) => number) | null;
}

export type LinkAddress =
  | ({kind: 'href'} & PageHref)
  /** A file that is published with the page. */
  | {kind: 'asset'; asset: number}
  | {kind: 'dead'; reason: string; advice: string}
  /** What it leads to must not be named. */
  | {kind: 'hidden'};

/**
 * The address of a link: the page that shows what it leads to, the file itself, or the source
 * host; else it is dead. An external URL stays as it was written unless the site has that page.
 *
 * @param url - as written, percent-encoded or not
 * @param from - path of the file that it stands in
 */
export function addressOfLink(
  url: string,
  from: string,
  kind: 'link' | 'image',
  {findTarget, isHidden, explainDead, world, addAsset}: LinkRules,
): LinkAddress {
  const form = referenceOfUrl(url);
  if (form && isHidden?.(form, from)) return {kind: 'hidden'};
  const target = form && findTarget(form, from);
  if (urlKind(url) === 'external') {
    const shown = kind === 'link' && target ? pageOf(target, form, world) : null;
    return {kind: 'href', ...(shown ?? {href: withScheme(url)})};
  }
  const page = target && (pageOf(target, form, world) ?? staticFile(form, kind, world));
  if (page) return {kind: 'href', ...page};
  if (target === null) {
    const served = form && staticFile(form, kind, world);
    return served ? {kind: 'href', ...served} : {kind: 'dead', ...explainDead(form, from)};
  }
  const isFile = target.kind === 'file' && !target.isFolder;
  const asset = isFile && addAsset ? toAsset(target.path, kind, addAsset) : null;
  if (asset) return asset;
  const address = hrefOf(target, form, world);
  return address ? {kind: 'href', ...address} : unpublished();
}

function toAsset(
  path: string,
  kind: 'link' | 'image',
  addAsset: (path: string) => number,
): LinkAddress | null {
  const isHidden = path.split('/').some((part) => part.startsWith('.'));
  const shown =
    kind === 'image'
      ? assetKind(path) === 'image' || extensionOf(path) === 'svg'
      : assetKind(path) !== null;
  if (shown && !isHidden) return {kind: 'asset', asset: addAsset(path)};
  return kind === 'image'
    ? dead('is not an image that can be published', 'Link to it instead, or convert it to PNG.')
    : null;
}

/** A file that the site serves at the very address that was written. */
function staticFile(
  {target, anchor}: ReferenceForm,
  kind: 'link' | 'image',
  {isStaticFile, baseUrl}: LinkWorld,
): PageHref | null {
  if (!target.startsWith('/') || !isStaticFile(target)) return null;
  const hash = anchor === null ? '' : `#${encodeURIComponent(anchor)}`;
  const file = baseUrl.replace(/\/$/, '') + encodePath(target) + hash;
  return {href: kind === 'image' ? file : `pathname://${file}`};
}

function unpublished(): LinkAddress {
  return dead(
    'is in the repository but not on the site',
    'Set the `repositoryUrl` option to link to the source host.',
  );
}

function dead(reason: string, advice: string): LinkAddress {
  return {kind: 'dead', reason, advice};
}
