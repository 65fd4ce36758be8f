import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import AsOf from '@theme/PlanDate/AsOf';
import PlanPageAddress from '@theme/PlanPage/Address';
import type {Props as PageProps} from '@theme/PlanTimelinePage';
import {formatPeriod, useFormat, windowLabel} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props extends PageProps {}

/** The period of the page, and the as-of date. */
export default function PlanTimelinePageHeader({timeline}: Props): ReactNode {
  const format = useFormat();
  const {window, pages, page, asOf} = timeline;
  const key = pages[page]?.key ?? 'all';
  return (
    <header>
      <Heading as="h1" className="execplans-title">
        <Translate id="theme.execplans.timeline.heading" description="Heading of the timeline page">
          Timeline
        </Translate>
        {key !== 'all' && <span className="execplans-period">{formatPeriod(key, format)}</span>}
      </Heading>
      <p className="execplans-line">
        {windowLabel({from: window[0], to: window[1]}, format)}
        {' · '}
        <AsOf stamp={asOf} />
        {' · '}
        <Translate id="theme.execplans.timeline.utc" description="The time zone of all times">
          times in UTC
        </Translate>
      </p>
      <PlanPageAddress />
    </header>
  );
}
