import Translate from '@docusaurus/Translate';
import PlanDate from '@theme/PlanDate';
import type {ReactNode} from 'react';

export interface Props {
  readonly stamp: string;
}

/** The date that the statuses of a page were derived for. */
export default function PlanDateAsOf({stamp}: Props): ReactNode {
  return (
    <Translate
      id="theme.execplans.index.asOf"
      description="The date that the statuses were derived for"
      values={{at: <PlanDate stamp={stamp} />}}
    >
      {'as of {at}'}
    </Translate>
  );
}
