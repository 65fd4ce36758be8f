import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import translateStatus from '@theme/PlanStatus/label';
import type {Props as ChartProps} from '@theme/PlanTimelinePage/Chart';
import Rows from '@theme/PlanTimelinePage/Chart/Group/Rows';
import {
  isStatus,
  type TimelineGroup,
  type TimelinePlanProp,
  usePlural,
} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props extends Pick<ChartProps, 'timeline' | 'grouping' | 'shown'> {
  readonly group: TimelineGroup<TimelinePlanProp>;
  /** Whether a plan is in the period that the chart shows. */
  readonly isPlaced: (plan: TimelinePlanProp) => boolean;
}

/** So few quiet plans take no more room than the line that would stand for them. */
const FEW = 3;

/** Rows under their heading (without grouping there is none): first what something happened to. */
export default function PlanTimelinePageChartGroup(props: Props): ReactNode {
  const {group, grouping, timeline, shown, isPlaced} = props;
  const selectMessage = usePlural();
  const rows = group.rows.filter(({span}) => span);
  const isShown = (row: TimelinePlanProp) => shown.has(row) && isPlaced(row);
  const count = rows.filter(isShown).length;
  const id = grouping === 'status' && isStatus(group.name) ? group.name : undefined;
  const {collectAnchor} = useBrokenLinks();
  if (id) collectAnchor(id);
  const quiet = rows.filter(({isQuiet}) => isQuiet);
  const quietCount = quiet.filter(isShown).length;
  const common = {timeline, isShown};
  return (
    <div hidden={count === 0}>
      {grouping !== 'none' && (
        <h3 id={id}>
          <span className="execplans-timeline-group execplans-sticky text--truncate">
            {isStatus(group.name) && id ? translateStatus(group.name) : (group.name ?? <Without />)}{' '}
            <small className="text--normal">{count}</small>
          </span>
        </h3>
      )}
      <Rows rows={rows.filter(({isQuiet}) => !isQuiet)} {...common} />
      {quiet.length > 0 && (
        <details hidden={quietCount === 0} open={quietCount <= FEW}>
          <summary>
            <span className="execplans-quiet execplans-sticky">
              {selectMessage(
                quietCount,
                translate(
                  {
                    id: 'theme.execplans.timeline.quiet',
                    message:
                      'One plan without activity in this period|{count} plans without activity in this period',
                    description:
                      'In the chart of the timeline: opens the rows of plans to which nothing happened in the period; plural forms by their number',
                  },
                  {count: quietCount},
                ),
              )}
            </span>
          </summary>
          <Rows rows={quiet} {...common} />
        </details>
      )}
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
