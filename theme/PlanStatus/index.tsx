import type {Props} from '@theme/PlanStatus';
import Icon from '@theme/PlanStatus/Icon';
import translateStatus from '@theme/PlanStatus/label';
import clsx from 'clsx';
import type {CSSProperties, ReactNode} from 'react';
import styles from './styles.module.css';

/** A plan's status as icon, word and colour. */
export default function PlanStatus({status, className}: Props): ReactNode {
  return (
    <span
      className={clsx('execplans-status', `execplans-status--${status}`, styles.status, className)}
      style={{'--execplans-status': `var(--execplans-${status})`} as CSSProperties}
    >
      <Icon status={status} className={styles.icon} />
      {translateStatus(status)}
    </span>
  );
}
