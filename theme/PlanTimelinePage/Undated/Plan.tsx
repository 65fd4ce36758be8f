import Link from '@docusaurus/Link';
import PlanStatus from '@theme/PlanStatus';
import useFacts from '@theme/PlanTimelinePage/Chart/Row/useFacts';
import translateProblem from '@theme/PlanTimelinePage/problems';
import type {TimelinePlanProp} from 'docusaurus-plugin-execplans/client';
import styles from 'docusaurus-plugin-execplans/styles/timelineDays.module.css';
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
    <div className={styles.line}>
      <PlanStatus status={plan.status} className={styles.status} />
      <span className={styles.words}>
        <Link to={plan.permalink} className={styles.plan}>
          {plan.title}
        </Link>
        {words.length > 0 && `: ${words.join(', ')}`}
      </span>
    </div>
  );
}

export default memo(PlanTimelinePageUndatedPlan);
