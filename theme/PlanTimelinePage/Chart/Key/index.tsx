import type {Props as PageProps} from '@theme/PlanTimelinePage';
import translateMark, {type Mark} from '@theme/PlanTimelinePage/Chart/Key/labels';
import type {Problem} from '@theme/PlanTimelinePage/problems';
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
    <ul className="execplans-marks execplans-bar execplans-quiet clean-list">
      {marks.map(
        (mark) =>
          mark && (
            <li key={mark}>
              <span className={`execplans-mark--${mark}`} aria-hidden="true">
                {mark === 'problem' && '⚠'}
              </span>
              {translateMark(mark)}
            </li>
          ),
      )}
    </ul>
  );
}
