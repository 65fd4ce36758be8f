import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import translateStatus from '@theme/PlanStatus/label';
import type {Props as ChartProps} from '@theme/PlanTimelinePage/Chart';
import Row from '@theme/PlanTimelinePage/Chart/Row';
import {
  isStatus,
  type TimelineGroup,
  type TimelinePlanProp,
} from 'docusaurus-plugin-execplans/client';
import styles from 'docusaurus-plugin-execplans/styles/timelineRows.module.css';
import type {ReactNode} from 'react';

export interface Props extends Pick<ChartProps, 'timeline' | 'grouping' | 'shown'> {
  readonly group: TimelineGroup<TimelinePlanProp>;
  /** Whether a plan is in the period that the chart shows. */
  readonly isPlaced: (plan: TimelinePlanProp) => boolean;
}

/** Rows under their heading; without grouping there is none. */
export default function PlanTimelinePageChartGroup(props: Props): ReactNode {
  const {group, grouping, timeline, shown, isPlaced} = props;
  const rows = group.rows.filter(({span}) => span);
  const isShown = (row: (typeof rows)[number]) => shown.has(row) && isPlaced(row);
  const count = rows.filter(isShown).length;
  const id = grouping === 'status' && isStatus(group.name) ? group.name : undefined;
  const {collectAnchor} = useBrokenLinks();
  if (id) collectAnchor(id);
  return (
    <div hidden={count === 0}>
      {grouping !== 'none' && (
        <h3 id={id} className={styles.heading}>
          <span>
            {isStatus(group.name) && id ? translateStatus(group.name) : (group.name ?? <Without />)}{' '}
            <small>{count}</small>
          </span>
        </h3>
      )}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.permalink} hidden={!isShown(row)}>
            <Row plan={row} origin={timeline.window[0]} now={timeline.now} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Without(): ReactNode {
  return (
    <Translate
      id="theme.execplans.timeline.without"
      description="Heading above plans without a folder, owner or tag, when plans are grouped by these"
    >
      none
    </Translate>
  );
}
