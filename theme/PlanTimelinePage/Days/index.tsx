import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import PlanDate from '@theme/PlanDate';
import type {Props} from '@theme/PlanTimelinePage/Days';
import Line from '@theme/PlanTimelinePage/Days/Line';
import Release from '@theme/PlanTimelinePage/Days/Release';
import {type ReactNode, useId} from 'react';
import styles from './styles.module.css';

/** What the chart shows, as text: newest day first. */
export default function PlanTimelinePageDays({timeline, shown}: Props): ReactNode {
  const {days, plans, releases} = timeline;
  const id = useId();
  const isFiltered = shown.size < plans.length;
  const isShown = ({plan: index}: {plan: number}) => {
    const plan = plans[index];
    return plan !== undefined && shown.has(plan);
  };
  return (
    <section aria-labelledby={id}>
      <Heading as="h2" id={id} className={styles.title}>
        <Translate
          id="theme.execplans.timeline.days"
          description="Heading of the list of what happened, by day"
        >
          Day by day
        </Translate>
      </Heading>
      {days.map(({day, lines = [], releases: released = []}) => {
        const hasLine = lines.some(isShown);
        return (
          <section
            key={day}
            className={styles.day}
            hidden={!hasLine && (isFiltered || released.length === 0)}
          >
            <h3 className={styles.heading}>
              <PlanDate stamp={day} />
            </h3>
            <ul className={styles.lines}>
              {released.map((index) => {
                const release = releases[index];
                return (
                  release && (
                    <li key={index} className={styles.line}>
                      <Release release={release} />
                    </li>
                  )
                );
              })}
              {lines.map((line) => {
                const plan = plans[line.plan];
                return (
                  plan && (
                    <li key={line.plan} className={styles.line} hidden={!shown.has(plan)}>
                      <Line line={line} plan={plan} />
                    </li>
                  )
                );
              })}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
