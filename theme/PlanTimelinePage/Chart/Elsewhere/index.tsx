import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/PlanTimelinePage/Chart/Elsewhere';
import {usePlural} from 'docusaurus-plugin-execplans/client';
import styles from 'docusaurus-plugin-execplans/styles/timelineChart.module.css';
import type {ReactNode} from 'react';

/** How many plans have no row in the chart, and why. */
export default function PlanTimelinePageChartElsewhere(props: Props): ReactNode {
  const {timeline, shown, isPlaced} = props;
  const {plans, passing = 0} = timeline;
  const selectMessage = usePlural();
  const elsewhere = plans.filter((plan) => shown.has(plan) && plan.span && !isPlaced(plan)).length;
  return (
    <>
      {elsewhere > 0 && (
        <p className={styles.elsewhere}>
          {selectMessage(
            elsewhere,
            translate(
              {
                id: 'theme.execplans.timeline.elsewhere',
                message:
                  'One plan lies before or after this.|{count} plans lie before or after this.',
                description:
                  'Under the chart: plans without a bar in what it shows; plural forms by their number',
              },
              {count: elsewhere},
            ),
          )}
        </p>
      )}
      {passing > 0 && (
        <p className={styles.elsewhere}>
          {selectMessage(
            passing,
            translate(
              {
                id: 'theme.execplans.timeline.passing',
                message:
                  'One more plan was under way in this period, without an entry in it.|{count} more plans were under way in this period, without an entry in it.',
                description:
                  'Under the chart: plans that only pass through the period of the page and have no row; plural forms by their number',
              },
              {count: passing},
            ),
          )}
        </p>
      )}
    </>
  );
}
