import Translate, {translate} from '@docusaurus/Translate';
import PlanDate from '@theme/PlanDate';
import {daysBetween, type LogGapProp, usePlural} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly gap: LogGapProp;
  readonly asOf: string;
}

/** A time in which the plan was quiet. */
export default function PlanLogGap({gap, asOf}: Props): ReactNode {
  const {after, isOpen} = gap;
  const days = gap.days ?? daysBetween(after, asOf);
  const selectMessage = usePlural();
  const text = translate(
    {
      id: 'theme.execplans.log.gap',
      message: 'One day without an entry|{days} days without an entry',
      description: 'Between two entries; plural forms',
    },
    {days},
  );
  return (
    <li className="execplans-entry--gap execplans-quiet">
      <p>
        {selectMessage(days, text)}
        {isOpen && (
          <>
            {' · '}
            <Translate
              id="theme.execplans.log.asOf"
              description="After a number of days: the day until which they are counted"
              values={{at: <PlanDate stamp={asOf.slice(0, 10)} />}}
            >
              {'as of {at}'}
            </Translate>
          </>
        )}
      </p>
    </li>
  );
}
