import translateState from '@theme/PlanBody/states';
import type {TaskState} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** The box of a task, in one of five states: drawn by the style sheet, because pages have many. */
export default function drawBox(state: TaskState): ReactNode {
  return (
    <span
      className={`execplans-box execplans-box--${state}`}
      role="img"
      aria-label={translateState(state)}
    />
  );
}
