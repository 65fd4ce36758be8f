import type {PlanRowProp, RowNote} from '../../plugin/publish/list/props';
import type {Status} from '../../plugin/publish/props';
import {STATUSES} from '../status';
import type {PlanSort} from './filterPlans';

/** A part of the index with its own heading. */
export interface PlanGroup {
  id: 'attention' | Status;
  rows: PlanRowProp[];
  /** Plans of the status that are listed under "Needs attention" instead. */
  above: PlanRowProp[];
}

const URGENCY: readonly RowNote['kind'][] = [
  'error',
  'conflict',
  'stalled',
  'blocked',
  'ready-to-close',
];

/**
 * Each plan once: what needs attention first, then by status. Groups without
 * rows are left out.
 *
 * @param rows - by last activity, newest first, as in the props
 */
export function groupPlans(rows: readonly PlanRowProp[], sort: PlanSort): PlanGroup[] {
  const sorted = sortPlans(rows, sort);
  const attention = sorted
    .filter((row) => row.attention)
    .sort((a, b) => urgencyOf(a) - urgencyOf(b));
  const groups: PlanGroup[] = [
    {id: 'attention', rows: attention, above: []},
    ...STATUSES.map((status) => ({
      id: status,
      rows: sorted.filter((row) => row.status === status && !row.attention),
      above: attention.filter((row) => row.status === status),
    })),
  ];
  return groups.filter(({rows}) => rows.length > 0);
}

function urgencyOf({note}: PlanRowProp): number {
  const at = note ? URGENCY.indexOf(note.kind) : -1;
  return at === -1 ? URGENCY.length : at;
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
