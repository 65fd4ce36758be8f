import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/PlanProgress';
import clsx from 'clsx';
import type {CSSProperties, ReactNode} from 'react';
import styles from './styles.module.css';

/** How many tasks of a plan are done; the bar repeats what the words say. */
export default function PlanProgress({status, done, total, className}: Props): ReactNode {
  const share = total === 0 ? 0 : Math.round((done / total) * 100);
  return (
    <span
      className={clsx('execplans-progress', styles.progress, className)}
      style={
        {
          '--execplans-status': `var(--execplans-${status})`,
          '--execplans-share': `${share}%`,
        } as CSSProperties
      }
    >
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} />
      </span>
      {translate(
        {
          id: 'theme.execplans.progress',
          message: '{done} of {total}',
          description: 'How many tasks of a plan are done',
        },
        {done, total},
      )}
    </span>
  );
}
