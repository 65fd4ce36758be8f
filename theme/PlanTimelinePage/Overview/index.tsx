import {translate} from '@docusaurus/Translate';
import {useHistorySelector} from '@docusaurus/theme-common';
import type {Props as PageProps} from '@theme/PlanTimelinePage';
import {COUNTS} from '@theme/PlanTimelinePage/Overview/counts';
import Strip from '@theme/PlanTimelinePage/Overview/Strip';
import Table from '@theme/PlanTimelinePage/Overview/Table';
import PlanUnseen from '@theme/PlanUnseen';
import {
  formatPeriod,
  formatStamp,
  type OverviewColumnProp,
  openView,
  useFormat,
} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props extends PageProps {}

/** All time at a glance, which leads to every period; left out where there is too little of it. */
export default function PlanTimelinePageOverview({timeline}: Props): ReactNode {
  const format = useFormat();
  const search = useHistorySelector<string>(({location}) => location.search);
  const {overview, pages} = timeline;
  const [first, last] = [overview?.columns[0], overview?.columns.at(-1)];
  if (!overview || !first || !last) return null;
  const linkOf = ({key, span, page}: OverviewColumnProp) => {
    const target = pages[page];
    if (!target) return '';
    // The shorter the key of a page, the more it shows; one of this period or of a part needs no zoom.
    const position = target.key.length < key.length ? {zoom: overview.unit, at: span[0]} : null;
    return target.permalink + openView(search, position);
  };
  return (
    <section className="execplans-timeline-overview">
      <PlanUnseen as="h2">
        {translate({
          id: 'theme.execplans.timeline.overview',
          message: 'Overview',
          description: 'Heading of the strip of all time on the timeline, for screen readers',
        })}
      </PlanUnseen>
      <Strip timeline={timeline} columns={overview.columns} linkOf={linkOf} />
      <div className="execplans-ends execplans-bar execplans-quiet" aria-hidden="true">
        <span>{formatPeriod(first.key, format)}</span>
        <span className="execplans-bar">
          {COUNTS.filter(({name}) => overview.columns.some((column) => column[name])).map(
            ({name, label}) => (
              <span key={name} className={`execplans-overview--${name}`}>
                {label}
              </span>
            ),
          )}
        </span>
        <span>
          {timeline.now > last.span[1]
            ? formatStamp(timeline.asOf.slice(0, 10), format)
            : formatPeriod(last.key, format)}
        </span>
      </div>
      <Table columns={overview.columns} linkOf={linkOf} />
    </section>
  );
}
