import Link from '@docusaurus/Link';
import translateStatusWord from '@theme/PlanStatus/word';
import Bar from '@theme/PlanTimelinePage/Chart/Row/Bar';
import useFacts from '@theme/PlanTimelinePage/Chart/Row/useFacts';
import type {TimelinePlanProp} from 'docusaurus-plugin-execplans/client';
import {memo, type ReactNode} from 'react';

export interface Props {
  readonly plan: TimelinePlanProp;
  /** The start of the axis, ms UTC. */
  readonly origin: number;
  /** As-of, ms UTC. */
  readonly now: number;
}

/**
 * One plan: the whole row is its link. Its words are its name, `Title, active,
 * 2 Oct – 5 Oct 2026, 6 of 9 tasks`, of which wide pages show the title and
 * narrow ones all but the status, which the icon tells.
 */
function PlanTimelinePageChartRow(props: Props): ReactNode {
  const {title, permalink, status, problems = []} = props.plan;
  const facts = useFacts(props.plan);
  const hasProblem = problems.some((problem) => problem !== 'no-stamp');
  const word = translateStatusWord(status);
  return (
    <Link to={permalink} className={`execplans-timeline-row execplans-status--${status}`}>
      <span className="execplans-timeline-label execplans-sticky" title={title}>
        <span className="execplans-timeline-title text--truncate">
          {title}
          <span>{facts.length > 0 ? `, ${word},` : `, ${word}`}</span>
        </span>
        {hasProblem && <span aria-hidden="true">⚠</span>}
      </span>
      <span className="execplans-unseen">{facts.join(', ')}</span>
      <Bar {...props} />
    </Link>
  );
}

export default memo(PlanTimelinePageChartRow);
