/**
 * The props that several pages share; those of a single page are in the `props.ts` of its folder.
 * A page gets only what it shows.
 *
 * Timestamps are strings as `formatTimestamp` writes them: `2026-06-01`, `2026-06-01T10:15Z` or
 * `2026-06-01T10:15:30Z`, with the precision they were written with.
 */
import type {Severity} from '../model/finding.js';
import type {TaskRole, TaskState} from '../model/plan.js';
import type {Relation} from '../model/reference.js';
import type {SignalKind, StatedStatus, Status} from '../model/status.js';
import type {Message} from '../vocabulary/messages.js';

export type StampProp = string;

/** A place in the repository: shown as `file:line`, as a link if the source host is known. */
export interface PlaceProp {
  file: string;
  line: number;
  url?: string;
  /** On the page of a plan of several files: name of the file among them. */
  part?: string;
}

/** A line of the plan's own file, for the plan's page. */
export interface LineProp {
  line: number;
  /** Name of the file, if it is not the plan's main document. */
  part?: string;
}

/** Permalinks of the pages that are about all plans. */
export interface PlanTabsProp {
  overview: string;
  timeline: string;
  /** Only if the plugin publishes the changelog itself. */
  changelog?: string;
}

/** How many characters of a text are shown. */
export interface CutTextProp {
  shown: number;
  of: number;
}

export interface FindingProp extends PlaceProp {
  rule: string;
  severity: Severity;
  message: string;
}

export interface TocItemProp {
  value: string;
  id: string;
  level: number;
}

/**
 * An element of a rendered body: a string is text, an array is `[tag, props, ...children]`. Tags
 * are looked up in the site's MDXComponents. `asset:<index>` in `src` and `href` stands for a URL:
 * the page replaces it with that entry of its `assets` module.
 *
 * The theme handles what MDXComponents don't: the tag `execplans-box` with `state` (a `TaskState`),
 * shown as a checkbox with a translated name; the class `execplans-dead-link`, whose `title` is the
 * link as written; the class `sr-only`; and the `id` of any tag, for the broken link checker.
 */
export type BodyElement = string | [tag: string, props: BodyProps, ...children: BodyElement[]];
export type BodyProps = Record<string, string | number | boolean>;

export type {Message, Relation, Severity, SignalKind, StatedStatus, Status, TaskRole, TaskState};
