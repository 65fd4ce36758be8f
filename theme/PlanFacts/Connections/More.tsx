import {translate} from '@docusaurus/Translate';
import {usePlural} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly count: number;
}

/** How many related plans are not shown here. */
export default function PlanFactsConnectionsMore({count}: Props): ReactNode {
  const selectMessage = usePlural();
  return selectMessage(
    count,
    translate(
      {
        id: 'theme.execplans.connections.more',
        message: 'and one more|and {count} more',
        description: 'After some of the plans that a plan is related to; plural forms',
      },
      {count},
    ),
  );
}
