/** What the page of a plan gets. */
import type {DateProblem} from '../../derive/timeline/events.js';
import type {Severity} from '../../model/finding.js';
import type {Message} from '../../model/messages.js';
import type {LogKind, TaskRole, TaskState} from '../../model/plan.js';
import type {Relation} from '../../model/reference.js';
import type {SignalKind, Status} from '../../model/status.js';
import type {BodyElement, LineProp, PlaceProp, StampProp, TocItemProp} from '../props.js';

export interface EvidenceProp extends PlaceProp {
  signal: SignalKind;
  says: Message;
}

export interface ConflictProp {
  says: Message;
  evidence: EvidenceProp[];
}

export interface FindingProp extends PlaceProp {
  severity: Severity;
  message: string;
}

export interface TaskProp extends LineProp {
  text: string;
  state: TaskState;
  role: TaskRole;
}

/** The beginning or the end of a plan. */
export type LogMark = 'started' | 'completed' | 'abandoned';

export interface LogEntryProp extends LineProp {
  kind: LogKind;
  at?: StampProp;
  /** Its beginning, where it is long: the whole stands in the body. */
  text: string;
  /** The date cannot be right. */
  problem?: DateProblem;
  /** The plan began or ended with this entry. */
  marks?: LogMark[];
}

/** The beginning or the end of a plan, where no entry has the same stamp. */
export interface LogMarkProp extends LineProp {
  kind: LogMark;
  at: StampProp;
  problem?: DateProblem;
}

/** Tasks that were ticked on a day and that are no log entry. */
export interface LogTicksProp {
  kind: 'ticked';
  /** The day where there are many. */
  at: StampProp;
  problem?: DateProblem;
  tasks: NoteProp[];
}

/** Days without activity, more than `staleAfterDays`, from the item before on. */
export interface LogGapProp {
  kind: 'gap';
  /** The day of the activity before. */
  after: StampProp;
  days: number;
  /** Lasts until as-of. */
  isOpen?: true;
}

export interface LogReleaseProp extends PlaceProp {
  version: string;
  package?: string;
  at: StampProp;
}

/** Releases while the plan was under way, or the first after its end. */
export interface LogReleasesProp {
  kind: 'released';
  /** Oldest first. */
  releases: LogReleaseProp[];
  /** Number of those that are left out. */
  more?: number;
}

/** What happened to a plan. */
export type LogItemProp = LogEntryProp | LogMarkProp | LogTicksProp | LogGapProp | LogReleasesProp;

export interface DecisionProp extends LineProp {
  /** Like the rationale its beginning, where it is long. */
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

/** The order in which what is named is grouped. */
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

/** What a plan names, or what names it: one item, however often. */
export interface ReferenceProp {
  group: ReferenceGroup;
  /** Title of a plan or document; path, `#123`, short hash, version or URL of what has none. */
  label: string;
  href?: string;
  /** The site's link checker cannot check it. */
  unchecked?: true;
  /** Of a plan. */
  status?: Status;
  relation?: Relation;
  sentence: string;
  /** The first mention: in the plan's own file where the plan names something. */
  place: PlaceProp | LineProp;
  /** Number of further mentions. */
  more?: number;
}

/** A release that a plan went out with. The place is in the changelog. */
export interface ShipmentProp extends PlaceProp {
  version: string;
  package?: string;
  at?: StampProp;
  unreleased?: true;
  /** The release on the site. */
  href?: string;
  /** The site's link checker cannot check it. */
  unchecked?: true;
  /** Of the entry; left out where only the release is known. */
  text?: string;
  /** How entry and plan were matched. */
  says: Message;
}

/** The page of one plan: one JSON module. */
export interface PlanPageData {
  title: string;
  description?: string;
  path: string;
  asOf: StampProp;
  staleAfterDays: number;
  status: Status;
  /** The plan's own words about its status. */
  stated?: string;
  evidence: EvidenceProp[];
  conflicts: ConflictProp[];
  findings: FindingProp[];
  readyToClose?: boolean;
  tasks?: {done: number; total: number; partial: number; blocked: number; dropped: number};
  checklistKept: boolean;
  nextTask?: TaskProp;
  first?: StampProp;
  last?: StampProp;
  quietDays?: number;
  /** From version control: apart from what the plan says of itself. */
  fileChanged?: StampProp;
  owners: {name: string; step?: string; line: number}[];
  tags: string[];
  sourceUrl?: string;
  /** Of a line of the source: with `{line}` for its number. */
  lineUrl?: string;
  editUrl?: string;
  body: BodyElement[];
  /** The body could not be rendered and is the plain source text. */
  plainBody?: boolean;
  toc: TocItemProp[];
  /** Oldest first; entries without a date at the end. */
  log: LogItemProp[];
  decisions: DecisionProp[];
  validation: ValidationProp[];
  rollback: NoteProp[];
  risks: NoteProp[];
  dependencies: NoteProp[];
  /** Relations first, then by group, each in document order. */
  refersTo: ReferenceProp[];
  referredToBy: ReferenceProp[];
  /** Newest first. */
  shipments: ShipmentProp[];
  attachments: AttachmentProp[];
  previous?: NeighbourProp;
  next?: NeighbourProp;
  indexPermalink: string;
}

/** A page as it is made: with its body as JSON. */
export type PlanPageSource = Omit<PlanPageData, 'body'> & {body: string};

/** Props of `@theme/PlanPage`. */
export interface PlanPageProps {
  /** In the browser as its JSON: a text, so that the bundler neither parses nor minifies it. */
  plan: PlanPageData | string;
  /** URLs of the plan's images and files, in the order of `asset:<index>`. */
  assets?: string[];
}
