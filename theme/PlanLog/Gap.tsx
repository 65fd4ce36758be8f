import Translate, {translate} from '@docusaurus/Translate';
import PlanDate from '@theme/PlanDate';
import {type LogGapProp, usePlural} from 'docusaurus-plugin-execplans/client';
import styles from 'docusaurus-plugin-execplans/styles/planSections.module.css';
import type {ReactNode} from 'react';

const DAY = 86_400_000;

export interface Props {
  readonly gap: LogGapProp;
  readonly asOf: string;
}

/** Whole days from one UTC day to another. */
function daysBetween(from: string, to: string): number {
  const dayOf = (stamp: string) => Date.parse(stamp.slice(0, 10)) / DAY;
  return dayOf(to) - dayOf(from);
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
    <li className={styles.gap}>
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
