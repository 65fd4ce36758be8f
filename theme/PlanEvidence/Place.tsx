import PlanPlace from '@theme/PlanPlace';
import drawLine from '@theme/PlanPlace/Line';
import {type EvidenceProp, usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly item: EvidenceProp;
}

/** Where evidence is: in the plan's own file it is a line, elsewhere a file with its line. */
export default function PlanEvidencePlace({item}: Props): ReactNode {
  const {plan} = usePlan();
  const isOwn = item.file === plan.path && item.part === undefined && item.signal !== 'folder';
  return isOwn ? drawLine(plan, {line: item.line}, true) : <PlanPlace place={item} />;
}
