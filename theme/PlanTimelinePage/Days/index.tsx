import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {Props} from '@theme/PlanTimelinePage/Days';
import Day from '@theme/PlanTimelinePage/Days/Day';
import styles from 'docusaurus-plugin-execplans/styles/timelineDays.module.css';
import {memo, type ReactNode, useId} from 'react';

/** What the chart shows, as text: newest day first. */
function PlanTimelinePageDays({timeline, shown}: Props): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Heading as="h2" id={id} className={styles.title}>
        <Translate
          id="theme.execplans.timeline.days"
          description="Heading of the list of events by day"
        >
          Day by day
        </Translate>
      </Heading>
      {timeline.days.map((day) => (
        <Day key={day.day} day={day} timeline={timeline} shown={shown} />
      ))}
    </section>
  );
}

export default memo(PlanTimelinePageDays);
