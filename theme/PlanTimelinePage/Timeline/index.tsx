import PlanFilters from '@theme/PlanFilters';
import PlanListNone from '@theme/PlanList/None';
import translateStatus from '@theme/PlanStatus/label';
import type {Props as PageProps} from '@theme/PlanTimelinePage';
import Chart from '@theme/PlanTimelinePage/Chart';
import Controls from '@theme/PlanTimelinePage/Controls';
import Days from '@theme/PlanTimelinePage/Days';
import Undated from '@theme/PlanTimelinePage/Undated';
import {
  createPlanFilter,
  frameOf,
  groupTimeline,
  listFacets,
  type TimelineExtent,
  type TimelinePlanProp,
  usePlanFilter,
  useTimelineView,
} from 'docusaurus-plugin-execplans/client';
import {type ReactNode, useDeferredValue, useMemo} from 'react';

export interface Props extends PageProps {}

/** The chart and the list of days, with what filters, groups and zooms them. */
export default function PlanTimeline({timeline}: Props): ReactNode {
  const {plans, families} = timeline;
  const facets = useMemo(() => listFacets(plans), [plans]);
  const applyFilter = useMemo(() => createPlanFilter(plans, translateStatus), [plans]);
  const {filter, change: changeFilter, reset} = usePlanFilter(facets);
  const {shown, counts} = useMemo(() => applyFilter(filter), [applyFilter, filter]);
  const bySlug = useMemo(() => listPlaced(plans), [plans]);
  const slugs = useMemo(() => new Set(bySlug.keys()), [bySlug]);
  const {view, change, scrollTo} = useTimelineView(slugs);
  const {zoom, at, plan, group: grouping} = view;
  const extent = useMemo(() => shownExtent(timeline), [timeline]);
  const frame = useMemo(() => {
    const span = plan === null ? undefined : bySlug.get(plan)?.span;
    return frameOf({zoom, at}, extent, span ? {from: span[0], to: span[1]} : null);
  }, [zoom, at, plan, extent, bySlug]);
  // The controls answer at once, and what is long follows.
  const seen = useDeferredValue(shown);
  const grouped = useDeferredValue(grouping);
  const framed = useDeferredValue(frame);
  const groups = useMemo(() => groupTimeline(plans, grouped), [plans, grouped]);
  const headings = useMemo(() => facets.statuses.map((id) => ({id})), [facets]);
  return (
    <div className="execplans-timeline">
      <PlanFilters
        facets={facets}
        filter={filter}
        counts={counts}
        groups={headings}
        shown={shown.size}
        total={plans.length}
        {...(families && {families})}
        sortable={false}
        onChange={changeFilter}
      />
      <Controls view={view} frame={frame} extent={extent} plans={bySlug} onChange={change} />
      {shown.size === 0 ? (
        <PlanListNone onReset={reset} />
      ) : (
        <Chart
          timeline={timeline}
          groups={groups}
          grouping={grouped}
          shown={seen}
          frame={framed}
          onScroll={scrollTo}
        />
      )}
      <Undated timeline={timeline} shown={seen} />
      <Days timeline={timeline} shown={seen} />
    </div>
  );
}

/** Plans that have a place on the axis, by their name in the URL. */
function listPlaced(plans: readonly TimelinePlanProp[]): ReadonlyMap<string, TimelinePlanProp> {
  return new Map(plans.filter(({span}) => span).map((plan) => [plan.slug, plan]));
}

/** What is dated after as-of by a slip is not what a zoom shows first. */
function shownExtent({window: [from, to], days, now}: Props['timeline']): TimelineExtent {
  const [newest] = days;
  return {from, to, newest: Math.min(newest ? Date.parse(newest.day) : to, now)};
}
