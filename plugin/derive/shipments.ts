import type {
  Plan,
  Reference,
  Release,
  ReleaseEntry,
  SHIPMENT_SIGNALS,
  Shipment,
  Target,
} from '../types.js';
import type {FindTarget} from './targets.js';
import {createTitleFinder} from './titles.js';

type Signal = (typeof SHIPMENT_SIGNALS)[number];

/** The most telling first: of several that match one entry, this one is shown. */
const ORDER: readonly Signal[] = ['path', 'name', 'title', 'issue', 'commit', 'version'];
/** What more plans name than this (an epic, a first commit) tells of none of them. */
const MAX_SHARING = 5;
/** Shorter beginnings of a hash may be of several commits. */
const HASH_LENGTH = 7;

interface Naming {
  plan: Plan;
  reference: Reference;
}

interface Match {
  key: string;
  signal: Signal;
  value: string;
  line: number | null;
}

/**
 * The releases that plans went out with, by key of the plan, newest first. An
 * entry of a changelog belongs to a plan that it links, or names by path, slug,
 * id or whole title, and to one that names the same issue, pull request or
 * commit, unless more than five plans do. A plan may also name the version.
 */
export function deriveShipments(
  plans: readonly Plan[],
  releases: readonly Release[],
  findTarget: FindTarget,
): Map<string, Shipment[]> {
  const shipments = new Map<string, Shipment[]>();
  const add = (key: string, shipment: Shipment) => {
    const known = shipments.get(key);
    if (known) known.push(shipment);
    else shipments.set(key, [shipment]);
  };
  if (releases.length === 0) return shipments;
  const shared = collectShared(plans, findTarget);
  const findTitles = createTitleFinder(plans);
  for (const release of releases) {
    for (const entry of release.entries) {
      const matches = matchEntry(entry, release, shared, findTitles, findTarget);
      for (const {key, signal, value, line} of matches) {
        add(key, {release, entry, by: {signal, value}, planLine: line});
      }
    }
  }
  for (const {plan, reference, release} of namedReleases(plans, findTarget)) {
    if (shipments.get(plan.key)?.some((known) => known.release === release)) continue;
    const by = {signal: 'version' as const, value: reference.raw};
    add(plan.key, {release, entry: null, by, planLine: reference.line});
  }
  const order = new Map(releases.map((release, at) => [release, at]));
  for (const found of shipments.values()) found.sort((a, b) => newestFirst(a, b, order));
  return shipments;
}

/** What plans and entries may both name, by a key of it. */
function collectShared(plans: readonly Plan[], findTarget: FindTarget): Map<string, Naming[]> {
  const shared = new Map<string, Naming[]>();
  for (const plan of plans) {
    for (const reference of plan.references) {
      if (reference.kind !== 'issue' && reference.kind !== 'commit') continue;
      const key = sharedKey(findTarget(reference, plan.path));
      if (key === null) continue;
      const known = shared.get(key) ?? [];
      shared.set(key, known);
      if (!known.some((naming) => naming.plan === plan)) known.push({plan, reference});
    }
  }
  return shared;
}

/** Of this repository only: numbers of another one mean other things. */
function sharedKey(target: Target | null): string | null {
  if (target?.kind === 'issue' && target.repository === null) return `#${target.number}`;
  if (target?.kind === 'commit' && target.repository === null) {
    return `@${target.hash.slice(0, HASH_LENGTH)}`;
  }
  return null;
}

function matchEntry(
  entry: ReleaseEntry,
  release: Release,
  shared: ReadonlyMap<string, readonly Naming[]>,
  findTitles: (text: string) => Plan[],
  findTarget: FindTarget,
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
    const namings = shared.get(sharedKey(target) ?? '') ?? [];
    if (namings.length > MAX_SHARING) continue;
    for (const naming of namings) {
      if (kind === 'commit' && !isSameCommit(reference, naming.reference)) continue;
      take({key: naming.plan.key, signal: kind, value: raw, line: naming.reference.line});
    }
  }
  for (const {key, title, titleLine} of findTitles(entry.text)) {
    take({key, signal: 'title', value: title, line: titleLine});
  }
  return [...best.values()];
}

function isSameCommit(a: Reference, b: Reference): boolean {
  const [one, other] = [a.target.toLowerCase(), b.target.toLowerCase()];
  return one.startsWith(other) || other.startsWith(one);
}

function namedReleases(
  plans: readonly Plan[],
  findTarget: FindTarget,
): {plan: Plan; reference: Reference; release: Release}[] {
  return plans.flatMap((plan) =>
    plan.references.flatMap((reference) => {
      const target = reference.kind === 'version' ? findTarget(reference, plan.path) : null;
      return target?.kind === 'release' ? {plan, reference, release: target.release} : [];
    }),
  );
}

/** Changelogs list the newest first, so their order decides where dates do not. */
function newestFirst(a: Shipment, b: Shipment, order: ReadonlyMap<Release, number>): number {
  const time = ({release: {unreleased, date}}: Shipment) =>
    unreleased ? Number.MAX_SAFE_INTEGER : (date?.value ?? null);
  const [one, other] = [time(a), time(b)];
  const byTime = one === null || other === null ? 0 : other - one;
  return byTime || (order.get(a.release) ?? 0) - (order.get(b.release) ?? 0);
}
