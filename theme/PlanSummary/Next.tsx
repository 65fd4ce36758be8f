import Translate from '@docusaurus/Translate';
import drawLine from '@theme/PlanPlace/Line';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** The task that comes next. */
export default function PlanSummaryNext(): ReactNode {
  const {plan} = usePlan();
  const {nextTask, status} = plan;
  if (!nextTask || status === 'completed' || status === 'abandoned') return null;
  return (
    <p className="execplans-next">
      <strong>
        <Translate id="theme.execplans.facts.next" description="Before the task that comes next">
          Next:
        </Translate>
      </strong>{' '}
      <bdi>{nextTask.text}</bdi> {drawLine(plan, nextTask, true)}
    </p>
  );
}
