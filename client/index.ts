export type {MessageCode} from '../plugin/messages';
export type * from '../plugin/publish/props';
export {
  createPlanFilter,
  type FilteredPlans,
  listFacets,
  NO_FILTER,
  type PlanFacets,
  type PlanFilter,
  type PlanSort,
  SORTS,
} from './filterPlans';
export {readFilter, writeFilter} from './filterQuery';
export {type FormatOptions, formatStamp} from './format';
export {groupPlans, type PlanGroup} from './groupPlans';
export {type PlanContextValue, PlanProvider, usePlan} from './planContext';
export {formatRelative} from './relativeTime';
export {isStatus, STATUSES} from './status';
export {type PlanFilterState, usePlanFilter} from './usePlanFilter';
