import {groupBy} from '../../lib/groups.js';
import type {ConnectionLineProp, PlanRelation} from './props.js';

/** One row is related to another, as in “depends on”. */
export interface Edge {
  relation: PlanRelation;
  from: number;
  to: number;
}

/** Edges of one kind that begin or end in one row and go to the same side share a line. */
interface Line {
  relation: PlanRelation;
  from: number[];
  to: number[];
  top: number;
  bottom: number;
  lane: number;
}

/** A line at a row that it ends in. */
interface End {
  line: Line;
  side: 'from' | 'to';
  at: number;
}

/**
 * The lines of a drawing that has its boxes below each other and lines beside them. Lines that would
 * cover each other run in different lanes, and end at different heights of a row, in an order in which
 * no two cross at a box.
 *
 * @param edges - between rows, counted from the top
 * @param middle - the row whose edges share lines first
 */
export function drawLines(edges: readonly Edge[], middle: number): ConnectionLineProp[] {
  const lines = [...groupBy(edges, (edge) => nameOfLine(edge, middle)).values()].flatMap(joinEdges);
  placeInLanes(lines);
  const heights = new Map<Line, Record<'from' | 'to', number[]>>(
    lines.map((line) => [line, {from: [], to: []}]),
  );
  for (const [row, ends] of groupBy(lines.flatMap(endsOf), ({at}) => at)) {
    ends.sort((a, b) => rankOfEnd(a) - rankOfEnd(b));
    for (const [index, {line, side}] of ends.entries()) {
      heights.get(line)?.[side].push(round(row + (index + 1) / (ends.length + 1)));
    }
  }
  return lines.map((line) => ({
    relation: line.relation,
    lane: line.lane,
    ...(heights.get(line) ?? {from: [], to: []}),
  }));
}

function nameOfLine({relation, from, to}: Edge, middle: number): string {
  const hub = from === middle || to !== middle ? 'from' : 'to';
  const [here, there] = hub === 'from' ? [from, to] : [to, from];
  return `${relation} ${hub} ${here} ${there < here ? 'up' : 'down'}`;
}

function joinEdges(edges: readonly Edge[]): Line | [] {
  const [first] = edges;
  if (!first) return [];
  const from = [...new Set(edges.map((edge) => edge.from))];
  const to = [...new Set(edges.map((edge) => edge.to))];
  const rows = [...from, ...to];
  return {
    relation: first.relation,
    from,
    to,
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    lane: 0,
  };
}

/** Each line in the first lane in which it meets no other; short ones come first, next to the boxes. */
function placeInLanes(lines: readonly Line[]): void {
  const placed: Line[] = [];
  const ordered = [...lines].sort((a, b) => a.bottom - a.top - (b.bottom - b.top) || a.top - b.top);
  for (const line of ordered) {
    const taken = new Set(
      placed
        .filter((other) => other.top <= line.bottom && other.bottom >= line.top)
        .map(({lane}) => lane),
    );
    while (taken.has(line.lane)) line.lane += 1;
    placed.push(line);
  }
}

function endsOf(line: Line): End[] {
  const toEnd = (side: 'from' | 'to') => (at: number) => ({line, side, at});
  return [...line.from.map(toEnd('from')), ...line.to.map(toEnd('to'))];
}

/** From the top: what goes up, near lanes first, then what passes or goes down, far lanes first. */
function rankOfEnd({line, at}: End): number {
  return at === line.bottom ? line.lane - 1000 : -line.lane;
}

function round(number: number): number {
  return Number(number.toFixed(2));
}
