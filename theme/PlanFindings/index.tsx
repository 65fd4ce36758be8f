import {translate} from '@docusaurus/Translate';
import PlanFindingsList from '@theme/PlanFindings/List';
import {usePlan, usePlural} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** What is wrong with the plan's text, and what to do about it. */
export default function PlanFindings(): ReactNode {
  const {findings} = usePlan().plan;
  const selectMessage = usePlural();
  if (findings.length === 0) return null;
  return (
    <details
      className="execplans-findings"
      open={findings.some(({severity}) => severity === 'error')}
    >
      <summary>
        {selectMessage(
          findings.length,
          translate(
            {
              id: 'theme.execplans.findings.title',
              message: 'One finding in this plan|{count} findings in this plan',
              description: 'Heading; plural forms',
            },
            {count: findings.length},
          ),
        )}
      </summary>
      <PlanFindingsList findings={findings} />
    </details>
  );
}
