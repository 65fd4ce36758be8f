import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import PlanDate from '@theme/PlanDate';
import PlanPlace from '@theme/PlanPlace';
import PlanStatus from '@theme/PlanStatus';
import type {AboutPlanProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly plan: AboutPlanProp;
}

/** One plan with the sentence that joins it with the page. */
export default function PlansAboutPlan({plan}: Props): ReactNode {
  const {title, permalink, status, at, isNamedHere, sentence} = plan;
  return (
    <li>
      <PlanStatus status={status} />{' '}
      <Link to={permalink}>
        <bdi>{title}</bdi>
      </Link>
      {at && ' · '}
      {at && <PlanDate stamp={at.slice(0, 10)} className="execplans-quiet" />}
      <div className="execplans-quiet">
        {isNamedHere && (
          <>
            <Translate
              id="theme.execplans.about.namedHere"
              description="Before the sentence of the page that mentions a plan"
            >
              Mentioned here:
            </Translate>{' '}
          </>
        )}
        <bdi>{sentence}</bdi> <PlanPlace place={plan} />
      </div>
    </li>
  );
}
