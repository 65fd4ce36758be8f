import type {Finding, Place} from '../../model/finding.js';
import type {Plan} from '../../model/plan.js';
import type {Relation} from '../../model/reference.js';
import {filesOf} from '../identity/planNames.js';
import {placeIn} from '../placeIn.js';
import type {FindTarget} from './findTarget.js';

interface Edge extends Place {
  /** Key of a plan. */
  to: string;
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
export function findCycles(plans: readonly Plan[], findTarget: FindTarget): Finding[] {
  // An unlisted plan can be linked, but is named nowhere.
  const listed = plans.filter(({visibility}) => visibility !== 'unlisted');
  const titles = new Map(listed.map(({key, title}) => [key, title]));
  return KINDS.flatMap((kind) =>
    ringsOf(collectEdges(plans, kind, findTarget)).map(({keys, closing}) => {
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

function collectEdges(
  plans: readonly Plan[],
  {forward, backward}: Kind,
  findTarget: FindTarget,
): Map<string, Edge[]> {
  const edges = new Map<string, Edge[]>();
  const add = (from: string, to: string, place: Place) => {
    const known = edges.get(from) ?? [];
    edges.set(from, known);
    if (!known.some((edge) => edge.to === to)) known.push({to, ...place});
  };
  for (const plan of plans) {
    const {key} = plan;
    const isOneFile = filesOf(plan).length === 1;
    for (const reference of plan.references) {
      if (reference.relation !== forward && reference.relation !== backward) continue;
      const place = placeIn(plan, reference);
      const target = findTarget(reference, place.file);
      if (target?.kind !== 'plan') continue;
      // What a plan says of a part of itself, which may be a file of its own.
      if (target.key === key && (reference.target === '' || !isOneFile)) continue;
      if (reference.relation === forward) add(key, target.key, place);
      else add(target.key, key, place);
    }
  }
  return edges;
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
