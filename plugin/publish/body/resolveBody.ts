import {decodeUrl, isSafeHref, shownUrl, urlKind} from '../../lib/urls.js';
import type {Finding} from '../../model/finding.js';
import {anchorInPart} from '../../read/family/partAnchor.js';
import type {BodyProps} from '../props.js';
import {type Filling, fillGaps, type Gap} from './gaps.js';
import type {
  LinkTarget,
  ReferenceResolution,
  ReferenceTarget,
  RenderedBody,
  Resolution,
} from './renderBody.js';

/** The tag's class is styled by the theme; the title shows what the plan wrote. */
const DEAD_CLASS = 'execplans-dead-link';

/**
 * Puts the targets of links, images and references into a rendered body. Cheap,
 * and leaves `body` as it is, so that it can run again whenever a target
 * changes. Anchors of the body itself are decided here; `resolve` gets all
 * other safe URLs and reports what it finds dead. A link that leads
 * nowhere stays as marked text; a code span or word stays as it was written.
 *
 * @param elsewhere - where a heading is that the file has but this body has not
 * @param resolveReference - where a code span or word of the text leads
 * @returns `JSON.stringify(BodyElement[])`, and findings on anchors and unsafe URLs
 */
export function resolveBody(
  body: RenderedBody,
  resolve: (target: LinkTarget) => Resolution,
  elsewhere: (id: string) => string | null = () => null,
  resolveReference: (target: ReferenceTarget) => ReferenceResolution = () => null,
): {json: string; findings: Finding[]} {
  const ids = new Set(body.ids);
  const findings: Finding[] = [];
  const places = body.links.map((target): Place => {
    if (target.kind === 'reference') return settleReference(resolveReference(target));
    const settled = settle(target, {body, ids, resolve, elsewhere, findings});
    return settled === 'hidden' ? {hidden: true} : (settled ?? {dead: target});
  });
  const json = fillGaps(body.json, (gap) => toFilling(gap, places[gap.target] ?? null));
  return {json, findings};
}

/** What becomes of a target in the tree; `null` where nothing is to be seen of it. */
type Place = Settled | {dead: LinkTarget | null} | {hidden: true} | NotLoaded | null;

/** An image that is not loaded. */
type NotLoaded = {image: 'link' | 'omit'; target: LinkTarget; href: string};

function settleReference(resolution: ReferenceResolution): Place {
  if (resolution === null) return null;
  if ('dead' in resolution) return {dead: null};
  if ('asset' in resolution) return {url: `asset:${resolution.asset}`};
  const {href, unchecked} = resolution;
  return isSafeHref(href) ? {url: href, unchecked} : null;
}

/** What to write as `href` or `src`, and whether Docusaurus can check it. */
interface Settled {
  url: string;
  unchecked?: boolean;
}

/** @returns `null` where the target leads nowhere, `'hidden'` where it must not be named */
function settle(
  target: LinkTarget,
  {
    ids,
    resolve,
    elsewhere,
    body: {path: file, part},
    findings,
  }: {
    ids: ReadonlySet<string>;
    resolve: (target: LinkTarget) => Resolution;
    elsewhere: (id: string) => string | null;
    body: RenderedBody;
    findings: Finding[];
  },
): Settled | NotLoaded | 'hidden' | null {
  const report = (rule: string, message: string) => {
    findings.push({rule, severity: 'warning', message, file, line: target.line});
  };
  const shown = shownUrl(target.url);
  switch (urlKind(target.url)) {
    case 'unsafe':
      report(
        'unsafe-link',
        `The ${target.kind} “${shown}” has a URL scheme that is not allowed. Use http, https or mailto.`,
      );
      return null;
    case 'anchor': {
      if (shown === '' || shown === '#') {
        report(
          'dead-link',
          `${target.kind === 'image' ? 'An image' : 'A link'} has no target. Add one, or remove it.`,
        );
        return null;
      }
      const written = target.url.slice(1);
      const name = decodeUrl(written);
      // Browsers first look for the id as written; ids of footnotes are percent-encoded themselves.
      const id = [written, name, `user-content-${name}`]
        .map((known) => anchorInPart(part, known))
        .find((known) => ids.has(known));
      if (id !== undefined) return {url: `#${encodeURIComponent(id)}`};
      const href = elsewhere(name);
      if (href !== null) return {url: href};
      report(
        'dead-anchor',
        `“${shown}” does not match any heading of this plan. Use the heading's text in lower case with hyphens.`,
      );
      return null;
    }
    case 'external':
    case 'local': {
      const resolution = resolve(target);
      if ('asset' in resolution) return {url: `asset:${resolution.asset}`};
      if (!('href' in resolution)) return resolution.isHidden ? 'hidden' : null;
      if (!isSafeHref(resolution.href)) {
        report(
          'dead-link',
          `The ${target.kind} “${shown}” is not a complete address. Add its scheme and host.`,
        );
        return null;
      }
      if ('image' in resolution) return {...resolution, target};
      return {url: resolution.href, unchecked: resolution.unchecked};
    }
  }
}

function toFilling(gap: Gap, place: Place): Filling {
  if (place === null) return null;
  const [tag, props] = 'shown' in gap ? ['a', {}] : [gap.tag, gap.props];
  if ('image' in place) return imageFilling(props, place);
  if ('hidden' in place)
    return {tag: 'span', props: {}, ...(tag === 'img' && {child: altOf(props)})};
  if ('dead' in place) return deadFilling(tag, props, place.dead);
  const skip: BodyProps = place.unchecked ? {'data-noBrokenLinkCheck': true} : {};
  return {tag, props: {...props, [tag === 'img' ? 'src' : 'href']: place.url, ...skip}};
}

/** A link can hold no other link. */
function imageFilling(props: BodyProps, {image, target, href}: NotLoaded): Filling {
  const alt = altOf(props);
  return image === 'link' && !target.isInLink
    ? {tag: 'a', props: {href}, child: alt || shownUrl(target.url)}
    : {tag: 'span', props: {}, child: alt};
}

function altOf({alt}: BodyProps): string {
  return String(alt ?? '');
}

/** @param target - `null` for a reference, whose text says it all */
function deadFilling(tag: string, props: BodyProps, target: LinkTarget | null): Filling {
  const shown = target ? shownUrl(target.url) : '';
  const dead: BodyProps = {className: DEAD_CLASS};
  if (props.id !== undefined) dead.id = props.id;
  if (target && urlKind(target.url) !== 'unsafe' && shown !== '') dead.title = shown;
  return {
    tag: 'span',
    props: dead,
    ...(tag === 'img' && {child: String(props.alt || shown || '')}),
  };
}
