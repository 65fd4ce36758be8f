import PlanListItem from '@theme/PlanListItem';
import type {PlanRowProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  /** What the plans have in common. */
  readonly summary: ReactNode;
  readonly rows: readonly PlanRowProp[];
  /** Rows that match the filter. */
  readonly shown: ReadonlySet<PlanRowProp>;
  readonly isOpen: boolean;
}

/** An item of a list of plans that opens to several of them. */
export default function PlanGroupFold({summary, rows, shown, isOpen}: Props): ReactNode {
  return (
    <li hidden={!rows.some((row) => shown.has(row))}>
      <details open={isOpen}>
        <summary>{summary}</summary>
        <ul className="execplans-rows clean-list">
          {rows.map((row) => (
            <li key={row.permalink} hidden={!shown.has(row)}>
              <PlanListItem row={row} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
