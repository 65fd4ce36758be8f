export type {MessageCode} from '../plugin/model/messages';
export type * from '../plugin/publish/about/props';
export type * from '../plugin/publish/changelog/props';
export type * from '../plugin/publish/list/props';
export type * from '../plugin/publish/plan/props';
export type * from '../plugin/publish/props';
export type * from '../plugin/publish/timeline/props';
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
export {groupTimeline, type TimelineGroup} from './groupTimeline';
export {type PlanContextValue, PlanProvider, usePlan} from './planContext';
export {PlansAboutProvider, usePlansAbout} from './plansAbout';
export type {SelectPlural} from './plural';
export {formatRelative} from './relativeTime';
export {isStatus, STATUSES} from './status';
export {type AxisLabel, estimateWidth, type PlacedLabel, placeLabels} from './timelineLabels';
export {
  instantAt,
  shareOf,
  shiftWindow,
  type TimelineZoom,
  type TimeWindow,
  touches,
  ZOOMS,
} from './timelineScale';
export {formatPeriod, formatSpan, formatTime} from './timelineText';
export {type TimelineTick, timelineTicks, windowLabel} from './timelineTicks';
export {DAY, MINUTE} from './timelineUnits';
export {
  frameOf,
  GROUPINGS,
  leaveView,
  type TimelineExtent,
  type TimelineFrame,
  type TimelineGrouping,
  type TimelineView,
  zoomTo,
} from './timelineView';
export {useFormat} from './useFormat';
export {type PlanFilterState, usePlanFilter} from './usePlanFilter';
export {usePlural} from './usePlural';
export {type TimelineViewState, useTimelineView} from './useTimelineView';
