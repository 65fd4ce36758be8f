import type {PlanTimeline, Span} from '../../derive/timeline/planTimeline.js';
import type {Timestamp} from '../../model/finding.js';
import {formatTimestamp} from '../../read/time/timestamps.js';
import type {FamilyLabels} from '../list/props.js';
import {commonFolder, rowFacts} from '../list/rowFacts.js';
import type {Site} from '../site.js';
import type {SpanProp, TimelinePlanProp} from './props.js';

/** What every page of the timeline tells of a plan, by slug. */
export type TimelineFacts = ReadonlyMap<string, ReturnType<typeof rowFacts>>;

export function toTimelineFacts(
  {portfolio: {plans}, permalinks}: Pick<Site, 'portfolio' | 'permalinks'>,
  families: FamilyLabels | null,
): TimelineFacts {
  const list = {folder: commonFolder(plans.map(({path}) => path)), families};
  return new Map(plans.map((plan) => [plan.slug, rowFacts(plan, permalinks.of(plan), list)]));
}

/** What one page of the timeline tells of its plans. */
export function toTimelinePlans(
  timelines: readonly PlanTimeline[],
  window: Span,
  facts: TimelineFacts,
  {world: {sourceUrl}}: Pick<Site, 'world'>,
): TimelinePlanProp[] {
  const lineUrl = (path: string) => sourceUrl && {lineUrl: sourceUrl(path, '{line}')};
  return timelines.flatMap((timeline) => {
    const own = facts.get(timeline.slug);
    if (!own) return [];
    const parts = partsIn(timeline);
    return {
      slug: timeline.slug,
      ...own,
      ...toBarProps(timeline, window),
      ...lineUrl(own.path),
      ...(parts.length > 0 && {parts: parts.map((path) => ({path, ...lineUrl(path)}))}),
    };
  });
}

/** Paths of the parts of a plan that something of its timeline stands in. */
export function partsIn({events}: Pick<PlanTimeline, 'events'>): string[] {
  return [...new Set(events.flatMap(({file}) => file ?? []))];
}

function toBarProps(timeline: PlanTimeline, window: Span): Partial<TimelinePlanProp> {
  const {start, last, span, shown, fileDates, isOpen, end, problems} = timeline;
  const gaps = timeline.gaps.filter(({from, to}) => from < window.to && to > window.from);
  const decided = timeline.events.filter(
    ({kind, at}) => kind === 'decided' && isInSpan(at.value, window),
  );
  return {
    ...(start && {start: formatTimestamp(start)}),
    ...(span && {span: toSpan(span)}),
    ...(shown && shownInstead([shown.first, shown.last], [start, last])),
    ...(fileDates && {fromFile: true as const}),
    ...(isOpen && {isOpen: true as const}),
    ...(gaps.length > 0 && {gaps: gaps.map((gap) => ({span: toSpan(gap), days: gap.days}))}),
    ...(decided.length > 0 && {
      decided: [...new Set(decided.map(({at}) => formatTimestamp(at)))],
    }),
    ...(end && {end: {kind: end.kind, at: formatTimestamp(end.at), from: end.from}}),
    ...(problems.length > 0 && {problems}),
  };
}

/** By their texts: equal stamps are one object in a plan that was read, and two in one of the cache. */
function shownInstead(
  shown: [first: Timestamp, last: Timestamp],
  own: [start: Timestamp | null, last: Timestamp | null],
): Pick<TimelinePlanProp, 'shown'> {
  const [first, last] = [formatTimestamp(shown[0]), formatTimestamp(shown[1])];
  const [start, end] = own.map((stamp) => stamp && formatTimestamp(stamp));
  return first === start && last === end ? {} : {shown: [first, last]};
}

/** As props write a stretch of time. */
export function toSpan({from, to}: Span): SpanProp {
  return [from, to];
}

export function isInSpan(instant: number, {from, to}: Span): boolean {
  return instant >= from && instant <= to;
}
