/**
 * A file as read, before anything is taken from it.
 *
 * Units in all of `model/`: instants are milliseconds since the epoch in UTC; lines are 1-based
 * and count from the first line of the file, front matter included; paths are relative to the
 * repository root, with forward slashes.
 */
import type {Heading, Root, RootContent} from 'mdast';
import type {Finding} from './finding.js';
import type {Reference} from './reference.js';
import type {StatedStatus} from './status.js';

/** What readers need to know besides the document. */
export interface ReadOptions {
  /** Names of time zones the user decided on (upper case) → minutes east of UTC. */
  timezones: ReadonlyMap<string, number>;
  /** Status words of the user (in the form of `normalizeName`), before the built-in ones. */
  statuses: ReadonlyMap<string, StatedStatus>;
}

/** A file as collected: decoded, not yet parsed. */
export interface Source {
  path: string;
  /** The text with its line ends as in the file, without a byte order mark. */
  text: string;
  /** What collecting it already found wrong (encoding, size). */
  findings: Finding[];
}

export const SECTION_ROLES = [
  'purpose',
  'context',
  'plan',
  'progress',
  'validation',
  'decisions',
  'discoveries',
  'outcomes',
  'follow-up',
  'status',
  'metadata',
  'change-log',
] as const;

export type SectionRole = (typeof SECTION_ROLES)[number];

/** A heading and what stands under it, down to the next heading of any depth. */
export interface Section {
  /** `null` for what stands before the first heading. */
  heading: Heading | null;
  /** The heading's text without Markdown, as written; empty for the lead. */
  name: string;
  /** 1 to 6; 0 for the lead. */
  depth: number;
  /** Role of the heading itself, else of the nearest heading above it. */
  role: SectionRole | null;
  /** True when the role comes from the section's own heading. */
  ownRole: boolean;
  /** True for the heading that is the plan's title. */
  isTitle: boolean;
  /** Headings above this one, outermost first, the title left out. */
  ancestors: Section[];
  line: number;
  nodes: RootContent[];
}

export interface FrontMatter {
  /** Empty when there is none or it does not parse. */
  data: Record<string, unknown>;
  /** Line of a top-level key; 1 when the key is not there. */
  lineOf(key: string): number;
}

/** One parse of one source: what every reader works on. */
export interface Document {
  path: string;
  /** Tells plans apart: the path; `path#<slug of the title>` for a section of a file that holds many. */
  key: string;
  /** The text that was parsed, front matter blanked; of a section only its own lines. */
  text: string;
  /** GitHub-flavoured CommonMark; positions refer to the file's lines. */
  root: Root;
  frontMatter: FrontMatter;
  title: {text: string; line: number};
  /** In document order; the first is the lead (depth 0). */
  sections: Section[];
  findings: Finding[];
}

/** A page of the site, or a source-of-truth document, that is no plan. */
export interface NamingDocument {
  path: string;
  title: string;
  references: Reference[];
  /** The site shows it to those only who know its address, so that nothing links to it. */
  isUnlisted?: boolean;
}
