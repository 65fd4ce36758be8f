import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import PlanLine from '@theme/PlanPlace/Line';
import FoldedList from '@theme/PlanSection/FoldedList';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** The outcomes that a plan notes which has ended. */
export default function PlanSummaryDelivered(): ReactNode {
  const {delivered} = usePlan().plan;
  if (delivered.length === 0) return null;
  return (
    <section>
      <Heading as="h2" id="execplans.delivered">
        <Translate
          id="theme.execplans.summary.delivered"
          description="Heading above the outcomes that a finished plan notes"
        >
          Outcomes
        </Translate>
      </Heading>
      <FoldedList open={3}>
        {delivered.map(({text, line, part}) => (
          <li key={`${part}:${line} ${text}`}>
            <bdi>{text}</bdi> <PlanLine line={line} part={part} isSpelled />
          </li>
        ))}
      </FoldedList>
    </section>
  );
}
