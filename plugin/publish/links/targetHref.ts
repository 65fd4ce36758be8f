import type {Target} from '../../model/links.js';
import type {ReferenceForm} from '../../model/reference.js';
import {withScheme} from '../../read/references/recognizeUrl.js';
import {
  hrefOfPage,
  hrefOfSource,
  hrefOnPage,
  type LinkWorld,
  type PageHref,
} from './resolveLink.js';

/**
 * Where a target is: the page of the site, else the source host. What the
 * plugin does not publish itself and no page shows has no address without a
 * source host.
 *
 * @param form - what named it: tells the heading or line of the target that is meant
 * @returns `null` where it is shown nowhere
 */
export function hrefOf(
  target: Target,
  form: Pick<ReferenceForm, 'anchor' | 'targetLine' | 'raw'> | null,
  world: LinkWorld,
): PageHref | null {
  const {anchor, targetLine, raw} = form ?? {anchor: null, targetLine: null, raw: ''};
  switch (target.kind) {
    case 'plan':
      return hrefOfPlan(target.key, anchor, world);
    case 'file':
      return hrefOfPage(target, anchor, world) ?? hrefOfSource(target.path, targetLine, world);
    case 'release':
      return toHref(world.releaseHref(target.release)) ?? hrefOfUrl(raw);
    case 'issue':
      // An address that was written may be of another host.
      return (
        hrefOfUrl(raw) ?? toHref(world.sourceHost?.issue(target.number, target.repository) ?? null)
      );
    case 'commit':
      return (
        hrefOfUrl(raw) ?? toHref(world.sourceHost?.commit(target.hash, target.repository) ?? null)
      );
    case 'url':
      return hrefOfUrl(target.url);
  }
}

/** A heading of a file that holds many plans may be on the page of another of them. */
function hrefOfPlan(key: string, anchor: string | null, world: LinkWorld): PageHref | null {
  const permalink = world.plans.get(key);
  if (permalink === undefined) return null;
  const page = hrefOnPage(permalink, anchor, world);
  const [path = ''] = key.split('#');
  const section = page.lostAnchor && world.sections?.get(path)?.get(anchor ?? '');
  return section === undefined ? page : {href: section};
}

function hrefOfUrl(text: string): PageHref | null {
  const url = withScheme(text);
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && /^https?:$/.test(parsed.protocol) ? {href: parsed.href} : null;
}

function toHref(href: string | null): PageHref | null {
  return href === null ? null : {href};
}
