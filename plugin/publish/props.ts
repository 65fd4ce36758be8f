/**
 * What reaches the browser. A page gets only what it shows; the functions that
 * make these from the portfolio stand in `indexProps.ts` and `planProps.ts`.
 *
 * Stamps are strings as `formatTimestamp` writes them: `2026-06-01`,
 * `2026-06-01T10:15Z` or `2026-06-01T10:15:30Z`; the precision is the one written.
 */
import type {DateProblem} from '../derive/timeline/events.js';
import type {Severity} from '../model/finding.js';
import type {Message} from '../model/messages.js';
import type {LogKind, TaskRole, TaskState} from '../model/plan.js';
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

/** Why a row deserves attention, or what comes next; the theme words it. */
export type RowNote =
  | {kind: 'conflict'; says: Message}
  | {kind: 'blocked'; text: string | null; file: string; line: number}
  | {kind: 'stalled'; days: number; open: number; next: string | null}
  | {kind: 'ready-to-close'; says: Message}
  | {kind: 'next'; text: string}
  | {kind: 'summary'; text: string}
  | {kind: 'error'; message: string}
  | {kind: 'decisions'; count: number};

/** One plan on the index. Optional fields are left out when empty, to keep the page small. */
export interface PlanRowProp {
  title: string;
  permalink: string;
  status: Status;
  /** Stands under "Needs attention", and so not under its status: a plan stands once. */
  attention?: boolean;
  done?: number;
  /** Left out when the plan has no checklist or the checklist was not kept. */
  total?: number;
  note?: RowNote;
  /** Last activity as the plan notes it. */
  last?: StampProp;
  /** Day of the last change in version control; only where the plan has no stamp. */
  fileChanged?: StampProp;
  owners?: string[];
  tags?: string[];
  /** Folder of the plan below the common folder of all plans; left out when it is that folder. */
  folder?: string;
  /** Path of the file, searched like the title. */
  path: string;
}

/** Permalinks of the pages about all plans. */
export interface PlanTabsProp {
  overview: string;
  timeline: string;
  /** Only where the plugin publishes the changelog itself. */
  changelog?: string;
}

export interface PlanIndexProps {
  /** The instant that time-dependent results were derived for. */
  asOf: StampProp;
  staleAfterDays: number;
  /** Common folder of the plans, for the line under the heading. */
  folder: string;
  permalink: string;
  /** Left out where there are no plans, and so no other page. */
  tabs?: PlanTabsProp;
  rows: PlanRowProp[];
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

/** A plan at the foot of a page that it names or that names it. The place is the mention. */
export interface AboutPlanProp extends PlaceProp {
  title: string;
  permalink: string;
  status: Status;
  /** Last activity, else the day of the last change in version control. */
  at?: StampProp;
  /** Left out where the plan names the page. */
  isNamedHere?: true;
  relation?: Relation;
  sentence: string;
}

/** Data of `@theme/PlansAbout`. */
export interface PlansAboutData {
  /** Of the page that the plans are about: a document can be shown inside another. */
  permalink: string;
  isSourceOfTruth?: true;
  /** Open plans first. */
  plans: AboutPlanProp[];
}

/** A plan behind a release. The place is the entry. */
export interface ReleasePlanProp extends PlaceProp {
  title: string;
  permalink: string;
  status: Status;
  says: Message;
}

/** Props of `@theme/PlanChangelogPage`, as its only module. */
export interface PlanChangelogProps {
  title: string;
  path: string;
  tabs: PlanTabsProp;
  indexPermalink: string;
  sourceUrl?: string;
  /** `JSON.stringify(BodyElement[])`. */
  body: string;
  plainBody?: boolean;
  toc: TocItemProp[];
  /** By id of the release's heading in the body. */
  plans: Record<string, ReleasePlanProp[]>;
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

/** Props of `@theme/PlanIndexPage`. */
export interface PlanIndexPageProps {
  index: PlanIndexProps;
}

export type {Message, Relation, Severity, SignalKind, StatedStatus, Status, TaskRole, TaskState};
