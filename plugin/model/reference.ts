/**
 * What a text names.
 *
 * Units in all of `model/`: instants are milliseconds since the epoch in UTC; lines are 1-based
 * and count from the first line of the file, front matter included; paths are relative to the
 * repository root, with forward slashes.
 */

export type ReferenceKind = 'path' | 'name' | 'issue' | 'commit' | 'version' | 'url';

/** What a plan says it is to what it names. */
export const RELATIONS = [
  'supersedes',
  'superseded-by',
  'depends-on',
  'blocks',
  'source-of-truth',
] as const;

export type Relation = (typeof RELATIONS)[number];

/** What a piece of text names, before it is known whether that exists. */
export interface ReferenceForm {
  kind: ReferenceKind;
  /**
   * What is named: a path without its anchor and line (a bare file name of a link begins with
   * `./`; empty for the document itself), a name as written (perhaps the id or slug of a plan, or `packages/core`), the number
   * of an issue or pull request, a commit's hash, a version without `v`, or a URL.
   */
  target: string;
  /** Heading of the target, without `#`. */
  anchor: string | null;
  /** Line of the target. */
  targetLine: number | null;
  /** `owner/name` where an issue or commit of a named repository is meant; else of this one. */
  repository: string | null;
  /** As written. */
  raw: string;
}

/** Something that a text names, with the place where it does. */
export interface Reference extends ReferenceForm {
  form: 'link' | 'code' | 'text' | 'front-matter';
  relation: Relation | null;
  /** The sentence it stands in, as plain text; of front matter the key and its value. */
  sentence: string;
  /** Name of the section it stands in; empty before the first heading and in front matter. */
  heading: string;
  line: number;
}
