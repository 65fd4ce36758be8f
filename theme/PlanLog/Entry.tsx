import translateKind from '@theme/PlanLog/kinds';
import PlanLogWhen from '@theme/PlanLog/When';
import PlanLine from '@theme/PlanPlace/Line';
import type {LogEntryProp, LogMarkProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly entry: LogEntryProp | LogMarkProp;
}

/** An entry of the log, or the beginning or end of the plan. */
export default function PlanLogEntry({entry}: Props): ReactNode {
  const {kind, at, problem} = entry;
  const isEntry = 'text' in entry;
  const marks = (isEntry && entry.marks) || [];
  return (
    <li className={[kind, ...marks].map((name) => `execplans-entry--${name}`).join(' ')}>
      <PlanLogWhen at={at} problem={problem} />
      <p>
        {[...marks, kind].map((name) => (
          <span key={name} className="execplans-kind">
            {translateKind(name)}
          </span>
        ))}{' '}
        {isEntry && <bdi>{entry.text}</bdi>} <PlanLine line={entry.line} part={entry.part} />
      </p>
    </li>
  );
}
