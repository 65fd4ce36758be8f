import {translate} from '@docusaurus/Translate';
import type {Props as GroupProps} from '@theme/PlanTimelinePage/Chart/Group';
import {usePlural} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props extends Pick<GroupProps, 'timeline' | 'shown' | 'isPlaced'> {}

/** How many plans have no row in the chart, and why. */
export default function PlanTimelinePageChartElsewhere(props: Props): ReactNode {
  const {timeline, shown, isPlaced} = props;
  const {plans, passing = 0} = timeline;
  const selectMessage = usePlural();
  const elsewhere = plans.filter((plan) => shown.has(plan) && plan.span && !isPlaced(plan)).length;
  return (
    <>
      {elsewhere > 0 && (
        <p className="execplans-quiet margin-top--sm margin-bottom--none">
          {selectMessage(
            elsewhere,
            translate(
              {
                id: 'theme.execplans.timeline.elsewhere',
                message: 'One plan is outside this period.|{count} plans are outside this period.',
                description:
                  'Under the chart: plans that are not in the period it shows; plural forms by their number',
              },
              {count: elsewhere},
            ),
          )}
        </p>
      )}
      {passing > 0 && (
        <p className="execplans-quiet margin-top--sm margin-bottom--none">
          {selectMessage(
            passing,
            translate(
              {
                id: 'theme.execplans.timeline.passing',
                message:
                  'One more plan was in progress during this period, but has no entries in it.|{count} more plans were in progress during this period, but have no entries in it.',
                description:
                  'Under the chart: plans that started before and continued after the period, and have no row; plural forms by their number',
              },
              {count: passing},
            ),
          )}
        </p>
      )}
    </>
  );
}
