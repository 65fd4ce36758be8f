import Delivered from '@theme/PlanSummary/Delivered';
import Next from '@theme/PlanSummary/Next';
import Undone from '@theme/PlanSummary/Undone';
import Verdict from '@theme/PlanSummary/Verdict';
import type {ReactNode} from 'react';

/** What a reader came for: why the plan has its status, what is next, and what came of it. */
export default function PlanSummary(): ReactNode {
  return (
    <div className="execplans-summary">
      <Verdict />
      <Next />
      <Delivered />
      <Undone />
    </div>
  );
}
