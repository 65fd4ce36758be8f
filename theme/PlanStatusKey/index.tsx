import Translate from '@docusaurus/Translate';
import PlanStatus from '@theme/PlanStatus';
import explainStatus from '@theme/PlanStatusKey/texts';
import {STATUSES, usePlural} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly staleAfterDays: number;
}

/** Explains each status. */
export default function PlanStatusKey({staleAfterDays}: Props): ReactNode {
  const selectMessage = usePlural();
  return (
    <details className="execplans-key">
      <summary>
        <Translate
          id="theme.execplans.key.title"
          description="Opens the explanation of each status"
        >
          What each status means
        </Translate>
      </summary>
      <dl>
        {STATUSES.map((status) => (
          <div key={status}>
            <dt>
              <PlanStatus status={status} />
            </dt>
            <dd>{explainStatus(status, staleAfterDays, selectMessage)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Translate
          id="theme.execplans.key.attention"
          description="Explains which plans are listed under Needs attention"
        >
          Needs attention: the plan, its folder or an index contradicts the derived status, or the
          plan is stalled, blocked or ready to close. Each plan’s page shows the evidence.
        </Translate>
      </p>
    </details>
  );
}
