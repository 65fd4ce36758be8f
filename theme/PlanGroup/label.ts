import {translate} from '@docusaurus/Translate';
import translateStatus from '@theme/PlanStatus/label';
import type {PlanGroup} from 'docusaurus-plugin-execplans/client';

/** The heading over a group of plans, in the language of the site. */
export default function translateGroup(id: PlanGroup['id']): string {
  return id === 'attention'
    ? translate({
        id: 'theme.execplans.group.attention',
        message: 'Needs attention',
        description:
          'Heading above plans that are stalled, blocked or ready to close, or have a conflict',
      })
    : translateStatus(id);
}
