import type {Finding} from '../../types.js';
import type {BodyElement, BodyProps} from '../props.js';
import type {
  LinkTarget,
  ReferenceResolution,
  ReferenceTarget,
  RenderedBody,
  Resolution,
} from './renderBody.js';
import {decodeUrl, isSafeHref, shownUrl, urlKind} from './urls.js';

/** The tag's class is styled by the theme; the title shows what the plan wrote. */
const DEAD_CLASS = 'execplans-dead-link';

/**
 * Puts the targets of links, images and references into a rendered body. Cheap,
 * and leaves `body` as it is, so that it can run again whenever a target
 * changes. External URLs and anchors of the body itself are decided here;
 * `resolve` gets the rest and reports what it finds dead. A link that leads
 * nowhere stays as marked text; a code span or word stays as it was written.
 *
 * @param elsewhere - where a heading is that the file has but this body has not
 * @param resolveReference - where a code span or word of the text leads
 * @returns elements, and findings on anchors and unsafe URLs
 */
export function resolveBody(
  body: RenderedBody,
  resolve: (target: LinkTarget) => Resolution,
  elsewhere: (id: string) => string | null = () => null,
  resolveReference: (target: ReferenceTarget) => ReferenceResolution = () => null,
): {elements: BodyElement[]; findings: Finding[]} {
  if (body.links.length === 0) return {elements: body.elements, findings: []};
  const ids = new Set(body.ids);
  const findings: Finding[] = [];
  const places = body.links.map((target): Place => {
    if (target.kind === 'reference') return settleReference(resolveReference(target));
    const settled = settle(target, {ids, resolve, elsewhere, file: body.path, findings});
    return settled ?? {dead: target};
  });
  return {elements: placeAll(body.elements, places), findings};
}

/** What becomes of a target in the tree; `null` where nothing is to be seen of it. */
type Place = Settled | {dead: LinkTarget | null} | null;

function settleReference(resolution: ReferenceResolution): Place {
  if (resolution === null) return null;
  if ('dead' in resolution) return {dead: null};
  const {href, unchecked} = resolution;
  return isSafeHref(href) ? {url: href, unchecked} : null;
}

/** What to write as `href` or `src`, and whether Docusaurus can check it. */
interface Settled {
  url: string;
  unchecked?: boolean;
}

/** @returns `null` where the target leads nowhere */
function settle(
  target: LinkTarget,
  {
    ids,
    resolve,
    elsewhere,
    file,
    findings,
  }: {
    ids: ReadonlySet<string>;
    resolve: (target: LinkTarget) => Resolution;
    elsewhere: (id: string) => string | null;
    file: string;
    findings: Finding[];
  },
): Settled | null {
  const report = (rule: string, message: string) => {
    findings.push({rule, severity: 'warning', message, file, line: target.line});
  };
  const shown = shownUrl(target.url);
  switch (urlKind(target.url)) {
    case 'external':
      return {url: target.url.startsWith('//') ? `https:${target.url}` : target.url};
    case 'unsafe':
      report(
        'unsafe-link',
        `The ${target.kind} “${shown}” has a scheme that is not published. Use http, https or mailto.`,
      );
      return null;
    case 'anchor': {
      if (shown === '' || shown === '#') {
        report('dead-link', `A ${target.kind} has no target. Write where it leads, or remove it.`);
        return null;
      }
      const name = decodeUrl(target.url.slice(1));
      const id = [name, `user-content-${name}`].find((known) => ids.has(known));
      if (id !== undefined) return {url: `#${encodeURIComponent(id)}`};
      const href = elsewhere(name);
      if (href !== null) return {url: href};
      report(
        'dead-anchor',
        `“${shown}” names no heading of this plan. Write the heading's text in lower case with hyphens.`,
      );
      return null;
    }
    case 'local': {
      const resolution = resolve(target);
      if ('asset' in resolution) return {url: `asset:${resolution.asset}`};
      if (!('href' in resolution) || !isSafeHref(resolution.href)) return null;
      return {url: resolution.href, unchecked: resolution.unchecked};
    }
  }
}

/** @returns the same elements where nothing was to be placed */
function placeAll(elements: readonly BodyElement[], places: readonly Place[]): BodyElement[] {
  const placed: BodyElement[] = [];
  for (const element of elements) {
    if (typeof element === 'string') addText(placed, element);
    else
      for (const child of place(element, places)) {
        if (typeof child === 'string') addText(placed, child);
        else placed.push(child);
      }
  }
  return placed;
}

/** Texts that a placeholder stood between become one again. */
function addText(elements: BodyElement[], text: string): void {
  const last = elements.at(-1);
  if (typeof last === 'string') elements[elements.length - 1] = last + text;
  else elements.push(text);
}

function place(element: Exclude<BodyElement, string>, places: readonly Place[]): BodyElement[] {
  const [tag, props, ...children] = element;
  const placed = placeAll(children, places);
  const name = tag === 'img' ? 'src' : 'href';
  const index = tag === 'a' || tag === 'img' ? linkIndex(props[name]) : null;
  if (index === null) {
    const isSame =
      placed.length === children.length && placed.every((child, at) => child === children[at]);
    return [isSame ? element : [tag, props, ...placed]];
  }
  const to = places[index] ?? null;
  if (to === null) return placed;
  if ('dead' in to) return [deadElement(tag, props, placed, to.dead)];
  const skip: BodyProps = to.unchecked ? {'data-noBrokenLinkCheck': true} : {};
  return [[tag, {...props, [name]: to.url, ...skip}, ...placed]];
}

/** @param target - `null` for a reference, whose text says it all */
function deadElement(
  tag: string,
  props: BodyProps,
  placed: readonly BodyElement[],
  target: LinkTarget | null,
): BodyElement {
  const shown = target ? shownUrl(target.url) : '';
  const dead: BodyProps = {className: DEAD_CLASS};
  if (props.id !== undefined) dead.id = props.id;
  if (target && urlKind(target.url) !== 'unsafe' && shown !== '') dead.title = shown;
  if (tag === 'a') return ['span', dead, ...placed];
  return ['span', dead, String(props.alt || shown || '')];
}

function linkIndex(value: BodyProps[string] | undefined): number | null {
  return typeof value === 'string' && value.startsWith('link:') ? Number(value.slice(5)) : null;
}
