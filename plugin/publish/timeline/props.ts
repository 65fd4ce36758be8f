/**
 * What a page of the timeline gets. Where a day or an instant is shown to
 * readers it is a stamp as in `../props.ts`; where it is only a place on the axis
 * it is ms UTC.
 */
import type {DateProblem, EventKind} from '../../derive/timeline/events.js';
import type {EndSource, PlanDateProblem} from '../../derive/timeline/planTimeline.js';
import type {PlanRowProp} from '../list/props.js';
import type {PlanTabsProp, StampProp} from '../props.js';

export type {EventKind};

/** A stretch of the axis, ms UTC. */
export type SpanProp = [from: number, to: number];

/** A plan with its bar; filtered and grouped like a row of the index. */
export interface TimelinePlanProp extends Omit<PlanRowProp, 'attention' | 'note'> {
  /** Last part of the permalink; names the plan in the address. */
  slug: string;
  start?: StampProp;
  /** From the first date to the last that can be right; left out where none is known. */
  span?: SpanProp;
  /** The first and last of these dates as written, where they differ from `start` and `last`. */
  shown?: [first: StampProp, last: StampProp];
  /** The span comes from version control, because the plan has no stamp. */
  fromFile?: true;
  /** Goes on until as-of. */
  isOpen?: true;
  /** Days without activity; one that ends at as-of is the tail of an open plan. */
  gaps?: {span: SpanProp; days: number}[];
  /** Decisions within the window. */
  decided?: StampProp[];
  end?: {kind: 'completed' | 'abandoned'; at: StampProp; from: EndSource};
  /** What is wrong with its dates. */
  problems?: PlanDateProblem[];
  /** Address of a line of the file at the source host, without the line's number. */
  lineUrl?: string;
}

/** A release of the window. */
export interface TimelineReleaseProp {
  version: string;
  package?: string;
  at?: StampProp;
  /** The date cannot be right. */
  problem?: DateProblem;
  yanked?: true;
  /** Number of its entries. */
  entries: number;
  file: string;
  line: number;
  url?: string;
}

/** Something that a plan wrote down. */
export interface TimelineNoteProp {
  text: string;
  line: number;
}

/** What happened to a plan on a day; empty parts are left out. */
export interface TimelineLineProp {
  /** Index in `plans`. */
  plan: number;
  line: number;
  /** Latest time of the day; left out where only the day is known. */
  at?: StampProp;
  started?: true;
  ended?: 'completed' | 'abandoned';
  /** Tasks done. */
  ticked?: number;
  decisions?: TimelineNoteProp[];
  notes?: (TimelineNoteProp & {kind: EventKind})[];
  /** Decisions and notes that are left out here and stand on the plan's page. */
  more?: number;
  file?: 'created' | 'changed';
  problem?: DateProblem;
}

export interface TimelineDayProp {
  /** `2026-06-01`. */
  day: StampProp;
  /** Indexes in `releases`. */
  releases?: number[];
  lines?: TimelineLineProp[];
}

/** A page of the timeline in the list of all. */
export interface TimelinePageLink {
  /** Period: `2026`, `2026-03`; `all` where there is one page. */
  key: string;
  permalink: string;
  lines: number;
}

/** Props of `@theme/PlanTimelinePage`: one JSON module per page. */
export interface TimelinePageProps {
  tabs: PlanTabsProp;
  asOf: StampProp;
  /** The same as a place on the axis. */
  now: number;
  staleAfterDays: number;
  window: SpanProp;
  /** Newest first. */
  pages: TimelinePageLink[];
  /** Index of this page in `pages`: the newer one stands before it. */
  page: number;
  /** By their beginning; those without a usable date at the end. */
  plans: TimelinePlanProp[];
  releases: TimelineReleaseProp[];
  /** Newest first. */
  days: TimelineDayProp[];
  /** Plans that were under way in the window and have no row here. */
  passing?: number;
  /** On the newest page: lines whose dates cannot be right, with their day. */
  misdated?: (TimelineLineProp & {day: StampProp})[];
  /** `misdated` lines that are left out. */
  misdatedMore?: number;
  /** On the newest page: indexes in `releases` of those without a date. */
  undated?: number[];
}
