/** The props of a plan's page. */
import type {UndoneKind} from '../../derive/status/openTasks.js';
import type {DateProblem} from '../../derive/timeline/events.js';
import type {LogKind, PartKind, TaskRole, TaskState} from '../../model/plan.js';
import type {Relation} from '../../model/reference.js';
import type {SignalKind, Status} from '../../model/status.js';
import type {Message} from '../../vocabulary/messages.js';
import type {
  BodyElement,
  CutTextProp,
  FindingProp,
  LineProp,
  PlaceProp,
  StampProp,
  TocItemProp,
} from '../props.js';

export interface EvidenceProp extends PlaceProp {
  signal: SignalKind;
  says: Message;
}

export interface ConflictProp {
  says: Message;
  evidence: EvidenceProp[];
}

export interface TaskProp extends LineProp {
  text: string;
  state: TaskState;
  role: TaskRole;
}

/** How many tasks of a kind are done. */
export interface TaskCountProp {
  role: TaskRole;
  done: number;
  total: number;
}

/** A task that a finished plan leaves. */
export interface UndoneProp extends NoteProp {
  kind: UndoneKind;
  /** Name of its section, if that says why. */
  section?: string;
}

/** The beginning or the end of a plan. */
export type LogMark = 'started' | 'completed' | 'abandoned';

export interface LogEntryProp extends LineProp {
  kind: LogKind;
  at?: StampProp;
  /** Only the beginning if it is long; the body has all of it. */
  text: string;
  /** Why the date cannot be right. */
  problem?: DateProblem;
  /** The plan began or ended with this entry. */
  marks?: LogMark[];
}

/** The beginning or the end of a plan, if no entry has the same timestamp. */
export interface LogMarkProp extends LineProp {
  kind: LogMark;
  at: StampProp;
  problem?: DateProblem;
}

/** Tasks that were checked on a day and are not log entries. */
export interface LogTicksProp {
  kind: 'ticked';
  /** The time, or the day if there are several tasks. */
  at: StampProp;
  problem?: DateProblem;
  tasks: NoteProp[];
}

/** A period without activity after the item before it, longer than `staleAfterDays`. */
export interface LogGapProp {
  kind: 'gap';
  /** The day of the last activity before the gap. */
  after: StampProp;
  /** Left out if the gap is open. */
  days?: number;
  /** It lasts until the as-of date. */
  isOpen?: true;
}

export interface LogReleaseProp extends PlaceProp {
  version: string;
  package?: string;
  at: StampProp;
}

/** Releases made while the plan was in progress, or the first one after it ended. */
export interface LogReleasesProp {
  kind: 'released';
  /** Oldest first. */
  releases: LogReleaseProp[];
  /** Number of releases that are left out. */
  more?: number;
}

/** What happened to a plan. */
export type LogItemProp = LogEntryProp | LogMarkProp | LogTicksProp | LogGapProp | LogReleasesProp;

export interface DecisionProp extends LineProp {
  /** Like the rationale, only the beginning if it is long. */
  text: string;
  rationale?: string;
  at?: StampProp;
  author?: string;
}

export interface ValidationProp extends LineProp {
  command: string;
  expected?: string;
  result?: string;
  outcome?: 'passed' | 'failed';
  at?: StampProp;
}

export interface NoteProp extends LineProp {
  text: string;
}

export type AttachmentProp =
  | {kind: 'image' | 'audio' | 'video' | 'file'; name: string; asset: number}
  | {kind: 'text'; name: string; language: string; text: string; url?: string}
  | {kind: 'link'; name: string; url: string}
  | {kind: 'name'; name: string};

export interface NeighbourProp {
  title: string;
  permalink: string;
}

/** The groups of references, in display order. */
export const REFERENCE_GROUPS = [
  'plan',
  'source-of-truth',
  'document',
  'release',
  'issue',
  'commit',
  'file',
  'url',
] as const;
export type ReferenceGroup = (typeof REFERENCE_GROUPS)[number];

/** Something that a plan mentions, or that mentions it: one item for all mentions. */
export interface ReferenceProp {
  group: ReferenceGroup;
  /** The title of a plan or document; otherwise a path, `#123`, short hash, version or URL. */
  label: string;
  href?: string;
  /** The site's broken link checker cannot check the link. */
  unchecked?: true;
  /** Only for plans. */
  status?: Status;
  /** Only for releases: withdrawn after it was published. */
  yanked?: true;
  relation?: Relation;
  sentence: string;
  /** The first mention; a line of the plan's own file if the plan mentions something. */
  place: PlaceProp | LineProp;
  /** Number of further mentions. */
  more?: number;
}

/** What plans can be to each other. */
export type PlanRelation = Exclude<Relation, 'source-of-truth'>;

/** A plan in the drawing of those that are related. */
export interface ConnectedPlanProp extends NeighbourProp {
  status: Status;
  /** What it is to the plan of the page. */
  relation: PlanRelation;
}

/** A line beside the rows of the drawing, with ends that lead to some of them. */
export interface ConnectionLineProp {
  /** What the plans that it comes from are to those that it leads to. */
  relation: PlanRelation;
  /** The place of the line: 0 is next to the boxes. */
  lane: number;
  /** Heights of its ends, in rows from the top; 0.5 is the middle of the first row. */
  from: number[];
  to: number[];
}

