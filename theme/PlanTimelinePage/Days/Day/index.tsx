import PlanDate from '@theme/PlanDate';
import type {Props as DaysProps} from '@theme/PlanTimelinePage/Days';
import Line from '@theme/PlanTimelinePage/Days/Line';
import Release from '@theme/PlanTimelinePage/Days/Release';
import type {TimelineDayProp} from 'docusaurus-plugin-execplans/client';
import {type ReactNode, useMemo} from 'react';

export interface Props extends DaysProps {
  readonly day: TimelineDayProp;
}

/** Releases and plans of one day. Filters hide lines, and the day that has none left. */
export default function PlanTimelinePageDaysDay({day, timeline, shown}: Props): ReactNode {
  const {plans, releases} = timeline;
  const {day: stamp, lines = [], releases: released = []} = day;
  const heading = useMemo(() => <PlanDate stamp={stamp} />, [stamp]);
  const isFiltered = shown.size < plans.length;
  const items = lines.flatMap((line) => {
    const plan = plans[line.plan];
    return plan ? [{line, plan, isShown: shown.has(plan)}] : [];
  });
  const hasLine = items.some(({isShown}) => isShown);
  return (
    <section className="execplans-day" hidden={!hasLine && (isFiltered || released.length === 0)}>
      <h3>{heading}</h3>
      <ul className="clean-list margin--none">
        {released.map((index) => {
          const release = releases[index];
          return (
            release && (
              <li key={index}>
                <Release release={release} />
              </li>
            )
          );
        })}
        {items.map(({line, plan, isShown}) => (
          <li key={line.plan} hidden={!isShown}>
            <Line line={line} plan={plan} />
          </li>
        ))}
      </ul>
    </section>
  );
}
