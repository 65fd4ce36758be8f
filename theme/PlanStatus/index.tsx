import translateStatus from '@theme/PlanStatus/label';
import clsx from 'clsx';
import type {Status} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly status: Status;
  readonly className?: string;
}

/** A plan's status as icon, word and colour. */
export default function PlanStatus({status, className}: Props): ReactNode {
  return (
    <span className={clsx('execplans-status', `execplans-status--${status}`, className)}>
      {translateStatus(status)}
    </span>
  );
}
