import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {COUNTS} from '@theme/PlanTimelinePage/Overview/counts';
import type {Props as StripProps} from '@theme/PlanTimelinePage/Overview/Strip';
import {formatPeriod, useFormat} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props extends Pick<StripProps, 'columns' | 'linkOf'> {}

/** The numbers of the strip, newest first; without those that are 0 in all periods. */
export default function PlanTimelinePageOverviewTable({columns, linkOf}: Props): ReactNode {
  const format = useFormat();
  const counts = COUNTS.filter(({name}) => columns.some((column) => column[name]));
  return (
    <details className="execplans-screen">
      <summary>
        <Translate
          id="theme.execplans.timeline.overviewTable"
          description="Opens the table with the numbers of the strip at the top of the timeline"
        >
          All periods as a table
        </Translate>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Translate
                id="theme.execplans.timeline.period"
                description="Heading of a column of a table: a day, week, month or year"
              >
                period
              </Translate>
            </th>
            {counts.map(({name, label}) => (
              <th key={name} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.toReversed().map((column) => (
            <tr key={column.key}>
              <th scope="row">
                <Link to={linkOf(column)}>{formatPeriod(column.key, format)}</Link>
              </th>
              {counts.map(({name}) => (
                <td key={name}>{column[name] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
