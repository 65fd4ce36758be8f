import Interpolate from '@docusaurus/Interpolate';
import Translate, {translate} from '@docusaurus/Translate';
import PlanDate from '@theme/PlanDate';
import PlanEvidenceTable from '@theme/PlanEvidence/Table';
import translateStatusWord from '@theme/PlanStatus/word';
import {usePlan, usePlural} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** Why the plan has its status. */
export default function PlanEvidence(): ReactNode {
  const {plan, asOf} = usePlan();
  const selectMessage = usePlural();
  const {status, evidence, staleAfterDays, conflicts} = plan;
  // A contradiction is understood from the evidence; else the sentence above says enough.
  const isOpen = conflicts.length > 0;
  const dependsOnTime = status === 'active' || status === 'stalled';
  return (
    <details className="execplans-evidence" open={isOpen}>
      <summary>
        <Translate
          id="theme.execplans.evidence.title"
          description="Heading on the page of a plan"
          values={{status: translateStatusWord(status)}}
        >
          {'Why {status}'}
        </Translate>{' '}
        <small className="execplans-quiet">{evidence.length}</small>
      </summary>
      <PlanEvidenceTable evidence={evidence} />
      <p className="execplans-quiet margin-top--sm margin-bottom--none">
        {dependsOnTime ? (
          <Interpolate values={{at: <PlanDate stamp={asOf} />, days: staleAfterDays}}>
            {selectMessage(
              staleAfterDays,
              translate({
                id: 'theme.execplans.evidence.asOfStale',
                message:
                  'As of {at}. Stalled means no activity for more than one day.|As of {at}. Stalled means no activity for more than {days} days.',
                description:
                  'The date that the status was derived for; plural forms by the number of days',
              }),
            )}
          </Interpolate>
        ) : (
          <Translate
            id="theme.execplans.evidence.asOf"
            description="The date that the status was derived for"
            values={{at: <PlanDate stamp={asOf} />}}
          >
            {'As of {at}.'}
          </Translate>
        )}
      </p>
    </details>
  );
}
