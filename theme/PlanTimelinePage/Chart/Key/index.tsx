import type {Props as PageProps} from '@theme/PlanTimelinePage';
import translateMark, {type Mark} from '@theme/PlanTimelinePage/Chart/Key/labels';
import type {Problem} from '@theme/PlanTimelinePage/problems';
import clsx from 'clsx';
import styles from 'docusaurus-plugin-execplans/styles/timelineBars.module.css';
import type {ReactNode} from 'react';

export interface Props extends PageProps {}

/** A plan without a stamp has another mark: its bar comes from its file. */
const isShown = (problem: Problem) => problem !== 'no-stamp';

/** What the marks of the chart mean; only those that it has. */
export default function PlanTimelinePageChartKey({timeline}: Props): ReactNode {
  const {plans, releases} = timeline;
  const marks: (Mark | false)[] = [
    'done',
    plans.some(({isOpen}) => isOpen) && 'open',
    plans.some(({gaps = []}) => gaps.length > 0) && 'quiet',
    plans.some(({decided = []}) => decided.length > 0) && 'decision',
    plans.some(({fromFile}) => fromFile) && 'fromFile',
    plans.some(({span, problems = []}) => span && problems.some(isShown)) && 'problem',
    releases.some(({at}) => at) && 'release',
  ];
  return (
    <ul className={styles.key}>
      {marks.map(
        (mark) =>
          mark && (
            <li key={mark}>
              <span className={clsx(styles.sample, styles[mark])} aria-hidden="true" />
              {translateMark(mark)}
            </li>
          ),
      )}
    </ul>
  );
}