/** A plan with those that it is related to, from top to bottom. */
export interface ConnectionsProp {
  above: ConnectedPlanProp[];
  below: ConnectedPlanProp[];
  /** Number of related plans that are left out. */
  more?: number;
  lines: ConnectionLineProp[];
}

/** A release that a plan shipped in. The place is in the changelog. */
export interface ShipmentProp extends PlaceProp {
  version: string;
  package?: string;
  at?: StampProp;
  unreleased?: true;
  /** It was withdrawn after it was published. */
  yanked?: true;
  /** Where the site shows the release. */
  href?: string;
  /** The site's broken link checker cannot check the link. */
  unchecked?: true;
  /** Text of the entry; left out if only the release is known. */
  text?: string;
  /** How the entry and the plan were matched. */
  says: Message;
}

/** A file of a plan of several files, with where it is read and edited. */
export interface PlanFileProp {
  /** Its id on the page. */
  anchor: string;
  /** Its path below the plan's folder, or its file name. */
  name: string;
  kind: PartKind;
  /** The heading of the file, if it says more than the title of the page. */
  title?: string;
  sourceUrl?: string;
  /** URL of a line of the source, with `{line}` for its number. */
  lineUrl?: string;
  editUrl?: string;
}

/** A file with its text, whose ids begin with that of the part. */
export interface PlanPartProp extends PlanFileProp {
  body: BodyElement[];
  plainBody?: boolean;
  /** Only the beginning of the text is shown. */
  bodyCut?: CutTextProp;
  toc: TocItemProp[];
}

/** The data of a plan's page, in a single JSON module. */
export interface PlanPageData {
  title: string;
  description?: string;
  path: string;
  /** Left out if everybody may find the plan. */
  visibility?: 'draft' | 'unlisted';
  staleAfterDays: number;
  status: Status;
  /** The sentence of the plan that tells its status. */
  quote?: NoteProp;
  evidence: EvidenceProp[];
  conflicts: ConflictProp[];
  findings: FindingProp[];
  /** Why the plan is still open, although its tasks are done. */
  readyToClose?: Message;
  tasks?: {done: number; total: number; partial: number; blocked: number; dropped: number};
  /** Tasks by kind, without dropped ones; left out if there is only one kind. */
  taskCounts?: TaskCountProp[];
  /** Outcomes of a plan that has ended. */
  delivered: NoteProp[];
  /** Tasks that a plan leaves that has ended. */
  undone: UndoneProp[];
  checklistKept: boolean;
  nextTask?: TaskProp;
  first?: StampProp;
  last?: StampProp;
  /** From version control, separate from what the plan says about itself. */
  fileChanged?: StampProp;
  owners: (LineProp & {name: string; step?: string})[];
  tags: string[];
  sourceUrl?: string;
  /** URL of a line of the source, with `{line}` for its number. */
  lineUrl?: string;
  editUrl?: string;
  body: BodyElement[];
  /** The body could not be rendered and is shown as plain source text. */
  plainBody?: boolean;
  /** Only the beginning of the text is shown. */
  bodyCut?: CutTextProp;
  toc: TocItemProp[];
  /** The file whose text `body` is; only if there are other files. */
  main?: PlanFileProp;
  /** The other files, in reading order. */
  parts?: PlanPartProp[];
  /** Oldest first; entries without a date come last. */
  log: LogItemProp[];
  decisions: DecisionProp[];
  validation: ValidationProp[];
  rollback: NoteProp[];
  risks: NoteProp[];
  dependencies: NoteProp[];
  /** Those with a relation first, then by group; in document order within each. */
  refersTo: ReferenceProp[];
  referredToBy: ReferenceProp[];
  /** Left out if the plan is related to no other. */
  connections?: ConnectionsProp;
  /** Newest first. */
  shipments: ShipmentProp[];
  attachments: AttachmentProp[];
  previous?: NeighbourProp;
  next?: NeighbourProp;
  indexPermalink: string;
  /** Title of the instance; left out if it is the usual one. */
  indexTitle?: string;
}

/** Something with a body as JSON, as the build makes it. */
type WithJson<T extends {body: BodyElement[]}> = Omit<T, 'body'> & {body: string};

export type PlanPartSource = WithJson<PlanPartProp>;

/** The data of a page with its bodies as JSON. */
export type PlanPageSource = Omit<WithJson<PlanPageData>, 'parts'> & {parts?: PlanPartSource[]};

/**
 * What the pages of plans, changelogs and findings share, in a module of its own: it changes from day to
 * day, and their data does not.
 */
export interface SharedPlanData {
  /** The point in time that time-dependent results are derived for. */
  asOf: StampProp;
}

/** Props of `@theme/PlanPage`. */
export interface PlanPageProps {
  /** A string of JSON in the browser, so that the bundler neither parses nor minifies it. */
  plan: PlanPageData | string;
  /** URLs of the plan's images and files, in the order of `asset:<index>`. */
  assets?: string[];
  shared: SharedPlanData;
}
