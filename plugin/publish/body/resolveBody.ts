import type {Finding} from '../../types.js';
import type {BodyElement, BodyProps} from '../props.js';
import type {LinkTarget, RenderedBody, Resolution} from './renderBody.js';
import {decodeUrl, isSafeHref, shownUrl, urlKind} from './urls.js';

/** The tag's class is styled by the theme; the title shows what the plan wrote. */
const DEAD_CLASS = 'execplans-dead-link';

/**
 * Puts the targets of links and images into a rendered body. Cheap, and leaves
 * `body` as it is, so that it can run again whenever a target changes. External
 * URLs and anchors of the body itself are decided here; `resolve` gets the rest
 * and reports what it finds dead. What leads nowhere stays as marked text.
 *
 * @param elsewhere - where a heading is that the file has but this body has not
 * @returns elements, and findings on anchors and unsafe URLs
 */
export function resolveBody(
  body: RenderedBody,
  resolve: (target: LinkTarget) => Resolution,
  elsewhere: (id: string) => string | null = () => null,
): {elements: BodyElement[]; findings: Finding[]} {
  if (body.links.length === 0) return {elements: body.elements, findings: []};
  const ids = new Set(body.ids);
  const findings: Finding[] = [];
  const urls = body.links.map((target) =>
    settle(target, {ids, resolve, elsewhere, file: body.path, findings}),
  );
  return {elements: body.elements.map((element) => place(element, urls, body.links)), findings};
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

function place(
  element: BodyElement,
  urls: readonly (Settled | null)[],
  links: readonly LinkTarget[],
): BodyElement {
  if (typeof element === 'string') return element;
  const [tag, props, ...children] = element;
  const placed = children.map((child) => place(child, urls, links));
  const name = tag === 'img' ? 'src' : 'href';
  const index = tag === 'a' || tag === 'img' ? linkIndex(props[name]) : null;
  if (index === null) {
    return placed.some((child, at) => child !== children[at]) ? [tag, props, ...placed] : element;
  }
  const settled = urls[index] ?? null;
  if (settled) {
    const skip: BodyProps = settled.unchecked ? {'data-noBrokenLinkCheck': true} : {};
    return [tag, {...props, [name]: settled.url, ...skip}, ...placed];
  }
  const target = links[index];
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
