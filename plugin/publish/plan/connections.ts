import {shorten} from '../../lib/text/shorten.js';
import type {Plan} from '../../model/plan.js';
import type {Relation} from '../../model/reference.js';
import {INVERSE} from '../../vocabulary/relations.js';
import type {Site} from '../site.js';
import {drawLines, type Edge} from './connectionLines.js';
import type {ConnectionsProp, PlanRelation} from './props.js';

type ConnectedSite = Pick<Site, 'links' | 'plans' | 'permalinks'>;

/** What stands above a plan, which it follows, and below it, from top to bottom. */
const ABOVE: readonly PlanRelation[] = ['child-of', 'supersedes', 'depends-on'];
const BELOW: readonly PlanRelation[] = ['blocks', 'superseded-by', 'parent-of'];

/** More plans than this can't be taken in at a glance. */
const MAX_SHOWN = 12;
/** Characters of a title. */
const MAX_TITLE = 100;

interface Neighbour {
  plan: Plan;
  /** To the plan in the middle. */
  relation: PlanRelation;
}

/**
 * A drawing of a plan with those that it is related to, also to each other.
 *
 * @returns `null` where it is related to none
 */
export function toConnections(plan: Plan, site: ConnectedSite): ConnectionsProp | null {
  const neighbours = neighboursOf(plan, site);
  if (neighbours.length === 0) return null;
  const shown = fairShare(neighbours);
  const on = (side: readonly PlanRelation[]) =>
    side.flatMap((relation) => shown.filter((neighbour) => neighbour.relation === relation));
  const above = on(ABOVE);
  const rows = [...above.map((neighbour) => neighbour.plan), plan];
  const below = on(BELOW);
  rows.push(...below.map((neighbour) => neighbour.plan));
  const toRow = (neighbour: Neighbour) => ({
    title: shorten(neighbour.plan.title, MAX_TITLE),
    permalink: site.permalinks.of(neighbour.plan),
    status: neighbour.plan.status,
    relation: neighbour.relation,
  });
  return {
    above: above.map(toRow),
    below: below.map(toRow),
    ...(neighbours.length > shown.length && {more: neighbours.length - shown.length}),
    lines: drawLines(edgesBetween(rows, site), above.length),
  };
}

/** Each once, with the relation that is named first. */
function neighboursOf({key}: Plan, {links, plans}: ConnectedSite): Neighbour[] {
  const found = new Map<string, Neighbour>();
  const add = (other: string, relation: Relation | null) => {
    const plan = plans.get(other);
    if (plan && other !== key && isDrawn(relation) && !found.has(other)) {
      found.set(other, {plan, relation});
    }
  };
  for (const {reference, target} of links.refersTo.get(key) ?? []) {
    if (target?.kind === 'plan') add(target.key, reference.relation);
  }
  for (const {reference, from} of links.referredToBy.get(key) ?? []) {
    if (from.kind === 'plan') add(from.key, reference.relation && INVERSE[reference.relation]);
  }
  return [...found.values()];
}

function isDrawn(relation: Relation | null): relation is PlanRelation {
  return relation !== null && relation !== 'source-of-truth';
}

/** The first ones of each relation, so that many of one kind leave room for the others. */
function fairShare(neighbours: readonly Neighbour[]): Neighbour[] {
  const seen = new Map<PlanRelation, number>();
  return neighbours
    .map((neighbour, at) => {
      const turn = seen.get(neighbour.relation) ?? 0;
      seen.set(neighbour.relation, turn + 1);
      return {neighbour, at, turn};
    })
    .sort((a, b) => a.turn - b.turn || a.at - b.at)
    .slice(0, MAX_SHOWN)
    .sort((a, b) => a.at - b.at)
    .map(({neighbour}) => neighbour);
}

/** What the plans of the rows say of each other, each statement once. */
function edgesBetween(rows: readonly Plan[], {links}: ConnectedSite): Edge[] {
  const rowOf = new Map(rows.map(({key}, row) => [key, row]));
  const edges = new Map<string, Edge>();
  for (const [row, {key}] of rows.entries()) {
    for (const {reference, target} of links.refersTo.get(key) ?? []) {
      const other = target?.kind === 'plan' ? rowOf.get(target.key) : undefined;
      const {relation} = reference;
      if (other === undefined || other === row || !isDrawn(relation)) continue;
      const edge = ABOVE.includes(relation)
        ? {relation, from: row, to: other}
        : {relation: INVERSE[relation], from: other, to: row};
      edges.set(Object.values(edge).join(' '), edge);
    }
  }
  return [...edges.values()];
}
