import {translate} from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import PlanEvidenceTable from '@theme/PlanEvidence/Table';
import PlanMessage from '@theme/PlanMessage';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import styles from 'docusaurus-plugin-execplans/styles/planPage.module.css';
import type {ReactNode} from 'react';

/** What the plan says of itself, or others of it, against what was derived. */
export default function PlanConflicts(): ReactNode {
  return usePlan().plan.conflicts.map(({says, evidence}) => (
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
      <p className={styles.says}>
        <PlanMessage says={says} />
      </p>
      <PlanEvidenceTable evidence={evidence} />
    </Admonition>
  ));
}
