import {deadKey} from '../../derive/links/deadReferences.js';
import {shownUrl} from '../../lib/urls.js';
import type {Finding, Place} from '../../model/finding.js';
import type {Target} from '../../model/links.js';
import type {ResolvedOptions} from '../../options/options.cjs';
import {makeForm} from '../../read/references/recognizePath.js';
import {assetKind} from '../files/fileTypes.js';
import {addressOfLink, type LinkRules} from '../links/linkAddress.js';
import {hrefOf, pageOf} from '../links/targetHref.js';
import type {LinkTarget, RenderedBody, Resolution} from './renderBody.js';
import {resolveBody} from './resolveBody.js';

export interface LinkBodyContext extends LinkRules {
  /** Key of the plan that the text is of: it needs no link to itself. */
  plan?: string;
  /** What becomes of images from other origins; they are shown unless it says otherwise. */
  remoteImages?: ResolvedOptions['remoteImages'];
  /** Of a plan of several files, which is shown on one page. */
  page?: {permalink: string; mainAnchor: string};
  /** `deadKey` of paths that surely should be files and are none. */
  dead?: ReadonlySet<string>;
  /** Paths of files that the page publishes, too: a code span with the name of one links to it. */
  attached?: ReadonlySet<string>;
  /** Gets the assets that are shown as images. */
  shown?: Set<number>;
}

/**
 * Puts the links of a text of the repository into its rendered body: to pages of the site, to
 * files, to the source host.
 *
 * @returns `JSON.stringify(BodyElement[])`, and findings on links that lead nowhere
 */
export function linkBody(
  body: RenderedBody,
  context: LinkBodyContext,
): {json: string; findings: Finding[]} {
  const {world, findTarget} = context;
  const {path} = body;
  const dead: Finding[] = [];
  const {json, findings} = resolveBody(
    body,
    (target) => resolveTarget(target, path, context, dead),
    (id) => headingElsewhere(id, path, context),
    ({form, line}) => {
      const target = findTarget(form, path);
      if (target === null) {
        return context.dead?.has(deadKey(form.target, path)) ? {dead: true} : null;
      }
      if (isItself(target, body, context)) return null;
      const asset = target.kind === 'file' ? attachedAsset(target.path, context) : null;
      if (asset !== null) return {asset};
      const found = hrefOf(target, form, world);
      if (found?.lostAnchor) dead.push(lostAnchor(form.raw, found.lostAnchor, {file: path, line}));
      return found && withinPage(found, context);
    },
  );
  return {json, findings: [...findings, ...dead]};
}

/** A file beside the plan that may be published as it is. */
function attachedAsset(path: string, {attached, addAsset}: LinkBodyContext): number | null {
  return attached?.has(path) && assetKind(path) !== null && addAsset ? addAsset(path) : null;
}

/** Whether a target is the very file whose text this is. */
function isItself(
  target: Target,
  {path, part}: RenderedBody,
  {plan}: Pick<LinkBodyContext, 'plan'>,
): boolean {
  return (
    target.kind === 'plan' &&
    target.key === plan &&
    (target.part ?? '') === (part === '' ? '' : path)
  );
}

/** Links between the files of a plan lead from one part of the page to another. */
function withinPage<T extends {href: string}>(found: T, {page}: LinkBodyContext): T {
  if (!page) return found;
  const {permalink, mainAnchor} = page;
  if (found.href === permalink) return {...found, href: `#${encodeURIComponent(mainAnchor)}`};
  return found.href.startsWith(`${permalink}#`)
    ? {...found, href: found.href.slice(permalink.length)}
    : found;
}

/** Where a heading is that the file has but this body has not. */
function headingElsewhere(id: string, path: string, {findTarget, world}: LinkRules): string | null {
  const form = makeForm('path', '', `#${id}`, {anchor: id});
  const target = findTarget(form, path);
  const page = target && pageOf(target, form, world);
  // The page of the file itself is that of this body.
  return page && !(page.lostAnchor && target.kind === 'file') ? page.href : null;
}

function resolveTarget(
  target: LinkTarget,
  path: string,
  context: LinkBodyContext,
  findings: Finding[],
): Resolution {
  const {remoteImages = 'allow'} = context;
  const result = addressOfLink(target.url, path, target.kind, context);
  const report = (rule: string, message: string) => {
    findings.push({rule, severity: 'warning', message, file: path, line: target.line});
  };
  switch (result.kind) {
    case 'asset':
      if (target.kind === 'image') context.shown?.add(result.asset);
      return {asset: result.asset};
    case 'href':
      if (target.kind === 'image' && remoteImages !== 'allow' && isRemote(result.href)) {
        return {image: remoteImages, href: result.href};
      }
      if (result.lostAnchor) {
        const place = {file: path, line: target.line};
        findings.push(lostAnchor(shownUrl(target.url), result.lostAnchor, place));
      }
      return withinPage({href: result.href, unchecked: result.unchecked}, context);
    case 'hidden':
      return {unresolved: true, isHidden: true};
    case 'dead': {
      const what = target.kind === 'image' ? 'image' : 'link';
      report(
        `dead-${what}`,
        `The ${what} “${shownUrl(target.url)}” ${result.reason}. ${result.advice}`,
      );
      return {unresolved: true};
    }
  }
}

function isRemote(href: string): boolean {
  return /^https?:\/\//i.test(href);
}

/** The finding on an anchor that a page does not have. */
export function lostAnchor(shown: string, heading: string, {file, line}: Place): Finding {
  return {
    rule: 'dead-anchor',
    severity: 'warning',
    message: `“${shown}” links to the heading “${heading}”, which does not exist on that page. Correct the part after “#”.`,
    file,
    line,
  };
}
