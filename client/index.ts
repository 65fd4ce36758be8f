export type * from 'execplans/publish/about/props.js';
export type * from 'execplans/publish/changelog/props.js';
export type * from 'execplans/publish/findings/publishFindings.js';
export type * from 'execplans/publish/list/props.js';
export type * from 'execplans/publish/plan/props.js';
export type * from 'execplans/publish/props.js';
export type * from 'execplans/publish/timeline/props.js';
export type {MessageCode} from 'execplans/vocabulary/messages.js';
export {pluralNumber} from 'execplans/vocabulary/pluralNumber.js';
export {type PlanContextValue, PlanProvider, usePlan} from './contexts/planContext';
export {PlansAboutProvider, usePlansAbout} from './contexts/plansAbout';
export {type ExportFormat, exportPlans} from './export/exportPlans';
export {
  type AttentionFold,
  type AttentionKind,
  type AttentionList,
  listAttention,
} from './filters/attention';
export {
  createPlanFilter,
  type FilteredPlans,
  listFacets,
  NO_FILTER,
  type PlanFacets,
  type PlanFilter,
  type PlanView,
  VIEWS,
} from './filters/filterPlans';
export {readFilter, writeFilter} from './filters/filterQuery';
export {bundleRows, groupPlans, type PlanBundle, type PlanGroup} from './filters/groupPlans';
export {DIRECTIONS, type PlanOrder, type PlanSort, SORTS, sortPlans} from './filters/sortPlans';
export {type PlanFilterState, usePlanFilter} from './filters/usePlanFilter';
export {atLine} from './format/atLine';
export {daysBetween} from './format/daysBetween';
export {type FormatOptions, formatStamp} from './format/formatStamp';
export type {SelectPlural} from './format/plural';
export {formatRelative} from './format/relativeTime';
export {useFormat} from './format/useFormat';
export {usePlural} from './format/usePlural';
export {toJsonLd} from './page/toJsonLd';
export {useIsPrinted} from './page/useIsPrinted';
export {useOpenedForPrint} from './page/useOpenedForPrint';
export {useSiteUrl} from './page/useSiteUrl';
export {isStatus, STATUSES} from './status';
export {groupTimeline, type TimelineGroup} from './timeline/groupTimeline';
export {
  type AxisLabel,
  estimateWidth,
  type PlacedLabel,
  placeLabels,
} from './timeline/timelineLabels';
export {
  instantAt,
  shareOf,
  shiftWindow,
  type TimelineZoom,
  type TimeWindow,
  touches,
  ZOOMS,
} from './timeline/timelineScale';
export {formatPeriod, formatSpan, formatTime} from './timeline/timelineText';
export {type TimelineTick, timelineTicks, windowLabel} from './timeline/timelineTicks';
export {DAY, MINUTE} from './timeline/timelineUnits';
export {
  frameOf,
  GROUPINGS,
  leaveView,
  openView,
  type TimelineExtent,
  type TimelineFrame,
  type TimelineGrouping,
  type TimelineView,
  zoomTo,
} from './timeline/timelineView';
export {type TimelineViewState, useTimelineView} from './timeline/useTimelineView';
