import translateState from '@theme/PlanBody/states';
import clsx from 'clsx';
import type {BodyElement, TaskState} from 'docusaurus-plugin-execplans/client';
import styles from 'docusaurus-plugin-execplans/styles/planBody.module.css';

/** The box of a task, in one of five states: drawn by the style sheet, as pages hold many. */
export default function drawBox(state: TaskState): Exclude<BodyElement, string> {
  const className = clsx('execplans-box', styles.box, styles[state]);
  return ['span', {className, role: 'img', 'aria-label': translateState(state)}];
}
