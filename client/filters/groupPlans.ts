import type {PlanRowProp} from 'execplans/publish/list/props.js';
import type {Status} from 'execplans/publish/props.js';
import {STATUSES} from '../status';
import type {PlanSort} from './filterPlans';

/** A part of the index with its own heading. */
export interface PlanGroup {
  id: 'attention' | Status;
  rows: PlanRowProp[];
  /** Plans of the status that are listed under "Needs attention" instead. */
  above: PlanRowProp[];
  /** Number of all plans of each bundle, whatever their status. */
  bundles: ReadonlyMap<string, number>;
}

/** Small plans of one milestone or parent. */
export interface PlanBundle {
  /** Empty for those that belong nowhere. */
  name: string;
  rows: PlanRowProp[];
}

/**
 * Each plan once: what needs attention first, then by status. Groups without
 * rows are left out.
 *
 * @param rows - by last activity, newest first, as in the props
 */
export function groupPlans(rows: readonly PlanRowProp[], sort: PlanSort): PlanGroup[] {
  const sorted = sortPlans(rows, sort);
  const attention = sorted.filter((row) => row.attention);
  const bundles = new Map<string, number>();
  for (const {bundle} of rows) {
    if (bundle !== undefined) bundles.set(bundle, (bundles.get(bundle) ?? 0) + 1);
  }
  const groups: PlanGroup[] = [
    {id: 'attention', rows: attention, above: [], bundles},
    ...STATUSES.map((status) => ({
      id: status,
      rows: sorted.filter((row) => row.status === status && !row.attention),
      above: attention.filter((row) => row.status === status),
      bundles,
    })),
  ];
  return groups.filter(({rows}) => rows.length > 0);
}

/**
 * Rows with those of a bundle together at the place of the first of them; the only plan of a bundle
 * stands alone.
 */
export function bundleRows(rows: readonly PlanRowProp[]): (PlanRowProp | PlanBundle)[] {
  const bundles = new Map<string, PlanBundle>();
  for (const row of rows) {
    if (row.bundle === undefined) continue;
    const bundle = bundles.get(row.bundle) ?? {name: row.bundle, rows: []};
    bundle.rows.push(row);
    bundles.set(row.bundle, bundle);
  }
  return rows.flatMap((row): (PlanRowProp | PlanBundle)[] => {
    const bundle = row.bundle === undefined ? undefined : bundles.get(row.bundle);
    if (!bundle || bundle.rows.length === 1) return [row];
    return bundle.rows[0] === row ? [bundle] : [];
  });
}

function sortPlans(rows: readonly PlanRowProp[], sort: PlanSort): PlanRowProp[] {
  if (sort === 'title') return [...rows].sort((a, b) => TITLES.compare(a.title, b.title));
  if (sort === 'progress') return [...rows].sort((a, b) => shareDone(b) - shareDone(a));
  return [...rows];
}

// One language for all: the order must not depend on the machine that builds the site.
const TITLES = new Intl.Collator('en', {numeric: true});

/** Plans without a checklist come last. */
function shareDone({done = 0, total = 0}: PlanRowProp): number {
  return total === 0 ? -1 : done / total;
}
