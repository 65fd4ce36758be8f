import PlanExport from '@theme/PlanExport';
import PlanFilters from '@theme/PlanFilters';
import PlanGroup from '@theme/PlanGroup';
import PlanListNone from '@theme/PlanList/None';
import View from '@theme/PlanList/View';
import translateStatus from '@theme/PlanStatus/label';
import PlanTable from '@theme/PlanTable';
import {
  createPlanFilter,
  groupPlans,
  listFacets,
  type PlanIndexPageProps,
  sortPlans,
  usePlanFilter,
} from 'docusaurus-plugin-execplans/client';
import {type ReactNode, useDeferredValue, useMemo, useRef} from 'react';

export interface Props extends PlanIndexPageProps {}

/** The plans in groups, with what filters them. Rows stay mounted and are only hidden. */
export default function PlanList({index}: Props): ReactNode {
  const {rows, families} = index;
  const facets = useMemo(() => listFacets(rows), [rows]);
  const applyFilter = useMemo(() => createPlanFilter(rows, translateStatus), [rows]);
  const {filter, change, reset} = usePlanFilter(facets);
  const {shown, counts} = useMemo(() => applyFilter(filter), [applyFilter, filter]);
  const {sort, isReversed, view} = filter;
  const sorted = useMemo(() => sortPlans(rows, {sort, isReversed}), [rows, sort, isReversed]);
  const groups = useMemo(() => groupPlans(sorted), [sorted]);
  // The controls answer at once, and a long table follows.
  const seen = useDeferredValue(shown);
  const isSearched = filter.words.trim() !== '' || filter.tag !== null || filter.owner !== null;
  const list = useRef<HTMLDivElement>(null);
  const showAll = () => {
    // The button that was pressed goes away, and the focus would go with it.
    list.current?.querySelector<HTMLElement>('input[type="search"]')?.focus();
    reset();
  };
  return (
    <div ref={list} className="execplans-list">
      <PlanFilters
        facets={facets}
        filter={filter}
        counts={counts}
        groups={groups}
        shown={shown.size}
        total={rows.length}
        {...(families && {families})}
        sortable={view === 'list'}
        tools={
          <>
            <View view={view} onChange={change} />
            <PlanExport rows={sorted} shown={shown} />
          </>
        }
        onChange={change}
      />
      {shown.size === 0 && <PlanListNone onReset={showAll} />}
      {view === 'table' ? (
        <PlanTable rows={sorted} shown={seen} order={filter} onChange={change} />
      ) : (
        groups.map((group) => (
          <PlanGroup
            key={group.id}
            group={group}
            shown={shown}
            isSearched={isSearched}
            isFiltered={shown.size < rows.length}
          />
        ))
      )}
    </div>
  );
}
