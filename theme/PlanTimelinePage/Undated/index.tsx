import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {Props as DaysProps} from '@theme/PlanTimelinePage/Days';
import Line from '@theme/PlanTimelinePage/Days/Line';
import Release from '@theme/PlanTimelinePage/Days/Release';
import Plan from '@theme/PlanTimelinePage/Undated/Plan';
import {usePlural} from 'docusaurus-plugin-execplans/client';
import {memo, type ReactNode, useId} from 'react';

export interface Props extends DaysProps {}

/** What has no place on the axis: plans and releases without a date, and dates that cannot be right. */
function PlanTimelinePageUndated({timeline, shown}: Props): ReactNode {
  const {plans, releases, misdated = [], misdatedMore = 0, undated = []} = timeline;
  const selectMessage = usePlural();
  const id = useId();
  const named = new Set(misdated.map(({plan}) => plan));
  const without = plans.filter((plan, index) => !plan.span && !named.has(index));
  if (without.length + misdated.length + undated.length === 0) return null;
  const isAnyShown =
    undated.length + misdatedMore > 0 ||
    without.some((plan) => shown.has(plan)) ||
    misdated.some(({plan}) => plans[plan] && shown.has(plans[plan]));
  return (
    <section aria-labelledby={id} className="execplans-days margin-bottom--lg" hidden={!isAnyShown}>
      <Heading as="h2" id={id}>
        <Translate
          id="theme.execplans.timeline.undated"
          description="Heading above everything that has no place on the time axis"
        >
          Without a usable date
        </Translate>
      </Heading>
      <ul className="clean-list margin--none">
        {without.map((plan) => (
          <li key={plan.permalink} hidden={!shown.has(plan)}>
            <Plan plan={plan} />
          </li>
        ))}
        {misdated.map((line) => {
          const plan = plans[line.plan];
          return (
            plan && (
              <li key={`${line.plan} ${line.day}`} hidden={!shown.has(plan)}>
                <Line line={line} plan={plan} day={line.day} />
              </li>
            )
          );
        })}
        {undated.map((index) => {
          const release = releases[index];
          return (
            release && (
              <li key={index}>
                <Release release={release} isUndated />
              </li>
            )
          );
        })}
      </ul>
      {misdatedMore > 0 && (
        <p>
          {selectMessage(
            misdatedMore,
            translate(
              {
                id: 'theme.execplans.timeline.misdatedMore',
                message: 'One more implausible date|{count} more implausible dates',
                description: 'After a list of implausible dates; plural forms',
              },
              {count: misdatedMore},
            ),
          )}
        </p>
      )}
    </section>
  );
}

export default memo(PlanTimelinePageUndated);
