import {addTo} from '../../lib/groups.js';
import type {Finding, Place} from '../../model/finding.js';
import type {Link} from '../../model/links.js';
import type {Plan} from '../../model/plan.js';
import type {Relation} from '../../model/reference.js';
import {filesOf} from '../identity/planNames.js';
import {placeIn} from '../placeIn.js';

/** What a plan states of two plans; `from` and `to` are their keys. */
export interface Edge extends Place {
  from: string;
  to: string;
  kind: Kind;
}

interface Kind {
  /** Both say the same of two plans, seen from either side. */
  forward: Relation;
  backward: Relation;
  rule: string;
  says: string;
}

const KINDS: readonly Kind[] = [
  {
    forward: 'supersedes',
    backward: 'superseded-by',
    rule: 'supersedes-cycle',
    says: 'supersedes',
  },
  {forward: 'depends-on', backward: 'blocks', rule: 'depends-cycle', says: 'depends on'},
  {forward: 'child-of', backward: 'parent-of', rule: 'parent-cycle', says: 'is part of'},
];

/** Longer cycles are shown in part. */
const MAX_NAMED = 5;

/**
 * Plans that supersede, wait for or contain each other, in a ring of any
 * length: one finding for each ring, at the statement that closes it.
 */
export function findCycles(plans: readonly Plan[], edges: readonly Edge[]): Finding[] {
  // An unlisted plan can be linked, but is named nowhere.
  const listed = plans.filter(({visibility}) => visibility !== 'unlisted');
  const titles = new Map(listed.map(({key, title}) => [key, title]));
  return KINDS.flatMap((kind) =>
    ringsOf(edgesByPlan(edges.filter((edge) => edge.kind === kind))).map(({keys, closing}) => {
      const named = keys.length > MAX_NAMED ? keys.slice(0, MAX_NAMED) : keys;
      const names = [...named, keys[0] ?? ''].map((key) => `“${titles.get(key) ?? key}”`);
      if (named !== keys) names.splice(MAX_NAMED, 0, `… (${keys.length - MAX_NAMED} more)`);
      return {
        rule: kind.rule,
        severity: 'warning' as const,
        message: `${names.join(` ${kind.says} `)}, which is a cycle. Correct one of these statements.`,
        file: closing.file,
        line: closing.line,
      };
    }),
  );
}

/** What a plan states that may be part of a ring. */
export function edgesOf(plan: Plan, links: readonly Link[]): Edge[] {
  const {key} = plan;
  const isOneFile = filesOf(plan).length === 1;
  return links.flatMap(({reference, target}): Edge[] => {
    if (target?.kind !== 'plan') return [];
    const kind = KINDS.find((each) =>
      [each.forward, each.backward].some((relation) => relation === reference.relation),
    );
    if (!kind) return [];
    const place = placeIn(plan, reference);
    // What a plan says of a part of itself, which may be a file of its own.
    if (target.key === key && (reference.target === '' || !isOneFile)) return [];
    return reference.relation === kind.forward
      ? [{from: key, to: target.key, kind, ...place}]
      : [{from: target.key, to: key, kind, ...place}];
  });
}

/** By the plan that they lead from; of equal ones the first. */
function edgesByPlan(edges: readonly Edge[]): Map<string, Edge[]> {
  const known = new Map<string, Edge[]>();
  for (const edge of edges) {
    const isKnown = known.get(edge.from)?.some(({to}) => to === edge.to);
    if (!isKnown) addTo(known, edge.from, edge);
  }
  return known;
}

interface Ring {
  keys: string[];
  closing: Edge;
}

/** One ring for each edge that leads back, by a depth-first walk without recursion. */
function ringsOf(edges: ReadonlyMap<string, readonly Edge[]>): Ring[] {
  const rings: Ring[] = [];
  const finished = new Set<string>();
  for (const start of [...edges.keys()].sort()) {
    const path: {key: string; next: number}[] = [{key: start, next: 0}];
    const onPath = new Map([[start, 0]]);
    for (let top = path.at(-1); top && !finished.has(start); top = path.at(-1)) {
      const edge = edges.get(top.key)?.[top.next];
      top.next += 1;
      if (!edge) {
        finished.add(top.key);
        onPath.delete(top.key);
        path.pop();
        continue;
      }
      const at = onPath.get(edge.to);
      if (at !== undefined) {
        rings.push({keys: path.slice(at).map(({key}) => key), closing: edge});
      } else if (!finished.has(edge.to)) {
        onPath.set(edge.to, path.length);
        path.push({key: edge.to, next: 0});
      }
    }
  }
  return rings;
}
