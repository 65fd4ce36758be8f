/**
 * What is read from a plan and what is derived from it.
 *
 * Units in all of `model/`: instants are milliseconds since the epoch in UTC; lines are 1-based
 * and count from the first line of the file, front matter included; paths are relative to the
 * repository root, with forward slashes.
 */
import type {QuotedSignal} from '../vocabulary/messages.js';
import type {Finding, Place, PlanLine, Quote, Timestamp} from './finding.js';
import type {Reference} from './reference.js';
import type {Conflict, Evidence, StatedStatus, Status} from './status.js';

export type TaskState = 'open' | 'done' | 'partial' | 'dropped' | 'blocked';

/** Who may see a plan, as in Docusaurus: a draft is not published, an unlisted plan is in no list. */
export type Visibility = 'listed' | 'unlisted' | 'draft';

/** An `optional` task is open, and the plan can end without it. */
export type TaskRole = 'work' | 'validation' | 'follow-up' | 'optional';

/**
 * What a file tells of its plan. `whole` is a document that holds everything; `step` one of many
 * plans that are the tasks of a larger one; `delta` a change of a source-of-truth document.
 */
export type PartKind =
  | 'whole'
  | 'main'
  | 'spec'
  | 'plan'
  | 'design'
  | 'tasks'
  | 'step'
  | 'progress'
  | 'journal'
  | 'acceptance'
  | 'summary'
  | 'research'
  | 'delta'
  | 'checklist'
  | 'review'
  | 'metadata'
  | 'notes';

/** A file of a plan of several files. */
export interface PlanPart {
  path: string;
  /** Its path below the plan's folder, else its file name. */
  name: string;
  kind: PartKind;
}

/** How a plan of a family of its own is filed. */
export interface PlanUnit {
  /** The folder that is the plan; `null` where the plan is one file. */
  folder: string | null;
  /** What the plan is called where it is filed, without a date; it stays when the plan is archived. */
  name: string;
  /** The folder that tells the status of the plans in it. */
  shelf: {folder: string; status: StatedStatus} | null;
  /** Its family has files of tasks, and it has none yet. */
  lacksTasks: boolean;
  /** Its family does not keep checklists, so no checked box says nothing. */
  areBoxesUnkept: boolean;
  /** The main document and its parts, in reading order; one alone of a plan of one file. */
  files: PlanPart[];
}

/** A checklist item. */
export interface Task extends PlanLine {
  state: TaskState;
  /** Plain text of the item itself, without nested items. */
  text: string;
  /** 0 for a top-level item. */
  depth: number;
  role: TaskRole;
  /** Name of its section. */
  section: string;
  /** The timestamp at the start of the item. */
  at: Timestamp | null;
}

/** The state of a part of the plan; never counted as a task. */
export interface Mark extends PlanLine {
  done: boolean;
  kind: 'cell' | 'heading' | 'bullet' | 'field';
  text: string;
}

export type LogKind = 'progress' | 'decision' | 'discovery' | 'outcome';

/** Something that happened, as recorded in the plan. */
export interface LogEntry extends PlanLine {
  kind: LogKind;
  text: string;
  at: Timestamp | null;
  /** Is only about writing the plan itself. */
  drafting: boolean;
}

export interface Decision extends PlanLine {
  text: string;
  rationale: string | null;
  at: Timestamp | null;
  author: string | null;
}

/** A status that the plan states. */
export interface Stated extends PlanLine {
  /** `null` if the word is not a known status: it is shown as a label. */
  status: StatedStatus | null;
  /** As written. */
  raw: string;
  /** Its family hardly keeps it: it gives way to what was done. */
  isUnkept?: true;
}

/** What the outcomes section holds. */
export interface Outcomes extends PlanLine {
  state: 'noted' | 'placeholder' | 'none';
  /** By its name, the section is only written when the plan was carried out. */
  isCarriedOut?: true;
}

export interface Owner extends PlanLine {
  name: string;
  /** The step they own; `null` for owners of the whole plan. */
  step: string | null;
}

/** A command that proves the plan's outcome. */
export interface ValidationCommand extends PlanLine {
  command: string;
  /** The expected output. */
  expected: string | null;
  /** The recorded result. */
  result: string | null;
  outcome: 'passed' | 'failed' | null;
  at: Timestamp | null;
}

export interface Validation {
  commands: ValidationCommand[];
  /** Rollback and recovery notes. */
  rollback: Quote[];
}

/** What a plan's document says, before anything is derived from it. */
export interface PlanDocument extends Record<QuotedSignal, Quote | null> {
  path: string;
  /** Identifies the plan: the path, or `path#<slug of the title>` for a section of a file with several plans. */
  key: string;
  /** Name of the format it is kept in. */
  family: string;
  /** `null` for plans that are found by folders and by what they say. */
  unit: PlanUnit | null;
  title: string;
  titleLine: number;
  frontMatter: Record<string, unknown>;
  visibility: Visibility;
  /** Purpose in one paragraph of plain text. */
  summary: string | null;
  stated: Stated | null;
  /** The plan says that it has ended or is paused, other than in its status line. */
  closing: Stated | null;
  tasks: Task[];
  marks: Mark[];
  /** Timestamps of the plan's own activity, in document order. */
  activity: Timestamp[];
  /** The start that front matter states (`created`, `date`, `started`). */
  startedAt: Timestamp | null;
  log: LogEntry[];
  decisions: Decision[];
  /** Has a section that tells of work, such as steps, decisions or validation. */
  hasWorkSection: boolean;
  outcomes: Outcomes;
  owners: Owner[];
  tags: string[];
  validation: Validation;
  risks: Quote[];
  dependencies: Quote[];
  /** What the plan mentions, in document order, including repeated mentions. */
  references: Reference[];
  findings: Finding[];
}

/** An entry of an index file (`PLANS.md`) for a plan. */
export interface IndexEntry extends Place {
  /** Path of the plan as written. */
  target: string;
  /** Other paths that the entry may mean, if it does not name a Markdown file. */
  alternatives?: string[];
  /** Key of the plan, if the plan itself is in the index. */
  plan?: string;
  /** The heading above the entry. */
  heading: string;
  /** The status in the entry itself (its Status cell or box), as written. */
  stated?: string;
  /** The status according to these words, or to the heading. */
  status: StatedStatus | null;
  /** The entry clearly means a plan's file, so it is wrong if there is none. */
  isCertain: boolean;
  /** Stands in a plan or an overview, and so speaks of the plans beside and below it only. */
  isOverview?: true;
}

/** Dates of a file in version control, ms UTC. */
export interface FileDates {
  created: number;
  changed: number;
}

export interface TaskTotals {
  done: number;
  /** Open, done, partial and blocked tasks, without dropped and optional ones. */
  total: number;
  partial: number;
  blocked: number;
  dropped: number;
}

/** A plan with everything that was derived from it. */
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
  /** The checklist is complete, but the plan is still open. */
  readyToClose: boolean;
  /** Whether the checklist reflects the work; false if work shipped and no task is checked. */
  checklistKept: boolean;
  totals: TaskTotals;
  nextTask: Task | null;
  firstActivity: Timestamp | null;
  lastActivity: Timestamp | null;
  /** Days without activity before the as-of date; `null` without any date. */
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
