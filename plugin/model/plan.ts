/**
 * What is read from a plan and what is derived of it.
 *
 * Units in all of `model/`: instants are milliseconds since the epoch in UTC; lines are 1-based
 * and count from the first line of the file, front matter included; paths are relative to the
 * repository root, with forward slashes.
 */
import type {Finding, Place, Quote, Timestamp} from './finding.js';
import type {Reference} from './reference.js';
import type {Conflict, Evidence, StatedStatus, Status} from './status.js';

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

export type LogKind = 'progress' | 'decision' | 'discovery' | 'outcome';

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
