import Icon from '@theme/PlanStatus/Icon';
import translateStatus from '@theme/PlanStatus/label';
import clsx from 'clsx';
import type {Status} from 'docusaurus-plugin-execplans/client';
import styles from 'docusaurus-plugin-execplans/styles/parts.module.css';
import type {CSSProperties, ReactNode} from 'react';

export interface Props {
  readonly status: Status;
  readonly className?: string;
}

/** A plan's status as icon, word and colour. */
export default function PlanStatus({status, className}: Props): ReactNode {
  return (
    <span
      className={clsx('execplans-status', `execplans-status--${status}`, styles.status, className)}
      style={{'--execplans-status': `var(--execplans-${status})`} as CSSProperties}
    >
      <Icon status={status} className={styles.statusIcon} />
      {translateStatus(status)}
    </span>
  );
}
