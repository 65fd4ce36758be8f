import Translate from '@docusaurus/Translate';
import PlanDate from '@theme/PlanDate';
import drawLine from '@theme/PlanPlace/Line';
import type {PlanPageData, ValidationProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** Whether a command passed, when, and where the plan says so. */
export default function drawOutcome(run: ValidationProp, plan: PlanPageData): ReactNode {
  if (!run.outcome && !run.at) return drawLine(plan, run);
  return (
    <p className="execplans-bar execplans-quiet margin--none">
      {run.outcome === 'passed' && (
        <span className="execplans-status execplans-status--completed">
          <Translate id="theme.execplans.validation.passed" description="Result of a command">
            Passed
          </Translate>
        </span>
      )}
      {run.outcome === 'failed' && (
        <span className="execplans-status execplans-status--blocked">
          <Translate id="theme.execplans.validation.failed" description="Result of a command">
            Failed
          </Translate>
        </span>
      )}
      {run.at && <PlanDate stamp={run.at} />}
      {drawLine(plan, run)}
    </p>
  );
}
