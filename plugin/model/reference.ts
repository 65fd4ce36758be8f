/**
 * What a text refers to.
 *
 * Units in all of `model/`: instants are milliseconds since the epoch in UTC; lines are 1-based
 * and count from the first line of the file, front matter included; paths are relative to the
 * repository root, with forward slashes.
 */
import type {RELATIONS} from '../vocabulary/relations.js';

import type {PlanLine} from './finding.js';

export type ReferenceKind = 'path' | 'name' | 'issue' | 'commit' | 'version' | 'url';

export type Relation = (typeof RELATIONS)[number];

/** What a piece of text refers to, before it is known whether that exists. */
export interface ReferenceForm {
  kind: ReferenceKind;
  /**
   * The target: a path without its anchor and line (a bare file name in a link starts with
   * `./`; empty for the document itself), a name as written (perhaps the id or slug of a plan, or `packages/core`), the number
   * of an issue or pull request, a commit's hash, a version without `v`, or a URL.
   */
  target: string;
  /** Heading of the target, without `#`. */
  anchor: string | null;
  /** Line of the target. */
  targetLine: number | null;
  /** `owner/name` if the issue or commit names its repository; `null` for this one. */
  repository: string | null;
  /** As written. */
  raw: string;
  /**
   * The name may be a slug that would say too little in other texts: it is a code span, or stands
   * after the word "plan"; `plan` where it is both.
   */
  slug?: 'alone' | 'plan';
}

/** Something that a text refers to, with the line. */
export interface Reference extends ReferenceForm, PlanLine {
  form: 'link' | 'code' | 'text' | 'front-matter';
  relation: Relation | null;
  /** The relation stands in a field of its own (a key, label, column or heading), not in prose. */
  isField?: true;
  /** The sentence with the reference, as plain text; in front matter, the key and its value. */
  sentence: string;
  /** Name of its section; empty before the first heading and in front matter. */
  heading: string;
}
