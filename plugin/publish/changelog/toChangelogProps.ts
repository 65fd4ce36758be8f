import type {Release} from '../../model/release.js';
import type {HeadingId} from '../body/headings.js';
import {matchMessage, placeOfMatch} from '../plan/shipmentProps.js';
import type {BodyElement, CutTextProp, TocItemProp} from '../props.js';
import type {Site} from '../site.js';
import type {PlanChangelogProps, ReleasePlanProp} from './props.js';

/** The theme puts the plans behind a release where this stands; `id` is that of its heading. */
const RELEASE_TAG = 'execplans-release';

interface ChangelogPageInput {
  path: string;
  title: string;
  permalink: string;
  body: {
    /** Links resolved. */
    elements: readonly BodyElement[];
    toc: TocItemProp[];
    headings: readonly HeadingId[];
    plain: boolean;
    cut?: CutTextProp | null;
  };
  site: Site;
}

/**
 * The page of a changelog: its body, with the plans behind each release under the release's
 * heading. A body that is plain text gets headings of its own for them, above the text.
 */
export function toChangelogProps(input: ChangelogPageInput): PlanChangelogProps {
  const {path, body, site} = input;
  const {sourceUrl} = site.world;
  const releases = site.releases.filter((release) => release.path === path);
  const plans = plansByRelease(path, releases, site);
  const headings = body.plain ? releases.map(ownHeading) : body.headings;
  const ids = releaseIds(headings, releases);
  const behind = releases.flatMap((release) => {
    const id = ids.get(release.line);
    const found = plans.get(release.line);
    return id !== undefined && found ? [{id, release, plans: found}] : [];
  });
  const withPlans = new Set(behind.map(({id}) => id));
  const above = behind.flatMap(({id, release}): BodyElement[] => [
    ['h2', {id}, release.version],
    [RELEASE_TAG, {id}],
  ]);
  const elements = body.plain
    ? [...above, ...body.elements]
    : insertAfter(body.elements, withPlans);
  return {
    title: input.title,
    path,
    tabs: {...site.tabs, changelog: input.permalink},
    indexPermalink: site.permalinks.index,
    ...(site.options.title && {indexTitle: site.options.title}),
    ...(sourceUrl && {sourceUrl: sourceUrl(path)}),
    body: JSON.stringify(elements),
    ...(body.plain && {plainBody: true}),
    ...(body.cut && {bodyCut: body.cut}),
    toc: tocOfReleases(body.toc, new Set(ids.values())),
    plans: Object.fromEntries(behind.map((release) => [release.id, release.plans])),
  };
}

/**
 * The ids of the headings of releases.
 *
 * @param releases - of the changelog that has the headings
 * @returns by line of the release; a release whose heading has no id is not in it
 */
export function releaseIds(
  headings: readonly HeadingId[],
  releases: readonly Release[],
): Map<number, string> {
  const lines = new Set(releases.map(({line}) => line));
  return new Map(headings.filter(({line}) => lines.has(line)).map(({line, id}) => [line, id]));
}

/** No heading of a text has a dot in its id. */
function ownHeading({line}: Release): HeadingId {
  return {id: `execplans.release-${line}`, line};
}

/** The releases of a table of contents; the kinds of changes below each would bury them. */
function tocOfReleases(toc: readonly TocItemProp[], ids: ReadonlySet<string>): TocItemProp[] {
  return toc.filter(({id}) => ids.has(id)).map((item) => ({...item, level: 2}));
}

/** Every plan once per release, by line of the release. */
function plansByRelease(
  path: string,
  releases: readonly Release[],
  {links, portfolio: {plans}, permalinks, place}: Site,
): Map<number, ReleasePlanProp[]> {
  const lines = new Map<number, ReleasePlanProp[]>(releases.map(({line}) => [line, []]));
  for (const plan of plans) {
    const seen = new Set<number>();
    for (const shipment of links.shipments.get(plan.key) ?? []) {
      const {release} = shipment;
      if (release.path !== path || seen.has(release.line)) continue;
      seen.add(release.line);
      lines.get(release.line)?.push({
        title: plan.title,
        permalink: permalinks.of(plan),
        status: plan.status,
        says: matchMessage(shipment),
        ...place(placeOfMatch(shipment)),
      });
    }
  }
  return new Map([...lines].filter(([, found]) => found.length > 0));
}

function insertAfter(elements: readonly BodyElement[], ids: ReadonlySet<string>): BodyElement[] {
  return elements.flatMap((element): BodyElement[] => {
    if (typeof element === 'string') return [element];
    const [tag, props, ...children] = element;
    const id = String(props.id);
    if (ids.has(id)) return [element, [RELEASE_TAG, {id}]];
    return [children.length > 0 ? [tag, props, ...insertAfter(children, ids)] : element];
  });
}
