import {translate} from '@docusaurus/Translate';
import translateChoice from '@theme/PlanFilters/labels';
import Column from '@theme/PlanTable/Column';
import Row from '@theme/PlanTable/Row';
import clsx from 'clsx';
import type {PlanFilter, PlanOrder, PlanRowProp} from 'docusaurus-plugin-execplans/client';
import styles from 'docusaurus-plugin-execplans/styles/list.module.css';
import type {ReactNode} from 'react';

export interface Props {
  /** In the order that is shown. */
  readonly rows: readonly PlanRowProp[];
  /** Rows that match the filter. */
  readonly shown: ReadonlySet<PlanRowProp>;
  readonly order: PlanOrder;
  readonly onChange: (changes: Partial<PlanFilter>) => void;
}

/** The plans as a table, which its headings sort. */
export default function PlanTable({rows, shown, order, onChange}: Props): ReactNode {
  if (shown.size === 0) return null;
  const hasOwners = rows.some(({owners}) => owners !== undefined);
  return (
    <section
      className={clsx('execplans-table', styles.scroll)}
      // What scrolls sideways must be reachable with the keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      aria-label={translate({
        id: 'theme.execplans.table',
        message: 'Table of plans',
        description: 'Name of the table of plans, for screen readers',
      })}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <Column sort="status" order={order} onChange={onChange} />
            <Column sort="title" order={order} onChange={onChange} />
            <Column sort="progress" order={order} onChange={onChange} />
            {hasOwners && <th scope="col">{translateChoice('owner')}</th>}
            <Column sort="activity" order={order} onChange={onChange} />
          </tr>
        </thead>
        <tbody>
          {rows.map(
            (row) => shown.has(row) && <Row key={row.permalink} row={row} hasOwners={hasOwners} />,
          )}
        </tbody>
      </table>
    </section>
  );
}
