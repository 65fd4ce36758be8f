import PlanLogItem from '@theme/PlanLog/Item';
import PlanSection from '@theme/PlanSection';
import {type LogItemProp, usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What happened, in the order of time. */
export default function PlanLog(): ReactNode {
  const {log, asOf} = usePlan().plan;
  if (log.length === 0) return null;
  return (
    <PlanSection name="log" count={log.length}>
      <ol className={styles.log}>
        {log.map((item) => (
          <PlanLogItem key={keyOf(item)} item={item} asOf={asOf} />
        ))}
      </ol>
    </PlanSection>
  );
}

function keyOf(item: LogItemProp): string {
  switch (item.kind) {
    case 'gap':
      return `gap ${item.after}`;
    case 'ticked':
      return `ticked ${item.at}`;
    case 'released':
      return `released ${item.releases[0]?.at}`;
    default:
      return `${item.line} ${item.kind} ${'text' in item ? item.text : ''}`;
  }
}
