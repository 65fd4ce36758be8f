import Translate from '@docusaurus/Translate';
import PlanDate from '@theme/PlanDate';
import PlanLine from '@theme/PlanPlace/Line';
import clsx from 'clsx';
import type {ValidationProp} from 'docusaurus-plugin-execplans/client';
import styles from 'docusaurus-plugin-execplans/styles/planSections.module.css';
import type {ReactNode} from 'react';

export interface Props {
  readonly run: ValidationProp;
}

/** Whether a command passed, when, and where the plan says so. */
export default function PlanValidationOutcome({run}: Props): ReactNode {
  if (!run.outcome && !run.at) return <PlanLine line={run.line} part={run.part} />;
  return (
    <p className={styles.result}>
      {run.outcome === 'passed' && (
        <span className={clsx(styles.verdict, styles.passed)}>
          <Sign path="M3.5 8.3l3 3 6-6.6" />
          <Translate id="theme.execplans.validation.passed" description="Result of a command">
            Passed
          </Translate>
        </span>
      )}
      {run.outcome === 'failed' && (
        <span className={clsx(styles.verdict, styles.failed)}>
          <Sign path="M4 4l8 8M12 4l-8 8" />
          <Translate id="theme.execplans.validation.failed" description="Result of a command">
            Failed
          </Translate>
        </span>
      )}
      {run.at && <PlanDate stamp={run.at} />}
      <PlanLine line={run.line} part={run.part} />
    </p>
  );
}

function Sign({path}: {path: string}): ReactNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2.2" />
    </svg>
  );
}
