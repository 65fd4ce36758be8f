import {translate} from '@docusaurus/Translate';
import drawWhen from '@theme/PlanLog/When';
import drawLine from '@theme/PlanPlace/Line';
import {type LogTicksProp, usePlan, usePlural} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly ticks: LogTicksProp;
}

/** The tasks that were done on a day. */
export default function PlanLogTicks({ticks}: Props): ReactNode {
  const {plan} = usePlan();
  const selectMessage = usePlural();
  const count = ticks.tasks.length;
  return (
    <li>
      {drawWhen(ticks)}
      <div>
        <span className="execplans-kind">
          {selectMessage(
            count,
            translate(
              {
                id: 'theme.execplans.log.ticked',
                message: 'One task done|{count} tasks done',
                description: 'Plural forms',
              },
              {count},
            ),
          )}
        </span>
        <ul>
          {ticks.tasks.map((task) => (
            <li key={`${task.part}:${task.line}`}>
              <bdi>{task.text}</bdi> {drawLine(plan, task)}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
