import PlanBodyCut from '@theme/PlanBody/Cut';
import PlanBodyParts from '@theme/PlanBody/Parts';
import PlanBodyText from '@theme/PlanBody/Text';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** The plan itself. */
export default function PlanBody(): ReactNode {
  const {plan, assets} = usePlan();
  if (plan.main) return <PlanBodyParts />;
  return (
    <>
      <PlanBodyText body={plan.body} plainBody={plan.plainBody} assets={assets} />
      <PlanBodyCut cut={plan.bodyCut} sourceUrl={plan.sourceUrl} />
    </>
  );
}
