import translateKind from '@theme/PlanLog/kinds';
import drawWhen from '@theme/PlanLog/When';
import drawLine from '@theme/PlanPlace/Line';
import type {LogEntryProp, LogMarkProp, PlanPageData} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** An entry of the log, or the beginning or end of the plan. No component, because logs are long. */
export default function drawEntry(
  entry: LogEntryProp | LogMarkProp,
  plan: PlanPageData,
): ReactNode {
  const {kind, part, line} = entry;
  const text = 'text' in entry && entry.text;
  const marks = ('text' in entry && entry.marks) || [];
  return (
    <li
      key={`${part}:${line} ${kind} ${text}`}
      className={[kind, ...marks].map((name) => `execplans-entry--${name}`).join(' ')}
    >
      {drawWhen(entry)}
      <p>
        {[...marks, kind].map((name) => (
          <span key={name} className="execplans-kind">
            {translateKind(name)}
          </span>
        ))}{' '}
        {text !== false && <bdi>{text}</bdi>} {drawLine(plan, entry)}
      </p>
    </li>
  );
}
