import Interpolate from '@docusaurus/Interpolate';
import PlanDate from '@theme/PlanDate';
import translateMessage from '@theme/PlanMessage/texts';
import translateStatusWord from '@theme/PlanStatus/word';
import {isStatus, type Message, pluralNumber, usePlural} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly says: Message;
}

/** What a piece of evidence or a conflict says, in the language of the site. */
export default function PlanMessage({says}: Props): ReactNode {
  const selectMessage = usePlural();
  const values = Object.fromEntries(
    Object.entries(says.values).map(([name, value]) => [name, showValue(name, value)]),
  );
  return (
    <Interpolate values={values}>
      {selectMessage(pluralNumber(says.values), translateMessage(says.code))}
    </Interpolate>
  );
}

function showValue(name: string, value: Message['values'][string]): ReactNode {
  if (name === 'at') return <PlanDate stamp={String(value)} />;
  if (name === 'status' && isStatus(value)) return translateStatusWord(value);
  return value;
}
