import type {Props as ChartProps} from '@theme/PlanTimelinePage/Chart';
import Row from '@theme/PlanTimelinePage/Chart/Row';
import type {TimelinePlanProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props extends Pick<ChartProps, 'timeline'> {
  readonly rows: readonly TimelinePlanProp[];
  readonly isShown: (plan: TimelinePlanProp) => boolean;
}

/** Rows of the chart; those that are filtered out stay in the page. */
export default function PlanTimelinePageChartGroupRows({
  rows,
  timeline,
  isShown,
}: Props): ReactNode {
  return (
    <ul className="clean-list margin--none">
      {rows.map((row) => (
        <li key={row.permalink} hidden={!isShown(row)}>
          <Row plan={row} origin={timeline.window[0]} now={timeline.now} />
        </li>
      ))}
    </ul>
  );
}
