import Link from '@docusaurus/Link';
import PlanStatus from '@theme/PlanStatus';
import useFacts from '@theme/PlanTimelinePage/Chart/Row/useFacts';
import translateProblem from '@theme/PlanTimelinePage/problems';
import type {TimelinePlanProp} from 'docusaurus-plugin-execplans/client';
import {memo, type ReactNode} from 'react';

export interface Props {
  readonly plan: TimelinePlanProp;
}

/** A plan without a bar: what is known of it, and what is wrong with its dates. */
function PlanTimelinePageUndatedPlan({plan}: Props): ReactNode {
  const facts = useFacts(plan);
  const isWithout = plan.problems?.includes('no-stamp') ?? false;
  const words = isWithout ? [...facts, translateProblem('no-stamp')] : facts;
  return (
    <div className="execplans-event">
      <PlanStatus status={plan.status} />
      <span>
        <Link to={plan.permalink} className="execplans-plan">
          {plan.title}
        </Link>
        {words.length > 0 && `: ${words.join(', ')}`}
      </span>
    </div>
  );
}

export default memo(PlanTimelinePageUndatedPlan);
