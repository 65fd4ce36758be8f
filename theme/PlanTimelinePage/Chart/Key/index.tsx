import type {Props} from '@theme/PlanTimelinePage/Chart/Key';
import translateMark, {type Mark} from '@theme/PlanTimelinePage/Chart/Key/labels';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What the marks of the chart mean; only those that it has. */
export default function PlanTimelinePageChartKey({timeline}: Props): ReactNode {
  const {plans, releases} = timeline;
  const used: Record<Mark, boolean> = {
    done: true,
    open: plans.some(({isOpen}) => isOpen),
    quiet: plans.some(({gaps = []}) => gaps.length > 0),
    decision: plans.some(({decided = []}) => decided.length > 0),
    fromFile: plans.some(({fromFile}) => fromFile),
    release: releases.some(({at}) => at),
  };
  return (
    <ul className={styles.key}>
      {(Object.keys(used) as Mark[]).map(
        (mark) =>
          used[mark] && (
            <li key={mark}>
              <span className={clsx(styles.sample, styles[mark])} aria-hidden="true" />
              {translateMark(mark)}
            </li>
          ),
      )}
    </ul>
  );
}
