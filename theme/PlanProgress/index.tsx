import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {Status} from 'docusaurus-plugin-execplans/client';
import type {CSSProperties, ReactNode} from 'react';

export interface Props {
  readonly status: Status;
  readonly done: number;
  readonly total: number;
  readonly className?: string;
}

/** How many tasks of a plan are done; the bar repeats what the words say. */
export default function PlanProgress({status, done, total, className}: Props): ReactNode {
  const share = total === 0 ? 0 : Math.round((done / total) * 100);
  return (
    <span
      className={clsx('execplans-progress', `execplans-status--${status}`, className)}
      style={{'--execplans-share': `${share}%`} as CSSProperties}
    >
      <bdi>
        {translate(
          {
            id: 'theme.execplans.progress',
            message: '{done} of {total}',
            description: 'How many tasks of a plan are done',
          },
          {done, total},
        )}
      </bdi>
    </span>
  );
}
