import Delivered from '@theme/PlanSummary/Delivered';
import Next from '@theme/PlanSummary/Next';
import Undone from '@theme/PlanSummary/Undone';
import Verdict from '@theme/PlanSummary/Verdict';
import clsx from 'clsx';
import styles from 'docusaurus-plugin-execplans/styles/planPage.module.css';
import type {ReactNode} from 'react';

/** What a reader came for: why the plan has its status, what is next, and what came of it. */
export default function PlanSummary(): ReactNode {
  return (
    <div className={clsx('execplans-summary', styles.summary)}>
      <Verdict />
      <Next />
      <Delivered />
      <Undone />
    </div>
  );
}
