import Translate from '@docusaurus/Translate';
import PlanDate from '@theme/PlanDate';
import drawLine from '@theme/PlanPlace/Line';
import PlanSection from '@theme/PlanSection';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** What was decided, why, when and by whom. */
export default function PlanDecisions(): ReactNode {
  const {plan} = usePlan();
  const {decisions} = plan;
  if (decisions.length === 0) return null;
  return (
    <PlanSection name="decisions" count={decisions.length}>
      <ul className="clean-list margin--none">
        {decisions.map((decision) => (
          <li key={`${decision.part}:${decision.line} ${decision.text}`}>
            <p dir="auto">{decision.text}</p>
            {decision.rationale && (
              <p>
                <Translate
                  id="theme.execplans.decision.rationale"
                  description="Why something was decided"
                  values={{rationale: <bdi>{decision.rationale}</bdi>}}
                >
                  {'Rationale: {rationale}'}
                </Translate>
              </p>
            )}
            <p className="execplans-bar execplans-quiet">
              {decision.at && <PlanDate stamp={decision.at} />}
              {decision.author && <bdi>{decision.author}</bdi>}
              {drawLine(plan, decision)}
            </p>
          </li>
        ))}
      </ul>
    </PlanSection>
  );
}
