import {translate} from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import PlanEvidenceTable from '@theme/PlanEvidence/Table';
import PlanMessage from '@theme/PlanMessage';
import {type EvidenceProp, usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** What the page does not show already. */
function Others({evidence}: {evidence: EvidenceProp[]}): ReactNode {
  return evidence.length > 0 && <PlanEvidenceTable evidence={evidence} />;
}

function keyOf({signal, file, line, says}: EvidenceProp): string {
  return `${signal} ${file}:${line} ${says.code}`;
}

/** What the plan says of itself, or others of it, against what was derived. */
export default function PlanConflicts(): ReactNode {
  const {conflicts, evidence: shown} = usePlan().plan;
  const known = new Set(shown.map(keyOf));
  // Open tasks stand in the summary.
  const isShown = (item: EvidenceProp) => item.says.code === 'openTask' || known.has(keyOf(item));
  return conflicts.map(({says, evidence}) => (
    <Admonition
      key={`${says.code} ${JSON.stringify(says.values)}`}
      type="warning"
      className="execplans-conflict"
      title={translate({
        id: 'theme.execplans.conflict',
        message: 'Conflict',
        description: 'Title above two signals of a plan that contradict each other',
      })}
    >
      <p className="execplans-says">
        <PlanMessage says={says} />
      </p>
      <Others evidence={evidence.filter((item) => !isShown(item))} />
    </Admonition>
  ));
}
