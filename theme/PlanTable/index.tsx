import Translate, {translate} from '@docusaurus/Translate';
import translateChoice from '@theme/PlanFilters/labels';
import Column from '@theme/PlanTable/Column';
import Row from '@theme/PlanTable/Row';
import {
  type PlanFilter,
  type PlanOrder,
  type PlanRowProp,
  useIsPrinted,
} from 'docusaurus-plugin-execplans/client';
import {type ReactNode, useState} from 'react';

export interface Props {
  /** In the order that is shown. */
  readonly rows: readonly PlanRowProp[];
  /** Rows that match the filter. */
  readonly shown: ReadonlySet<PlanRowProp>;
  readonly order: PlanOrder;
  readonly onChange: (changes: Partial<PlanFilter>) => void;
}

/** Browsers lay out a table as a whole, so that a long one would hold up each change. */
const MAX_ROWS = 100;

/** The plans as a table, which its headings sort. */
export default function PlanTable({rows, shown, order, onChange}: Props): ReactNode {
  const [isWhole, setIsWhole] = useState(false);
  const isPrinted = useIsPrinted();
  if (shown.size === 0) return null;
  const hasOwners = rows.some(({owners}) => owners !== undefined);
  const matching = rows.filter((row) => shown.has(row));
  const visible = isWhole || isPrinted ? matching : matching.slice(0, MAX_ROWS);
  const more = matching.length - visible.length;
  return (
    <section
      className="execplans-table"
      // What scrolls sideways must be reachable with the keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      aria-label={translate({
        id: 'theme.execplans.table',
        message: 'Table of plans',
        description: 'Name of the table of plans, for screen readers',
      })}
    >
      <table>
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
          {visible.map((row) => (
            <Row key={row.permalink} row={row} hasOwners={hasOwners} />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <button
          type="button"
          className="button button--secondary button--sm margin-top--md"
          onClick={() => setIsWhole(true)}
        >
          <Translate
            id="theme.execplans.section.showMore"
            description="Opens a long list"
            values={{count: more}}
          >
            {'Show {count} more'}
          </Translate>
        </button>
      )}
    </section>
  );
}
