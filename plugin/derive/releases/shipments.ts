import {addTo} from '../../lib/groups.js';
import type {Plan} from '../../model/plan.js';
import type {Reference} from '../../model/reference.js';
import type {Release, ReleaseEntry, Shipment, ShipmentSignal} from '../../model/release.js';
import {makeForm} from '../../read/references/recognizePath.js';
import {isOwnVersion} from '../../read/references/relations.js';
import type {FindTarget} from '../links/findTarget.js';
import {placeIn} from '../placeIn.js';
import {createSharingFinder, type FindSharing} from './sharedWork.js';
import {createTitleFinder} from './titleFinder.js';

/** The most telling first: of several that match one entry, this one is shown. */
const ORDER: readonly ShipmentSignal[] = ['path', 'name', 'title', 'issue', 'commit', 'version'];

interface Match {
  key: string;
  signal: ShipmentSignal;
  value: string;
  line: number | null;
}

/** Of two words many are of the language (`cross-platform`); those count in code spans only. */
const PLAIN_NAME =
  /(?<![\p{L}\p{N}/\\._@-])[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+){2,}(?![\p{L}\p{N}/\\_@-]|\.\p{L})/gu;

/** What an entry can name a plan by. */
interface Finders {
  findTarget: FindTarget;
  findSharing: FindSharing;
  findTitles: (text: string) => Plan[];
}

/**
 * The releases that plans went out with, by key of the plan, newest first. An
 * entry of a changelog belongs to a plan that it links, or names by path, slug,
 * id or whole title, and to one whose issue, pull request or commit it names
 * (see `createSharingFinder`). A plan may also name the version.
 */
export function deriveShipments(
  plans: readonly Plan[],
  releases: readonly Release[],
  findTarget: FindTarget,
): Map<string, Shipment[]> {
  const shipments = new Map<string, Shipment[]>();
  if (releases.length === 0) return shipments;
  const shipped = new Map<string, Set<Release>>();
  const add = (key: string, shipment: Shipment) => {
    addTo(shipments, key, shipment);
    shipped.set(key, (shipped.get(key) ?? new Set()).add(shipment.release));
  };
  const finders: Finders = {
    findTarget,
    findSharing: createSharingFinder(plans, findTarget),
    findTitles: createTitleFinder(plans),
  };
  for (const release of releases) {
    for (const entry of release.entries) {
      for (const {key, signal, value, line} of matchEntry(entry, release, finders)) {
        add(key, {release, entry, by: {signal, value}, planLine: line});
      }
    }
  }
  for (const {plan, reference, release} of namedReleases(plans, findTarget)) {
    if (shipped.get(plan.key)?.has(release)) continue;
    const by = {signal: 'version' as const, value: reference.raw};
    add(plan.key, {release, entry: null, by, planLine: reference.line});
  }
  const order = new Map(releases.map((release, at) => [release, at]));
  for (const found of shipments.values()) found.sort((a, b) => newestFirst(a, b, order));
  return shipments;
}

function matchEntry(
  entry: ReleaseEntry,
  release: Release,
  {findTarget, findSharing, findTitles}: Finders,
): Match[] {
  const best = new Map<string, Match>();
  const take = (match: Match) => {
    const known = best.get(match.key);
    if (!known || ORDER.indexOf(match.signal) < ORDER.indexOf(known.signal)) {
      best.set(match.key, match);
    }
  };
  for (const reference of entry.references) {
    const {kind, raw} = reference;
    const target = findTarget(reference, release.path);
    if (target?.kind === 'plan') {
      take({key: target.key, signal: kind === 'name' ? 'name' : 'path', value: raw, line: null});
    }
    if (kind !== 'issue' && kind !== 'commit') continue;
    for (const naming of findSharing(reference, release.path)) {
      take({key: naming.plan.key, signal: kind, value: raw, line: naming.reference.line});
    }
  }
  for (const [name] of entry.text.matchAll(PLAIN_NAME)) {
    const target = findTarget(makeForm('name', name, name), release.path);
    if (target?.kind === 'plan') take({key: target.key, signal: 'name', value: name, line: null});
  }
  for (const {key, title, titleLine} of findTitles(entry.text)) {
    take({key, signal: 'title', value: title, line: titleLine});
  }
  return [...best.values()];
}

/** Versions that plans say they ship with. */
function namedReleases(
  plans: readonly Plan[],
  findTarget: FindTarget,
): {plan: Plan; reference: Reference; release: Release}[] {
  return plans.flatMap((plan) =>
    plan.references.flatMap((reference) => {
      if (reference.kind !== 'version' || !isOwnRelease(reference)) return [];
      const target = findTarget(reference, placeIn(plan, reference).file);
      return target?.kind === 'release' ? {plan, reference, release: target.release} : [];
    }),
  );
}

/** Words must say so of a link to the page of a tag, which may speak of any release. */
function isOwnRelease({form, target, sentence}: Reference): boolean {
  if (form !== 'link') return true;
  const at = sentence.indexOf(target);
  if (at < 0) return false;
  return isOwnVersion(sentence.slice(0, at).replace(/v$/i, ''), sentence.slice(at + target.length));
}

/** Changelogs list the newest first, so their order decides where dates do not. */
function newestFirst(a: Shipment, b: Shipment, order: ReadonlyMap<Release, number>): number {
  const time = ({release: {unreleased, date}}: Shipment) =>
    unreleased ? Number.MAX_SAFE_INTEGER : (date?.value ?? null);
  const [one, other] = [time(a), time(b)];
  const byTime = one === null || other === null ? 0 : other - one;
  return byTime || (order.get(a.release) ?? 0) - (order.get(b.release) ?? 0);
}
