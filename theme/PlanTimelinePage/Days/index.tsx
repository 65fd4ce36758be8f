import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Day from '@theme/PlanTimelinePage/Days/Day';
import type {PlanRowProp, TimelinePageProps} from 'docusaurus-plugin-execplans/client';
import {memo, type ReactNode, useId} from 'react';

export interface Props {
  readonly timeline: TimelinePageProps;
  /** Plans that match the filter. */
  readonly shown: ReadonlySet<PlanRowProp>;
}

/** What the chart shows, as text: newest day first. */
function PlanTimelinePageDays({timeline, shown}: Props): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className="execplans-days">
      <Heading as="h2" id={id}>
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
