import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import PlanSection from '@theme/PlanSection';
import Notes from '@theme/PlanSection/Notes';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** What could go wrong, and what the plan depends on. */
export default function PlanRisks(): ReactNode {
  const {risks, dependencies} = usePlan().plan;
  if (risks.length + dependencies.length === 0) return null;
  return (
    <PlanSection name="risks" count={risks.length + dependencies.length}>
      {risks.length > 0 && (
        <>
          <Heading as="h4">
            <Translate id="theme.execplans.risks" description="Heading on the page of a plan">
              Risks
            </Translate>
          </Heading>
          <Notes notes={risks} />
        </>
      )}
      {dependencies.length > 0 && (
        <>
          <Heading as="h4">
            <Translate
              id="theme.execplans.dependencies"
              description="Heading on the page of a plan"
            >
              Dependencies
            </Translate>
          </Heading>
          <Notes notes={dependencies} />
        </>
      )}
    </PlanSection>
  );
}
