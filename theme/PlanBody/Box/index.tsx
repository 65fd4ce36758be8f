import type {Props} from '@theme/PlanBody/Box';
import translateState from '@theme/PlanBody/states';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What stands in the box; the shapes differ as well as the colours. */
const SIGNS: Record<Props['state'], string | null> = {
  open: null,
  done: 'M4 8.3l2.7 2.7L12 5.4',
  partial: 'M4.4 8h7.2',
  dropped: 'M5 5l6 6M11 5l-6 6',
  blocked: 'M8 4.2v4.6M8 11v1',
};

/** The box of a task, in one of five states. */
export default function PlanBodyBox({state}: Props): ReactNode {
  const sign = SIGNS[state];
  return (
    <svg
      className={clsx('execplans-box', styles.box, styles[state])}
      viewBox="0 0 16 16"
      role="img"
      aria-label={translateState(state)}
    >
      <rect x="1" y="1" width="14" height="14" rx="2.5" />
      {sign && <path d={sign} />}
    </svg>
  );
}
