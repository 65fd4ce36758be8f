import PlanMessage from '@theme/PlanMessage';
import {beginningOf, isLong} from '@theme/PlanSection/LongText';
import type {Message} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly says: Message;
}

/** What evidence says; a long quote is folded. */
export default function PlanEvidenceSays({says}: Props): ReactNode {
  const values = Object.entries(says.values);
  if (!values.some(([, value]) => isLong(String(value)))) return <PlanMessage says={says} />;
  const short = values.map(([name, value]) => [name, beginningOf(String(value))]);
  return (
    <details className="execplans-long">
      <summary>
        <PlanMessage says={{...says, values: Object.fromEntries(short)}} />
      </summary>
      <PlanMessage says={says} />
    </details>
  );
}
