import type {PlanRowProp} from 'execplans/publish/list/props.js';
import {STATUSES} from '../status';
import type {TimelineGrouping} from './timelineView';

/** Rows of the chart under one heading. */
export interface TimelineGroup<Row> {
  /** A status, folder, owner or tag; `null` for plans without one, and for all without grouping. */
  name: string | null;
  rows: Row[];
}

const NAMES: Readonly<Record<TimelineGrouping, (row: PlanRowProp) => readonly string[]>> = {
  status: ({status}) => [status],
  folder: ({folder}) => (folder ? [folder] : []),
  owner: ({owners = []}) => owners,
  tag: ({tags = []}) => tags,
  none: () => [],
};

/**
 * Rows in groups: statuses in their order, other names alphabetically, rows without
 * one at the end. A plan with several owners or tags is listed under each of them.
 */
export function groupTimeline<Row extends PlanRowProp>(
  rows: readonly Row[],
  grouping: TimelineGrouping,
): TimelineGroup<Row>[] {
  const groups = new Map<string | null, Row[]>();
  for (const row of rows) {
    const names = NAMES[grouping](row);
    for (const name of names.length > 0 ? names : [null]) {
      const known = groups.get(name);
      if (known) known.push(row);
      else groups.set(name, [row]);
    }
  }
  return [...groups]
    .map(([name, members]) => ({name, rows: members}))
    .sort((a, b) => compare(a.name, b.name, grouping));
}

function compare(a: string | null, b: string | null, grouping: TimelineGrouping): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (grouping === 'status') return orderOf(a) - orderOf(b);
  return a.localeCompare(b, 'en', {numeric: true});
}

function orderOf(status: string): number {
  return (STATUSES as readonly string[]).indexOf(status);
}
