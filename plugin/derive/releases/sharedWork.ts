import {LEXICON} from '../../lexicon/merged.js';
import type {Target} from '../../model/links.js';
import type {Plan} from '../../model/plan.js';
import type {Reference} from '../../model/reference.js';
import {normalizeName} from '../../read/markdown/headings/normalizeName.js';
import {roleOfName} from '../../read/markdown/headings/sections.js';
import type {FindTarget} from '../links/findTarget.js';
import {placeIn} from '../placeIn.js';

/** What more plans name than this (an epic, a first commit) tells of none of them. */
const MAX_SHARING = 5;
/** Shorter beginnings of a hash may be of several commits. */
const HASH_LENGTH = 7;
/** Sections about work that the plan leaves to others; in the form of `normalizeName`. */
const LEFT_OUT: ReadonlySet<string> = new Set(LEXICON.outOfScope);
/** Sections that go with the context, but show the plan's own work. */
const OWN_WORK = new RegExp(LEXICON.phrases.ownWork, 'u');

/** A plan with the place where it names an issue or a commit. */
interface Naming {
  plan: Plan;
  reference: Reference;
  /** Named as background only. */
  isContext: boolean;
}

/** The plans whose work an issue, pull request or commit of a changelog is. */
export type FindSharing = (reference: Reference, from: string) => readonly Naming[];

/**
 * Finds plans by the issues, pull requests and commits of this repository that they name; a commit
 * by the same beginning of at least seven letters. What more than five plans name tells of none;
 * neither does what a plan names as another's work: what it depends on, blocks or supersedes, leaves
 * out or for later, and commits of its context. An issue that a plan names in its context alone
 * tells of that plan only if no other plan names it.
 */
export function createSharingFinder(plans: readonly Plan[], findTarget: FindTarget): FindSharing {
  const shared = new Map<string, Naming[]>();
  for (const plan of plans) {
    for (const naming of namingsOf(plan, findTarget).values()) {
      const key =
        sharedKey(findTarget(naming.reference, placeIn(plan, naming.reference).file)) ?? '';
      const known = shared.get(key);
      if (!known) shared.set(key, [naming]);
      else if (known.length <= MAX_SHARING) known.push(naming);
    }
  }
  return (reference, from) => {
    const {kind} = reference;
    if (kind !== 'issue' && kind !== 'commit') return [];
    const namings = shared.get(sharedKey(findTarget(reference, from)) ?? '') ?? [];
    if (namings.length > MAX_SHARING) return [];
    return namings.filter(
      (naming) =>
        (!naming.isContext || namings.length === 1) &&
        (kind === 'issue' || isSameCommit(reference, naming.reference)),
    );
  };
}

/** What one plan names as its work, else as its background, once each. */
function namingsOf(plan: Plan, findTarget: FindTarget): Map<string, Naming> {
  const namings = new Map<string, Naming>();
  for (const reference of plan.references) {
    if (!mayBeOwn(reference)) continue;
    const key = sharedKey(findTarget(reference, placeIn(plan, reference).file));
    if (key === null) continue;
    const isContext = isBackground(reference);
    const known = namings.get(key);
    if (!known || (known.isContext && !isContext)) namings.set(key, {plan, reference, isContext});
  }
  return namings;
}

function mayBeOwn(reference: Reference): boolean {
  const {kind, relation, heading} = reference;
  if (relation !== null || roleOfName(heading) === 'follow-up') return false;
  if (LEFT_OUT.has(normalizeName(heading))) return false;
  return kind === 'issue' || (kind === 'commit' && !isBackground(reference));
}

function isBackground({heading}: Reference): boolean {
  return roleOfName(heading) === 'context' && !OWN_WORK.test(normalizeName(heading));
}

/** Of this repository only: numbers of another one mean other things. */
function sharedKey(target: Target | null): string | null {
  if (target?.kind === 'issue' && target.repository === null) return `#${target.number}`;
  if (target?.kind === 'commit' && target.repository === null) {
    return `@${target.hash.slice(0, HASH_LENGTH)}`;
  }
  return null;
}

function isSameCommit(a: Reference, b: Reference): boolean {
  const [one, other] = [a.target.toLowerCase(), b.target.toLowerCase()];
  return one.startsWith(other) || other.startsWith(one);
}
