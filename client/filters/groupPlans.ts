import type {PlanRowProp} from 'execplans/publish/list/props.js';
import type {Status} from 'execplans/publish/props.js';
import {STATUSES} from '../status';

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
 * @param rows - in the order that each group has
 */
export function groupPlans(rows: readonly PlanRowProp[]): PlanGroup[] {
  const attention = rows.filter((row) => row.attention);
  const bundles = new Map<string, number>();
  for (const {bundle} of rows) {
    if (bundle !== undefined) bundles.set(bundle, (bundles.get(bundle) ?? 0) + 1);
  }
  const groups: PlanGroup[] = [
    {id: 'attention', rows: attention, above: [], bundles},
    ...STATUSES.map((status) => ({
      id: status,
      rows: rows.filter((row) => row.status === status && !row.attention),
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
