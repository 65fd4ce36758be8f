/**
 * A file as read, before anything is taken from it.
 *
 * Units in all of `model/`: instants are milliseconds since the epoch in UTC; lines are 1-based
 * and count from the first line of the file, front matter included; paths are relative to the
 * repository root, with forward slashes.
 */
import type {Heading, Root, RootContent} from 'mdast';
import type {SECTION_ROLES} from '../vocabulary/sectionRoles.js';
import type {Finding, Timestamp} from './finding.js';
import type {Visibility} from './plan.js';
import type {Reference} from './reference.js';
import type {StatedStatus} from './status.js';

/** What readers need in addition to the document. */
export interface ReadOptions {
  /** Time zone names set by the user (upper case) → minutes east of UTC. */
  timezones: ReadonlyMap<string, number>;
  /** Status words set by the user (as `normalizeName` returns them); they take precedence over the built-in ones. */
  statuses: ReadonlyMap<string, StatedStatus>;
  /** Names of sections that are not read, as `normalizeName` returns them. */
  omitSections?: ReadonlySet<string>;
  /** Zones that the document states for the clock times below them; the nearest one above counts. */
  zones?: readonly StatedZone[];
}

/** A time zone stated once for many times. */
export interface StatedZone {
  line: number;
  kind: Timestamp['zone'];
  /** Minutes east of UTC at a wall-clock time, given as if it were UTC (ms). */
  offsetAt(wall: number): number;
}

/** A collected file: decoded, not yet parsed. */
export interface Source {
  path: string;
  /** The text with its line ends as in the file, without a byte order mark. */
  text: string;
  /** Findings from collecting the file (encoding, size). */
  findings: Finding[];
}

export type SectionRole = (typeof SECTION_ROLES)[number];

/** A heading and the content below it, down to the next heading of any depth. */
export interface Section {
  /** `null` for the content before the first heading. */
  heading: Heading | null;
  /** The heading's text without Markdown, as written; empty for the lead. */
  name: string;
  /** 1 to 6; 0 for the lead. */
  depth: number;
  /** Role of the heading itself, or of the nearest heading above it. */
  role: SectionRole | null;
  /** True when the role comes from the section's own heading. */
  ownRole: boolean;
  /** True for the heading that is the plan's title. */
  isTitle: boolean;
  /** Headings above this one, outermost first, without the title. */
  ancestors: Section[];
  line: number;
  nodes: RootContent[];
}

export interface FrontMatter {
  /** Empty if there is none or it cannot be parsed. */
  data: Record<string, unknown>;
  /** Line of a top-level key; 1 if the key does not exist. */
  lineOf(key: string): number;
}

/** One parse of one source: what every reader works on. */
export interface Document {
  path: string;
  /** Identifies the plan: the path, or `path#<slug of the title>` for a section of a file with several plans. */
  key: string;
  /** The text that was parsed, with front matter blanked; for a section only its own lines. */
  text: string;
  /** GitHub Flavored Markdown; positions refer to the lines of the file. */
  root: Root;
  frontMatter: FrontMatter;
  /** Of the file. */
  visibility: Visibility;
  title: {text: string; line: number};
  /** In document order; the first is the lead (depth 0). */
  sections: Section[];
  findings: Finding[];
}

/** A page of the site, or a source-of-truth document, that is not a plan. */
export interface NamingDocument {
  path: string;
  title: string;
  references: Reference[];
  /** An unlisted page: nothing links to it. */
  isUnlisted?: boolean;
}
