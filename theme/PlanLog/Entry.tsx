import type {Props} from '@theme/PlanLog/Entry';
import translateKind from '@theme/PlanLog/kinds';
import PlanLogWhen from '@theme/PlanLog/When';
import PlanLine from '@theme/PlanPlace/Line';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** An entry of the log, or the beginning or end of the plan. */
export default function PlanLogEntry({entry}: Props): ReactNode {
  const {kind, at, problem} = entry;
  const isEntry = 'text' in entry;
  const marks = (isEntry && entry.marks) || [];
  return (
    <li className={[kind, ...marks].flatMap((name) => styles[name] ?? []).join(' ') || undefined}>
      <PlanLogWhen at={at} problem={problem} />
      <p>
        {[...marks, kind].map((name) => (
          <span key={name} className={clsx('execplans-kind', styles.kind)}>
            {translateKind(name)}
          </span>
        ))}{' '}
        {isEntry && <bdi>{entry.text}</bdi>} <PlanLine line={entry.line} />
      </p>
    </li>
  );
}
