import translateChoice from '@theme/PlanFilters/labels';
import {
  DIRECTIONS,
  type PlanFilter,
  type PlanOrder,
  type PlanSort,
} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly sort: PlanSort;
  readonly order: PlanOrder;
  readonly onChange: (changes: Partial<PlanFilter>) => void;
}

const OPPOSITE = {ascending: 'descending', descending: 'ascending'} as const;

/** The heading of a column: it sorts by the column, and again the other way round. */
export default function PlanTableColumn({sort, order, onChange}: Props): ReactNode {
  const isSorted = order.sort === sort;
  const direction = DIRECTIONS[sort];
  const shown = order.isReversed ? OPPOSITE[direction] : direction;
  return (
    <th scope="col" aria-sort={isSorted ? shown : undefined}>
      <button
        type="button"
        className="clean-btn"
        onClick={() => onChange({sort, isReversed: isSorted && !order.isReversed})}
      >
        {translateChoice(sort)}
        <span aria-hidden="true">{isSorted ? (shown === 'ascending' ? ' ↑' : ' ↓') : ''}</span>
      </button>
    </th>
  );
}
