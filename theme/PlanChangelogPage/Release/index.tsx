import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import PlanMessage from '@theme/PlanMessage';
import PlanPlace from '@theme/PlanPlace';
import FoldedList from '@theme/PlanSection/FoldedList';
import PlanStatus from '@theme/PlanStatus';
import type {ReleasePlanProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly plans: readonly ReleasePlanProp[];
}

/** The plans behind a release, each with how it and the entry were matched. */
export default function PlanChangelogPageRelease({plans}: Props): ReactNode {
  return (
    <div className="execplans-release">
      <p className="text--bold margin--none">
        <Translate
          id="theme.execplans.changelog.plans"
          description="Heading above the plans behind a release of a changelog"
        >
          Plans behind this release
        </Translate>
      </p>
      <FoldedList>
        {plans.map((plan) => (
          <li key={plan.permalink}>
            <PlanStatus status={plan.status} />{' '}
            <Link to={plan.permalink}>
              <bdi>{plan.title}</bdi>
            </Link>
            <div className="execplans-says execplans-quiet">
              <PlanMessage says={plan.says} /> <PlanPlace place={plan} />
            </div>
          </li>
        ))}
      </FoldedList>
    </div>
  );
}
