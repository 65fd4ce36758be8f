import type {PlanRowProp} from 'execplans/publish/list/props.js';
import {STATUSES} from '../status';

/** How plans can be sorted, each with the direction that comes first. */
export const DIRECTIONS = {
  activity: 'descending',
  title: 'ascending',
  progress: 'descending',
  status: 'ascending',
} as const;

export type PlanSort = keyof typeof DIRECTIONS;

export const SORTS = Object.keys(DIRECTIONS) as PlanSort[];

/** An order of plans. */
export interface PlanOrder {
  sort: PlanSort;
  /** The other way round than `DIRECTIONS`. */
  isReversed: boolean;
}

/** @param rows - by last activity, newest first, as in the props */
export function sortPlans(
  rows: readonly PlanRowProp[],
  {sort, isReversed}: PlanOrder,
): PlanRowProp[] {
  const sorted = [...rows].sort(COMPARE[sort]);
  return isReversed ? sorted.reverse() : sorted;
}

// One language for all: the order must not depend on the machine that builds the site.
const TITLES = new Intl.Collator('en', {numeric: true});

const COMPARE: Record<PlanSort, (a: PlanRowProp, b: PlanRowProp) => number> = {
  activity: () => 0,
  title: (a, b) => TITLES.compare(a.title, b.title),
  progress: (a, b) => shareDone(b) - shareDone(a),
  status: (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
};

/** Plans without a checklist come last. */
function shareDone({done = 0, total = 0}: PlanRowProp): number {
  return total === 0 ? -1 : done / total;
}
