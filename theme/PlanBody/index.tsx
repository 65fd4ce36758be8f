import PlanBodyCut from '@theme/PlanBody/Cut';
import PlanBodyText from '@theme/PlanBody/Text';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** The plan itself. */
export default function PlanBody(): ReactNode {
  const {plan, assets} = usePlan();
  return (
    <>
      <PlanBodyText body={plan.body} plainBody={plan.plainBody} assets={assets} />
      <PlanBodyCut cut={plan.bodyCut} sourceUrl={plan.sourceUrl} />
    </>
  );
}
