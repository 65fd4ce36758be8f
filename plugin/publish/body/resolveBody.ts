import {decodeUrl, isSafeHref, shownUrl, urlKind} from '../../lib/urls.js';
import type {Finding} from '../../model/finding.js';
import {anchorInPart} from '../../read/family/partAnchor.js';
import type {BodyElement, BodyProps} from '../props.js';
import {MAX_TEXT_NODE} from './longTexts.js';
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
  if (places.length === 0) return {json: body.json, findings};
  const elements = JSON.parse(body.json) as BodyElement[];
  placeIn(elements, 0, places);
  return {json: JSON.stringify(elements), findings};
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

/**
 * Replaces what leads somewhere, in place: most of a body stays as it is.
 *
 * @param list - the whole body, or an element
 * @param from - index of the first child
 */
function placeIn(list: BodyElement[], from: number, places: readonly Place[]): void {
  let to = from;
  let wasWord = false;
  for (const child of list.slice(from)) {
    const element = typeof child === 'string' ? child : placeElement(child, places);
    const last = to > from ? list[to - 1] : undefined;
    // A word that names nothing is part of the text around it.
    const isWord = element !== child && typeof element === 'string';
    const joins = (isWord || wasWord) && typeof element === 'string' && typeof last === 'string';
    if (joins && last.length + element.length <= MAX_TEXT_NODE) list[to - 1] = last + element;
    else {
      list[to] = element;
      to += 1;
    }
    wasWord = isWord;
  }
  list.length = to;
}

/** @returns what stands in the place of an element */
function placeElement(
  element: Exclude<BodyElement, string>,
  places: readonly Place[],
): BodyElement {
  const [tag, props, shown = ''] = element;
  const target = targetOf(tag, props);
  const place = target === null ? null : (places[target] ?? null);
  if (target !== null && place === null) return shown;
  // The type of a list of children is that of the rest of an element.
  placeIn(element as BodyElement[], 2, places);
  if (place === null) return element;
  return [...headAt(place, tag, props), ...(element.slice(2) as BodyElement[])];
}

/** The index of what an element leads to, which stands for its address. */
function targetOf(tag: string, props: BodyProps): number | null {
  if (tag !== 'a' && tag !== 'img') return null;
  const value = tag === 'img' ? props.src : props.href;
  return typeof value === 'string' && value.startsWith('link:') ? Number(value.slice(5)) : null;
}

/** The beginning of a link or an image, or of the dead one in its place. */
type Head = [tag: string, props: BodyProps, ...child: string[]];

function headAt(place: NonNullable<Place>, tag: string, props: BodyProps): Head {
  if ('image' in place) return imageHead(props, place);
  if ('hidden' in place) return ['span', {}, ...(tag === 'img' ? [altOf(props)] : [])];
  if ('dead' in place) return deadHead(tag, props, place.dead);
  const skip: BodyProps = place.unchecked ? {'data-noBrokenLinkCheck': true} : {};
  return [tag, {...props, [tag === 'img' ? 'src' : 'href']: place.url, ...skip}];
}

/** A link can hold no other link. */
function imageHead(props: BodyProps, {image, target, href}: NotLoaded): Head {
  const alt = altOf(props);
  return image === 'link' && !target.isInLink
    ? ['a', {href}, alt || shownUrl(target.url)]
    : ['span', {}, alt];
}

function altOf({alt}: BodyProps): string {
  return String(alt ?? '');
}

/** @param target - `null` for a reference, whose text says it all */
function deadHead(tag: string, props: BodyProps, target: LinkTarget | null): Head {
  const shown = target ? shownUrl(target.url) : '';
  const dead: BodyProps = {className: DEAD_CLASS};
  if (props.id !== undefined) dead.id = props.id;
  if (target && urlKind(target.url) !== 'unsafe' && shown !== '') dead.title = shown;
  return ['span', dead, ...(tag === 'img' ? [String(props.alt || shown || '')] : [])];
}
