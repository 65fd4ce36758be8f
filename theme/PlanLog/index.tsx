import PlanDate from '@theme/PlanDate';
import translateKind from '@theme/PlanLog/kinds';
import PlanPlace from '@theme/PlanPlace';
import PlanSection from '@theme/PlanSection';
import clsx from 'clsx';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What happened, as the plan noted it. */
export default function PlanLog(): ReactNode {
  const {log} = usePlan().plan;
  if (log.length === 0) return null;
  return (
    <PlanSection name="log" count={log.length}>
      <ol className={styles.log}>
        {log.map((entry) => (
          <li key={`${entry.line} ${entry.kind} ${entry.text}`} className={styles[entry.kind]}>
            <p className={styles.head}>
              {entry.at && <PlanDate stamp={entry.at} />}
              <span className={clsx('execplans-kind', styles.kind)}>
                {translateKind(entry.kind)}
              </span>
              <PlanPlace place={entry} />
            </p>
            <p>{entry.text}</p>
          </li>
        ))}
      </ol>
    </PlanSection>
  );
}
