/**
 * What reaches the browser on more than one page; what only one page gets stands in the `props.ts`
 * of its folder. A page gets only what it shows.
 *
 * Stamps are strings as `formatTimestamp` writes them: `2026-06-01`,
 * `2026-06-01T10:15Z` or `2026-06-01T10:15:30Z`; the precision is the one written.
 */
import type {Severity} from '../model/finding.js';
import type {Message} from '../model/messages.js';
import type {TaskRole, TaskState} from '../model/plan.js';
import type {Relation} from '../model/reference.js';
import type {SignalKind, StatedStatus, Status} from '../model/status.js';

export type StampProp = string;

/** A place in the repository: shown as `file:line`, a link where the source host is known. */
export interface PlaceProp {
  file: string;
  line: number;
  url?: string;
}

/** A line of the plan's own file: on its page, where the file need not be named each time. */
export interface LineProp {
  line: number;
}

/** Permalinks of the pages about all plans. */
export interface PlanTabsProp {
  overview: string;
  timeline: string;
  /** Only where the plugin publishes the changelog itself. */
  changelog?: string;
}

export interface TocItemProp {
  value: string;
  id: string;
  level: number;
}

/**
 * An element of a rendered body: a string is text, an array is
 * `[tag, props, ...children]`. Tags are looked up in the site's MDXComponents.
 * Asset URLs are written `asset:<index>` in `src` and `href`, and are replaced
 * by the page with entries of its `assets` module.
 *
 * The theme adds what MDXComponents do not know: the tag `execplans-box` with
 * `state` (a `TaskState`), to be drawn as a box with a translated name; the
 * class `execplans-dead-link`, with what the plan wrote as `title`; the class
 * `sr-only`; and the anchors of `id` on any tag, for the broken link checker.
 */
export type BodyElement = string | [tag: string, props: BodyProps, ...children: BodyElement[]];
export type BodyProps = Record<string, string | number | boolean>;

export type {Message, Relation, Severity, SignalKind, StatedStatus, Status, TaskRole, TaskState};
