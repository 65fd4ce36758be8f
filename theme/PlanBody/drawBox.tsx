import translateState from '@theme/PlanBody/states';
import clsx from 'clsx';
import type {TaskState} from 'docusaurus-plugin-execplans/client';
import styles from 'docusaurus-plugin-execplans/styles/planBody.module.css';
import type {ReactNode} from 'react';

/** The box of a task, in one of five states: drawn by the style sheet, because pages have many. */
export default function drawBox(state: TaskState): ReactNode {
  return (
    <span
      className={clsx('execplans-box', styles.box, styles[state])}
      role="img"
      aria-label={translateState(state)}
    />
  );
}
