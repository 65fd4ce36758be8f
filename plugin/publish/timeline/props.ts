/**
 * The props of a page of the timeline. A day or time that readers see is a timestamp as in
 * `../props.ts`; one that is only a position on the axis is in ms UTC.
 */
import type {DateProblem, EventKind} from '../../derive/timeline/events.js';
import type {PeriodUnit} from '../../derive/timeline/periods.js';
import type {EndSource, PlanDateProblem} from '../../derive/timeline/planTimeline.js';
import type {FamilyLabels, PlanRowProp} from '../list/props.js';
import type {PlanTabsProp, StampProp} from '../props.js';

export type {EventKind, PeriodUnit};

/** A span of the axis, in ms UTC. */
export type SpanProp = [from: number, to: number];

/** A plan and its bar; filtered and grouped like a row of the index. */
export interface TimelinePlanProp extends Omit<PlanRowProp, 'attention' | 'note' | 'bundle'> {
  /** Last part of the permalink; identifies the plan in the query string. */
  slug: string;
  start?: StampProp;
  /** From the first to the last plausible date; left out if there is none. */
  span?: SpanProp;
  /** The first and last of these dates as written, if they differ from `start` and `last`. */
  shown?: [first: StampProp, last: StampProp];
  /** The span comes from version control, because the plan has no timestamps. */
  fromFile?: true;
  /** The plan is still open at the as-of date. */
  isOpen?: true;
  /** Periods without activity; one that ends at the as-of date is the tail of an open plan. */
  gaps?: {span: SpanProp; days: number}[];
  /** Dates of the decisions within the window. */
  decided?: StampProp[];
  end?: {kind: 'completed' | 'abandoned'; at: StampProp; from: EndSource};
  /** Nothing of it happened in the window. */
  isQuiet?: true;
  /** What is wrong with its dates. */
  problems?: PlanDateProblem[];
  /** URL of a line of the source, with `{line}` for its number. */
  lineUrl?: string;
  /** Its other files that lines of the page are in. */
  parts?: {path: string; lineUrl?: string}[];
}

/** A line of a plan's file. */
export interface TimelinePlaceProp {
  line: number;
  /** Index in `parts` of the plan; left out for its main document. */
  part?: number;
}

/** A release within the window. */
export interface TimelineReleaseProp {
  version: string;
  package?: string;
  at?: StampProp;
  /** Why the date cannot be right. */
  problem?: DateProblem;
  yanked?: true;
  /** Number of its entries. */
  entries: number;
  file: string;
  line: number;
  url?: string;
}

/** Something that a plan records. */
export interface TimelineNoteProp extends TimelinePlaceProp {
  text: string;
}

/** What happened to a plan on a day; empty parts are left out. */
export interface TimelineLineProp extends TimelinePlaceProp {
  /** Index in `plans`. */
  plan: number;
  /** The latest time of the day; left out if only the day is known. */
  at?: StampProp;
  started?: true;
  ended?: 'completed' | 'abandoned';
  /** Number of tasks that were checked. */
  ticked?: number;
  decisions?: TimelineNoteProp[];
  notes?: (TimelineNoteProp & {kind: EventKind})[];
  /** Number of decisions and notes that are left out; they are on the plan's page. */
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

/** A page of the timeline, in the list of all pages. */
export interface TimelinePageLink {
  /** The period, such as `2026` or `2026-03`; `all` if there is only one page. */
  key: string;
  permalink: string;
  lines: number;
}

/** A period in which something happened; numbers that are 0 are left out. */
export interface OverviewColumnProp {
  /** The period, such as `2026`, `2026-03`, `2026-03-08-14` or `2026-03-08`. */
  key: string;
  span: SpanProp;
  /** Number of plans; each counts once, for what is first in this order: ended, started, progressed. */
  ended?: number;
  started?: number;
  progressed?: number;
  releases?: number;
  /** Index in `pages` of the page that shows it. */
  page: number;
}

/** The whole time of the timeline. */
export interface TimelineOverviewProp {
  /** What a column stands for. */
  unit: PeriodUnit;
  /** Oldest first. */
  columns: OverviewColumnProp[];
}

/** Props of `@theme/PlanTimelinePage`: one JSON module per page. */
export interface TimelinePageProps {
  tabs: PlanTabsProp;
  /** Title of the instance; left out if it is the usual one. */
  indexTitle?: string;
  asOf: StampProp;
  /** The same as a position on the axis. */
  now: number;
  staleAfterDays: number;
  window: SpanProp;
  /** Newest first. */
  pages: TimelinePageLink[];
  /** Index of this page in `pages`; the newer page comes before it. */
  page: number;
  /** Left out if there is not enough time to have an overview of. */
  overview?: TimelineOverviewProp;
  /** Left out if all plans have the same format. */
  families?: FamilyLabels;
  /** By start date; those without a plausible date come last. */
  plans: TimelinePlanProp[];
  releases: TimelineReleaseProp[];
  /** Newest first. */
  days: TimelineDayProp[];
  /** Number of plans that were in progress during the window and have no row here. */
  passing?: number;
  /** On the newest page: lines with dates that cannot be right, each with its day. */
  misdated?: (TimelineLineProp & {day: StampProp})[];
  /** Number of `misdated` lines that are left out. */
  misdatedMore?: number;
  /** On the newest page: indexes in `releases` of the releases without a date. */
  undated?: number[];
}
