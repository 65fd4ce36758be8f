import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import drawLine from '@theme/PlanPlace/Line';
import FoldedList from '@theme/PlanSection/FoldedList';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** The outcomes that a plan notes which has ended. */
export default function PlanSummaryDelivered(): ReactNode {
  const {plan} = usePlan();
  const {delivered} = plan;
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
        {delivered.map((item) => (
          <li key={`${item.part}:${item.line} ${item.text}`}>
            <bdi>{item.text}</bdi> {drawLine(plan, item, true)}
          </li>
        ))}
      </FoldedList>
    </section>
  );
}
