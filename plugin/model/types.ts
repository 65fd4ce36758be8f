/**
 * The vocabulary of the project: what is read from a plan and what is derived
 * from it. Every surface (site, command line, JSON) uses these words.
 *
 * Units: instants are milliseconds since the epoch in UTC; lines are 1-based
 * and count from the first line of the file, front matter included; paths are
 * relative to the repository root, with forward slashes.
 */
import type {Heading, Root, RootContent} from 'mdast';
import type {Message} from './messages.js';

export const STATUSES = [
  'active',
  'stalled',
  'blocked',
  'draft',
  'completed',
  'abandoned',
  'untracked',
] as const;
export type Status = (typeof STATUSES)[number];

/** What a plan may say of itself; `stalled` and `untracked` are only derived. */
export type StatedStatus = Exclude<Status, 'stalled' | 'untracked'>;

/** Where something stands. */
export interface Place {
  file: string;
  line: number;
}

export type Severity = 'error' | 'warning' | 'info';

/** A rule that a plan, an index or a changelog breaks. */
export interface Finding {
  rule: string;
  severity: Severity;
  /** What is wrong, with the value, and what to do about it. */
  message: string;
  file: string;
  line: number;
}

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

/** An instant as written. */
export interface Timestamp {
  /** Start of the written unit (day, minute, second), UTC. */
  value: number;
  precision: 'day' | 'minute' | 'second';
  zone: 'utc' | 'offset' | 'named' | 'none';
  raw: string;
  line: number;
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

export type TaskState = 'open' | 'done' | 'partial' | 'dropped' | 'blocked';
export type TaskRole = 'work' | 'validation' | 'follow-up';

/** A checklist item. */
export interface Task {
  state: TaskState;
  /** Plain text of the item's own line(s), nested items left out. */
  text: string;
  line: number;
  /** 0 for a top-level item. */
  depth: number;
  role: TaskRole;
  /** Name of the section it stands in. */
  section: string;
  /** The stamp that leads the item. */
  at: Timestamp | null;
}

/** Tells about the state of a part of the plan, but is never counted as a task. */
export interface Mark {
  done: boolean;
  kind: 'cell' | 'heading' | 'bullet';
  text: string;
  line: number;
}

export const LOG_KINDS = ['progress', 'decision', 'discovery', 'outcome'] as const;
export type LogKind = (typeof LOG_KINDS)[number];

/** Something that happened, as the plan noted it. */
export interface LogEntry {
  kind: LogKind;
  text: string;
  at: Timestamp | null;
  line: number;
  /** Speaks of no more than writing the plan itself. */
  drafting: boolean;
}

export interface Decision {
  text: string;
  rationale: string | null;
  at: Timestamp | null;
  author: string | null;
  line: number;
}

/** A status that the plan states of itself. */
export interface Stated {
  /** `null` when the word is not one that tells a status: it stays a label. */
  status: StatedStatus | null;
  /** As written. */
  raw: string;
  line: number;
}

/** What the outcomes section holds. */
export interface Outcomes {
  state: 'noted' | 'placeholder' | 'none';
  line: number;
}

/** A sentence of the plan, with its place. */
export interface Quote {
  text: string;
  line: number;
}

export interface Owner {
  name: string;
  line: number;
  /** The step that names them; `null` for owners of the whole plan. */
  step: string | null;
}

/** A command that proves the plan's outcome. */
export interface ValidationCommand {
  command: string;
  /** What it should show. */
  expected: string | null;
  /** What was recorded when it ran. */
  result: string | null;
  outcome: 'passed' | 'failed' | null;
  at: Timestamp | null;
  line: number;
}

export interface Validation {
  commands: ValidationCommand[];
  /** Rollback and recovery notes. */
  rollback: Quote[];
}

export const REFERENCE_KINDS = ['path', 'name', 'issue', 'commit', 'version', 'url'] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

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
   * `./`), a name as written (perhaps the id or slug of a plan, or `packages/core`), the number
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

/** What one plan's document says, before anything is concluded from it. */
export interface PlanDocument {
  path: string;
  /** Tells plans apart: the path; `path#<slug of the title>` for a section of a file that holds many. */
  key: string;
  title: string;
  titleLine: number;
  frontMatter: Record<string, unknown>;
  /** Purpose in one paragraph of plain text. */
  summary: string | null;
  stated: Stated | null;
  /** The plan says of itself that it has ended or paused (not in its status line). */
  closing: Stated | null;
  tasks: Task[];
  marks: Mark[];
  /** Stamps of the plan's own activity, in document order. */
  activity: Timestamp[];
  /** The stamp that front matter states as the beginning (`created`, `date`, `started`). */
  startedAt: Timestamp | null;
  log: LogEntry[];
  decisions: Decision[];
  outcomes: Outcomes;
  /** A sentence that says that something remains before the plan can close. */
  remains: Quote | null;
  /** A line that says that the work was merged or shipped. */
  shipped: Quote | null;
  owners: Owner[];
  tags: string[];
  validation: Validation;
  risks: Quote[];
  dependencies: Quote[];
  /** What the plan names, in document order; the same thing as often as it is named. */
  references: Reference[];
  findings: Finding[];
}

export const SIGNALS = [
  'stated',
  'closing',
  'folder',
  'index',
  'checklist',
  'marks',
  'outcomes',
  'remains',
  'log',
  'shipped',
  'activity',
  'version-control',
  'none',
] as const;
export type SignalKind = (typeof SIGNALS)[number];

