import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import PlanAttachments from '@theme/PlanAttachments';
import PlanDecisions from '@theme/PlanDecisions';
import PlanLog from '@theme/PlanLog';
import {listSections} from '@theme/PlanPage/toc';
import PlanReferences from '@theme/PlanReferences';
import PlanRisks from '@theme/PlanRisks';
import translateTitle from '@theme/PlanSection/titles';
import PlanShipments from '@theme/PlanShipments';
import PlanValidation from '@theme/PlanValidation';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** What was read from the plan, apart from the plan's own words. */
export default function PlanPageSections(): ReactNode {
  const {plan} = usePlan();
  if (listSections(plan).length === 0) return null;
  return (
    <div className="execplans-record">
      <Heading as="h2" id="execplans.record">
        {translateTitle('record')}
      </Heading>
      <p className="execplans-quiet">
        <Translate
          id="theme.execplans.section.lines"
          description="Above items that end with a number"
          values={{file: <code>{plan.path}</code>}}
        >
          {'Numbers are line numbers in {file}.'}
        </Translate>
      </p>
      <PlanLog />
      <PlanShipments />
      <PlanDecisions />
      <PlanValidation />
      <PlanRisks />
      <PlanReferences name="refersTo" />
      <PlanReferences name="referredToBy" />
      <PlanAttachments />
    </div>
  );
}
