import {addTo} from '../../lib/groups.js';
import {memoByObject, memoLast} from '../../lib/memo.js';
import type {NamingDocument} from '../../model/document.js';
import type {Finding} from '../../model/finding.js';
import type {BackLink, DocumentLink, Link, PortfolioLinks} from '../../model/links.js';
import type {Plan} from '../../model/plan.js';
import type {Release} from '../../model/release.js';
import type {RepositoryPaths} from '../paths/resolvePath.js';
import {placeIn} from '../placeIn.js';
import {deriveShipments} from '../releases/shipments.js';
import {findUnshipped} from '../releases/unshipped.js';
import {edgesOf, findCycles} from './cycles.js';
import {findDeadReferences, findUnknownPlans} from './deadReferences.js';
import type {FindTarget} from './findTarget.js';

export interface LinksInput {
  plans: readonly Plan[];
  releases: readonly Release[];
  /** Pages of the site and source-of-truth documents that are no plans. */
  documents: readonly NamingDocument[];
  paths: RepositoryPaths;
  /** Paths that are source-of-truth documents by option or name. */
  ssotPaths: readonly string[];
  findTarget: FindTarget;
}

/** Links plans, documents and releases, in both directions. The same input gives the same links. */
export function deriveLinks(input: LinksInput): PortfolioLinks {
  const {plans, releases, documents, findTarget} = input;
  const refersTo = new Map<string, Link[]>();
  const referredToBy = new Map<string, BackLink[]>();
  const about = new Map<string, DocumentLink[]>();
  const ssot = new Set(input.ssotPaths);
  const dead = new Map<string, Map<string, Finding>>();
  const linked = plans.map((plan) => linkerOf(plan)(findTarget, input.paths));
  for (const own of linked) {
    const {key} = own;
    refersTo.set(key, own.links);
    dead.set(key, own.dead);
    for (const {reference, target} of own.links) {
      if (target?.kind === 'plan') {
        addTo(referredToBy, target.key, {from: {kind: 'plan', key}, reference});
      } else if (target?.kind === 'file' && !target.isFolder) {
        addTo(about, target.path, {plan: key, direction: 'names', reference});
        if (isStatedTruth(reference)) ssot.add(target.path);
      }
    }
  }
  for (const {path, title, references, isUnlisted} of documents) {
    for (const reference of references) {
      const target = findTarget(reference, path);
      if (target?.kind !== 'plan') continue;
      if (!isUnlisted)
        addTo(referredToBy, target.key, {from: {kind: 'document', path, title}, reference});
      addTo(about, path, {plan: target.key, direction: 'named-by', reference});
    }
  }
  const shipments = deriveShipments(plans, releases, findTarget);
  const findings = [
    ...[...dead.values()].flatMap((found) => [...found.values()]),
    ...linked.flatMap(({unknown}) => unknown),
    ...findCycles(
      plans,
      linked.flatMap(({edges}) => edges),
    ),
    ...findUnshipped(plans, releases, shipments),
  ];
  return {
    refersTo,
    referredToBy,
    documents: about,
    shipments,
    ssot,
    dead: new Map([...dead].map(([key, found]) => [key, new Set(found.keys())])),
    findings,
  };
}

/** By plan: where its references lead by one rule, and what that tells. */
const linkerOf = memoByObject((plan: Plan) =>
  memoLast((findTarget: FindTarget, paths: RepositoryPaths) => {
    const links = plan.references.map(
      (reference): Link => ({
        reference,
        target: findTarget(reference, placeIn(plan, reference).file),
      }),
    );
    return {
      key: plan.key,
      links: links.filter((link) => !isToItself(link, plan)),
      dead: findDeadReferences(plan, links, paths),
      unknown: findUnknownPlans(plan, links),
      edges: edgesOf(plan, links),
    };
  }),
);

/** The plan itself, and headings of its own file that are no other plan. */
function isToItself({reference, target}: Link, {key}: Plan): boolean {
  return target?.kind === 'plan' ? target.key === key : reference.target === '';
}

/** Only front matter says it of the plan as a whole. */
function isStatedTruth({form, relation}: Link['reference']): boolean {
  return form === 'front-matter' && relation === 'source-of-truth';
}