/** A signal with its value and place. */
export interface Evidence extends Place {
  signal: SignalKind;
  says: Message;
}

/** Two signals that contradict each other. */
export interface Conflict {
  says: Message;
  evidence: Evidence[];
}

/** An entry of an index file (`PLANS.md`) that names a plan. */
export interface IndexEntry extends Place {
  /** Path of the plan as written. */
  target: string;
  /** Other paths that the entry may mean, for entries that name no Markdown file. */
  alternatives?: string[];
  /** Key of the plan, where the plan itself stands in the index. */
  plan?: string;
  /** The heading over the entry. */
  heading: string;
  /** The entry's own words on the status (its Status cell, its box), as written. */
  stated?: string;
  /** What those words, else the heading, say of the plan. */
  status: StatedStatus | null;
  /** The entry surely means a plan's file, so that it is wrong where there is none. */
  isCertain: boolean;
}

/** Dates that version control knows of a file, ms UTC. */
export interface FileDates {
  created: number;
  changed: number;
}

export interface TaskTotals {
  done: number;
  /** Open, done, partial and blocked; dropped ones are apart. */
  total: number;
  partial: number;
  blocked: number;
  dropped: number;
}

/** A plan with everything that was derived of it. */
export interface Plan extends PlanDocument {
  /**
   * Stable identity: the path without its extension (a plan folder's path for
   * `<slug>/plan.md`); for a section followed by `#` and its slug.
   */
  id: string;
  /** Last part of the URL, unique in its portfolio. */
  slug: string;
  status: Status;
  evidence: Evidence[];
  conflicts: Conflict[];
  /** The checklist is complete but something holds the plan open. */
  readyToClose: boolean;
  /** Whether done/total tells the truth; false when work shipped and no box was ticked. */
  checklistKept: boolean;
  totals: TaskTotals;
  nextTask: Task | null;
  firstActivity: Timestamp | null;
  lastActivity: Timestamp | null;
  /** Days without activity before as-of; `null` without any date. */
  quietDays: number | null;
  fileDates: FileDates | null;
}

/** All plans of one plugin instance. */
export interface Portfolio {
  /** ms UTC; everything that depends on time was derived for this instant. */
  asOf: number;
  plans: Plan[];
  findings: Finding[];
}

/** Something that the notes of a release say. */
export interface ReleaseEntry {
  text: string;
  line: number;
  /** Heading it stands under within the release, as written ("Added", "Bug Fixes"). */
  kind: string | null;
  references: Reference[];
}

/** A version section of a changelog. */
export interface Release {
  /** Path of the changelog. */
  path: string;
  /** As written, without `v`; the heading's own word where it names none ("Unreleased"). */
  version: string;
  /** Name before the version in a changelog of many packages (`pkg@1.2.0`). */
  package: string | null;
  date: Timestamp | null;
  line: number;
  unreleased: boolean;
  /** Withdrawn after it was published. */
  yanked: boolean;
  entries: ReleaseEntry[];
}

/** A page of the site, or a source-of-truth document, that is no plan. */
export interface NamingDocument {
  path: string;
  title: string;
  references: Reference[];
  /** The site shows it to those only who know its address, so that nothing links to it. */
  isUnlisted?: boolean;
}

/** What a reference leads to within the repository or beyond. */
export type Target =
  | {kind: 'plan'; key: string}
  | {kind: 'file'; path: string; isFolder: boolean}
  | {kind: 'release'; release: Release}
  | {kind: 'issue'; number: string; repository: string | null}
  | {kind: 'commit'; hash: string; repository: string | null}
  | {kind: 'url'; url: string};

/** A reference with what it leads to; `null` where that is not known. */
export interface Link {
  reference: Reference;
  target: Target | null;
}

/** What names a plan. */
export interface BackLink {
  from: {kind: 'plan'; key: string} | {kind: 'document'; path: string; title: string};
  reference: Reference;
}

/** A plan beside a document that is none. */
export interface DocumentLink {
  /** Key of the plan. */
  plan: string;
  /** Whether the plan names the document, or the document the plan. */
  direction: 'names' | 'named-by';
  reference: Reference;
}

export const SHIPMENT_SIGNALS = ['path', 'name', 'title', 'issue', 'commit', 'version'] as const;

/** A release that a plan went out with. */
export interface Shipment {
  release: Release;
  /** `null` where the plan names the version and no entry names the plan. */
  entry: ReleaseEntry | null;
  /** What entry and plan share, as written. */
  by: {signal: (typeof SHIPMENT_SIGNALS)[number]; value: string};
  /** Line of the plan where it stands; `null` where the entry alone tells. */
  planLine: number | null;
}

/** How plans, documents and releases hang together. Keys are those of plans. */
export interface PortfolioLinks {
  /** What each plan names, in document order. */
  refersTo: ReadonlyMap<string, readonly Link[]>;
  /** What names each plan: plans and documents. */
  referredToBy: ReadonlyMap<string, readonly BackLink[]>;
  /** By path of a file that is no plan: the plans that name it and those that it names. */
  documents: ReadonlyMap<string, readonly DocumentLink[]>;
  /** The releases each plan went out with, newest first. */
  shipments: ReadonlyMap<string, readonly Shipment[]>;
  /** Paths of source-of-truth documents. */
  ssot: ReadonlySet<string>;
  /** Paths, as written, that surely should be files and are none. */
  dead: ReadonlyMap<string, ReadonlySet<string>>;
  findings: Finding[];
}
