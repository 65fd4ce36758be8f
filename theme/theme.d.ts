/// <reference types="@docusaurus/module-type-aliases" />
/// <reference types="@docusaurus/theme-classic" />

declare module '@theme/PlanStatus' {
  import type {Status} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly status: Status;
    readonly className?: string;
  }

  export default function PlanStatus(props: Props): React.ReactNode;
}

declare module '@theme/PlanStatus/Icon' {
  import type {Status} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly status: Status;
    readonly className?: string;
  }

  export default function PlanStatusIcon(props: Props): React.ReactNode;
}

declare module '@theme/PlanStatus/label' {
  import type {Status} from 'docusaurus-plugin-execplans/client';

  export default function translateStatus(status: Status): string;
}

declare module '@theme/PlanProgress' {
  import type {Status} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly status: Status;
    readonly done: number;
    readonly total: number;
    readonly className?: string;
  }

  export default function PlanProgress(props: Props): React.ReactNode;
}

declare module '@theme/PlanDate' {
  import type {StampProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly stamp: StampProp;
    readonly className?: string;
  }

  export default function PlanDate(props: Props): React.ReactNode;
}

declare module '@theme/PlanPlace' {
  import type {PlaceProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly place: PlaceProp;
    readonly className?: string;
  }

  export default function PlanPlace(props: Props): React.ReactNode;
}

declare module '@theme/PlanPlace/Line' {
  import type {LineProp} from 'docusaurus-plugin-execplans/client';

  export interface Props extends LineProp {}

  export default function PlanPlaceLine(props: Props): React.ReactNode;
}

declare module '@theme/PlanMessage' {
  import type {Message} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly says: Message;
  }

  export default function PlanMessage(props: Props): React.ReactNode;
}

declare module '@theme/PlanMessage/texts' {
  import type {MessageCode} from 'docusaurus-plugin-execplans/client';

  export default function translateMessage(code: MessageCode): string;
}

declare module '@theme/PlanIndexPage' {
  import type {PlanIndexPageProps} from 'docusaurus-plugin-execplans/client';

  export interface Props extends PlanIndexPageProps {}

  export default function PlanIndexPage(props: Props): React.ReactNode;
}

declare module '@theme/PlanPage' {
  import type {PlanPageProps} from 'docusaurus-plugin-execplans/client';

  export interface Props extends PlanPageProps {}

  export default function PlanPage(props: Props): React.ReactNode;
}

declare module '@theme/PlanPage/Metadata' {
  export default function PlanPageMetadata(): React.ReactNode;
}

declare module '@theme/PlanPage/Breadcrumbs' {
  export interface Props {
    readonly title: string;
    readonly indexPermalink: string;
  }

  export default function PlanPageBreadcrumbs(props: Props): React.ReactNode;
}

declare module '@theme/PlanPage/Title' {
  export interface Props {
    readonly title: string;
  }

  export default function PlanPageTitle(props: Props): React.ReactNode;
}

declare module '@theme/PlanPage/Columns' {
  import type {TocItemProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly toc: TocItemProp[];
    /** Shown above the text. */
    readonly head: React.ReactNode;
    readonly children: React.ReactNode;
    /** Shown below the text, but not part of it. */
    readonly foot?: React.ReactNode;
  }

  export default function PlanPageColumns(props: Props): React.ReactNode;
}

declare module '@theme/PlanPage/Paginator' {
  export default function PlanPagePaginator(): React.ReactNode;
}

declare module '@theme/PlanPage/Sections' {
  export default function PlanPageSections(): React.ReactNode;
}

declare module '@theme/PlanPage/toc' {
  import type {PlanPageData, TocItemProp} from 'docusaurus-plugin-execplans/client';

  export default function listToc(plan: PlanPageData): TocItemProp[];
  export function listSections(plan: PlanPageData): TocItemProp[];
}

declare module '@theme/PlanFacts' {
  export default function PlanFacts(): React.ReactNode;
}

declare module '@theme/PlanFacts/Tasks' {
  export default function PlanFactsTasks(): React.ReactNode;
}

declare module '@theme/PlanFacts/Owners' {
  export default function PlanFactsOwners(): React.ReactNode;
}

declare module '@theme/PlanFacts/Next' {
  export default function PlanFactsNext(): React.ReactNode;
}

declare module '@theme/PlanFacts/Since' {
  import type {StampProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly stamp: StampProp;
  }

  export default function PlanFactsSince(props: Props): React.ReactNode;
}

declare module '@theme/PlanEvidence' {
  export default function PlanEvidence(): React.ReactNode;
}

declare module '@theme/PlanEvidence/Table' {
  import type {EvidenceProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly evidence: readonly EvidenceProp[];
  }

  export default function PlanEvidenceTable(props: Props): React.ReactNode;
}

declare module '@theme/PlanEvidence/signals' {
  import type {SignalKind} from 'docusaurus-plugin-execplans/client';

  export default function translateSignal(signal: SignalKind): string;
}

declare module '@theme/PlanConflicts' {
  export default function PlanConflicts(): React.ReactNode;
}

declare module '@theme/PlanFindings' {
  export default function PlanFindings(): React.ReactNode;
}

declare module '@theme/PlanBody' {
  export default function PlanBody(): React.ReactNode;
}

declare module '@theme/PlanBody/Text' {
  import type {BodyElement} from 'docusaurus-plugin-execplans/client';
  import type {ElementType} from 'react';

  export interface Props {
    readonly body: readonly BodyElement[];
    readonly plainBody?: boolean;
    readonly assets: readonly string[];
    /** Components for this body only, by tag. */
    readonly components?: Readonly<Record<string, ElementType>>;
  }

  export default function PlanBodyText(props: Props): React.ReactNode;
}

declare module '@theme/PlanBody/drawBox' {
  import type {TaskState} from 'docusaurus-plugin-execplans/client';

  export default function drawBox(state: TaskState): React.ReactNode;
}

declare module '@theme/PlanBody/elements' {
  import type {BodyElement} from 'docusaurus-plugin-execplans/client';
  import type {ElementType} from 'react';

  export default function renderElements(
    elements: readonly BodyElement[],
    assets: readonly string[],
    own: Readonly<Record<string, ElementType>>,
  ): React.ReactNode[];
}

declare module '@theme/PlanBody/states' {
  import type {TaskState} from 'docusaurus-plugin-execplans/client';

  export default function translateState(state: TaskState): string;
}

declare module '@theme/PlanBody/generatedTexts' {
  export default function translateGenerated(text: string): string;
}

declare module '@theme/PlanSection' {
  export interface Props {
    readonly name:
      | 'log'
      | 'shipments'
      | 'decisions'
      | 'validation'
      | 'risks'
      | 'refersTo'
      | 'referredToBy'
      | 'attachments';
    /** How many entries the section has; omitted if it folds its lists itself. */
    readonly count?: number;
    readonly children: React.ReactNode;
  }

  export default function PlanSection(props: Props): React.ReactNode;
}

declare module '@theme/PlanSection/titles' {
  import type {Props} from '@theme/PlanSection';

  /** A section, or `record` for all sections together. */
  export type Name = Props['name'] | 'record';

  export default function translateTitle(name: Name): string;
}

declare module '@theme/PlanSection/Notes' {
  import type {NoteProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly notes: readonly NoteProp[];
  }

  export default function PlanSectionNotes(props: Props): React.ReactNode;
}

declare module '@theme/PlanSection/FoldedList' {
  export interface Props {
    /** The items, each of them an `li`. */
    readonly children: readonly React.ReactNode[];
    /** How many items of a long list are shown before it is folded. */
    readonly open?: number;
    readonly className?: string;
  }

  export default function FoldedList(props: Props): React.ReactNode;
}

declare module '@theme/PlanReferences' {
  export interface Props {
    readonly name: 'refersTo' | 'referredToBy';
  }

  export default function PlanReferences(props: Props): React.ReactNode;
}

declare module '@theme/PlanReferences/kinds' {
  import type {ReferenceGroup, ReferenceProp, Relation} from 'docusaurus-plugin-execplans/client';

  export type Kind = Relation | ReferenceGroup | 'needed-by';

  export default function translateKind(kind: Kind): string;
  export function groupByKind(
    items: readonly ReferenceProp[],
    /** Whether the plan that they belong to has ended. */
    hasEnded: boolean,
  ): [Kind, ReferenceProp[]][];
}

declare module '@theme/PlanReferences/Name' {
  import type {ReferenceProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly item: ReferenceProp;
  }

  export default function PlanReferencesName(props: Props): React.ReactNode;
}

declare module '@theme/PlanShipments' {
  export default function PlanShipments(): React.ReactNode;
}

declare module '@theme/PlanShipments/Release' {
  import type {ShipmentProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly shipment: ShipmentProp;
  }

  export default function PlanShipmentsRelease(props: Props): React.ReactNode;
}

declare module '@theme/PlanFacts/Relations' {
  export default function PlanFactsRelations(): React.ReactNode;
}

declare module '@theme/PlanLog' {
  export default function PlanLog(): React.ReactNode;
}

declare module '@theme/PlanLog/kinds' {
  import type {LogEntryProp, LogMark} from 'docusaurus-plugin-execplans/client';

  export default function translateKind(kind: LogEntryProp['kind'] | LogMark): string;
}

declare module '@theme/PlanLog/Item' {
  import type {LogItemProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly item: LogItemProp;
    /** The as-of date, until which days are counted. */
    readonly asOf: string;
  }

  export default function PlanLogItem(props: Props): React.ReactNode;
}

declare module '@theme/PlanLog/Entry' {
  import type {LogEntryProp, LogMarkProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly entry: LogEntryProp | LogMarkProp;
  }

  export default function PlanLogEntry(props: Props): React.ReactNode;
}

declare module '@theme/PlanLog/When' {
  import type {LogEntryProp} from 'docusaurus-plugin-execplans/client';

  export interface Props extends Pick<LogEntryProp, 'at' | 'problem'> {}

  export default function PlanLogWhen(props: Props): React.ReactNode;
}

declare module '@theme/PlanLog/Ticks' {
  import type {LogTicksProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly ticks: LogTicksProp;
  }

  export default function PlanLogTicks(props: Props): React.ReactNode;
}

declare module '@theme/PlanLog/Gap' {
  import type {LogGapProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly gap: LogGapProp;
    readonly asOf: string;
  }

  export default function PlanLogGap(props: Props): React.ReactNode;
}

declare module '@theme/PlanLog/Releases' {
  import type {LogReleasesProp} from 'docusaurus-plugin-execplans/client';

  export interface Props extends Pick<LogReleasesProp, 'releases' | 'more'> {}

  export default function PlanLogReleases(props: Props): React.ReactNode;
}

declare module '@theme/PlanDecisions' {
  export default function PlanDecisions(): React.ReactNode;
}

declare module '@theme/PlanValidation' {
  export default function PlanValidation(): React.ReactNode;
}

declare module '@theme/PlanValidation/Outcome' {
  import type {ValidationProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly run: ValidationProp;
  }

  export default function PlanValidationOutcome(props: Props): React.ReactNode;
}

declare module '@theme/PlanRisks' {
  export default function PlanRisks(): React.ReactNode;
}

declare module '@theme/PlanAttachments' {
  export default function PlanAttachments(): React.ReactNode;
}

declare module '@theme/PlanAttachments/Attachment' {
  import type {AttachmentProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly attachment: AttachmentProp;
  }

  export default function PlanAttachment(props: Props): React.ReactNode;
}

declare module '@theme/PlanIndexPage/Header' {
  import type {PlanIndexPageProps} from 'docusaurus-plugin-execplans/client';

  export interface Props extends PlanIndexPageProps {}

  export default function PlanIndexPageHeader(props: Props): React.ReactNode;
}

declare module '@theme/PlanList' {
  import type {PlanIndexPageProps} from 'docusaurus-plugin-execplans/client';

  export interface Props extends PlanIndexPageProps {}

  export default function PlanList(props: Props): React.ReactNode;
}

declare module '@theme/PlanList/None' {
  export interface Props {
    readonly onReset: () => void;
  }

  export default function PlanListNone(props: Props): React.ReactNode;
}

declare module '@theme/PlanGroup' {
  import type {PlanGroup as Group, PlanRowProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly group: Group;
    /** Rows that match the filter. */
    readonly shown: ReadonlySet<PlanRowProp>;
  }

  export default function PlanGroup(props: Props): React.ReactNode;
}

declare module '@theme/PlanGroup/label' {
  import type {PlanGroup} from 'docusaurus-plugin-execplans/client';

  export default function translateGroup(id: PlanGroup['id']): string;
}

declare module '@theme/PlanListItem' {
  import type {PlanRowProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly row: PlanRowProp;
  }

  export default function PlanListItem(props: Props): React.ReactNode;
}

declare module '@theme/PlanListItem/Dates' {
  import type {PlanRowProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly row: PlanRowProp;
    readonly className?: string;
  }

  export default function PlanListItemDates(props: Props): React.ReactNode;
}

declare module '@theme/PlanListItem/Note' {
  import type {RowNote} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly note: RowNote;
  }

  export default function PlanListItemNote(props: Props): React.ReactNode;
}

declare module '@theme/PlanFilters' {
  import type {
    FilteredPlans,
    PlanFacets,
    PlanFilter,
    PlanGroup,
  } from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly facets: PlanFacets;
    readonly filter: PlanFilter;
    readonly counts: FilteredPlans['counts'];
    /** Statuses that have a heading to link to. */
    readonly groups: readonly Pick<PlanGroup, 'id'>[];
    /** How many plans match the filter. */
    readonly shown: number;
    readonly total: number;
    /** Whether plans can be sorted. @default true */
    readonly sortable?: boolean;
    readonly onChange: (changes: Partial<PlanFilter>) => void;
  }

  export default function PlanFilters(props: Props): React.ReactNode;
}

declare module '@theme/PlanFilters/labels' {
  export default function translateChoice(
    name:
      | 'owner'
      | 'allOwners'
      | 'tag'
      | 'allTags'
      | 'folder'
      | 'allFolders'
      | 'sort'
      | 'activity'
      | 'title'
      | 'progress',
  ): string;
}

declare module '@theme/PlanFilters/Search' {
  export interface Props {
    readonly value: string;
    readonly onChange: (value: string) => void;
  }

  export default function PlanFiltersSearch(props: Props): React.ReactNode;
}

declare module '@theme/PlanFilters/Choice' {
  export interface Props {
    /** Name of the filter. */
    readonly name: string;
    /** Label of the option that filters nothing. */
    readonly all: string;
    readonly values: readonly string[];
    readonly value: string | null;
    readonly onChange: (value: string | null) => void;
  }

  export default function PlanFiltersChoice(props: Props): React.ReactNode;
}

declare module '@theme/PlanFilters/Statuses' {
  import type {Props} from '@theme/PlanFilters';

  export default function PlanFiltersStatuses(props: Props): React.ReactNode;
}

declare module '@theme/PlanFilters/Shown' {
  export interface Props {
    readonly shown: number;
    readonly total: number;
  }

  export default function PlanFiltersShown(props: Props): React.ReactNode;
}

declare module '@theme/PlanUnseen' {
  export interface Props {
    readonly as: 'h2' | 'legend' | 'span';
    readonly role?: 'status';
    readonly children: React.ReactNode;
  }

  export default function PlanUnseen(props: Props): React.ReactNode;
}

declare module '@theme/PlanStatusKey' {
  export interface Props {
    readonly staleAfterDays: number;
  }

  export default function PlanStatusKey(props: Props): React.ReactNode;
}

declare module '@theme/PlanStatusKey/texts' {
  import type {Status} from 'docusaurus-plugin-execplans/client';

  export default function explainStatus(status: Status, staleAfterDays: number): string;
}

declare module '@theme/PlansEmpty' {
  import type {PlanIndexPageProps} from 'docusaurus-plugin-execplans/client';

  export interface Props extends PlanIndexPageProps {}

  export default function PlansEmpty(props: Props): React.ReactNode;
}

declare module '@theme/PlanTabs' {
  import type {PlanTabsProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly tabs: PlanTabsProp;
    readonly current: keyof PlanTabsProp;
  }

  export default function PlanTabs(props: Props): React.ReactNode;
}

declare module '@theme/PlanTabs/labels' {
  import type {PlanTabsProp} from 'docusaurus-plugin-execplans/client';

  export default function translateTab(name: keyof PlanTabsProp): string;
}

declare module '@theme/PlansAbout' {
  import type {PlansAboutData} from 'docusaurus-plugin-execplans/client';

  /** The plans; if omitted, those of the surrounding page. */
  export interface Props extends Readonly<Partial<PlansAboutData>> {}

  export default function PlansAbout(props: Props): React.ReactNode;
}

declare module '@theme/PlansAbout/Plan' {
  import type {AboutPlanProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly plan: AboutPlanProp;
  }

  export default function PlansAboutPlan(props: Props): React.ReactNode;
}

declare module '@theme/PlanChangelogPage' {
  import type {PlanChangelogProps} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly changelog: PlanChangelogProps;
  }

  export default function PlanChangelogPage(props: Props): React.ReactNode;
}

declare module '@theme/PlanChangelogPage/Release' {
  import type {ReleasePlanProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly plans: readonly ReleasePlanProp[];
  }

  export default function PlanChangelogPageRelease(props: Props): React.ReactNode;
}

declare module '@theme/PlanTimelinePage' {
  import type {TimelinePageProps} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly timeline: TimelinePageProps;
  }

  export default function PlanTimelinePage(props: Props): React.ReactNode;
}

declare module '@theme/PlanTimelinePage/Header' {
  import type {Props as PageProps} from '@theme/PlanTimelinePage';

  export interface Props extends PageProps {}

  export default function PlanTimelinePageHeader(props: Props): React.ReactNode;
}

declare module '@theme/PlanTimelinePage/Timeline' {
  import type {Props as PageProps} from '@theme/PlanTimelinePage';

  export interface Props extends PageProps {}

  export default function PlanTimeline(props: Props): React.ReactNode;
}

declare module '@theme/PlanTimelinePage/Pages' {
  import type {TimelinePageLink} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    /** Newest first. */
    readonly pages: readonly TimelinePageLink[];
    /** Index of this page. */
    readonly page: number;
  }

  export default function PlanTimelinePagePages(props: Props): React.ReactNode;
}

declare module '@theme/PlanTimelinePage/Controls' {
  import type {
    TimelineExtent,
    TimelineFrame,
    TimelinePlanProp,
    TimelineView,
  } from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly view: TimelineView;
    readonly frame: TimelineFrame;
    readonly extent: TimelineExtent;
    /** Plans that can be zoomed to, by slug. */
    readonly plans: ReadonlyMap<string, TimelinePlanProp>;
    readonly onChange: (changes: Partial<TimelineView>) => void;
  }

  export default function PlanTimelinePageControls(props: Props): React.ReactNode;
}

declare module '@theme/PlanTimelinePage/Controls/labels' {
  import type {TimelineGrouping, TimelineZoom} from 'docusaurus-plugin-execplans/client';

  export default function translateControl(
    name:
      | TimelineGrouping
      | TimelineZoom
      | 'zoom'
      | 'onePlan'
      | 'noPlan'
      | 'groupBy'
      | 'earlier'
      | 'later',
  ): string;
}

declare module '@theme/PlanTimelinePage/Chart' {
  import type {
    PlanRowProp,
    TimelineFrame,
    TimelineGroup,
    TimelineGrouping,
    TimelinePageProps,
    TimelinePlanProp,
  } from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly timeline: TimelinePageProps;
    readonly groups: readonly TimelineGroup<TimelinePlanProp>[];
    readonly grouping: TimelineGrouping;
    /** Plans that match the filter. */
    readonly shown: ReadonlySet<PlanRowProp>;
    readonly frame: TimelineFrame;
    /** Called with the start of the visible part, ms UTC. */
    readonly onScroll: (at: number) => void;
  }

  export default function PlanTimelinePageChart(props: Props): React.ReactNode;
}

declare module '@theme/PlanTimelinePage/Chart/place' {
  import type {TimelinePlanProp, TimeWindow} from 'docusaurus-plugin-execplans/client';

  export function minutesFrom(origin: number): (instant: number) => number;
  export function isIn(window: TimeWindow, now: number): (plan: TimelinePlanProp) => boolean;
}

declare module '@theme/PlanTimelinePage/Chart/useScroll' {
  import type {Props} from '@theme/PlanTimelinePage/Chart';
  import type {RefObject} from 'react';

  export interface Options extends Pick<Props, 'frame' | 'onScroll'> {
    readonly region: RefObject<HTMLElement | null>;
    /** The element that spans the whole canvas. */
    readonly track: RefObject<HTMLElement | null>;
  }

  export default function useScroll(options: Options): number;
}

declare module '@theme/PlanTimelinePage/Chart/Axis' {
  import type {Props as ChartProps} from '@theme/PlanTimelinePage/Chart';
  import type {RefObject} from 'react';

  export interface Props extends Pick<ChartProps, 'timeline' | 'frame'> {
    /** Called with the element that spans the canvas. */
    readonly track: RefObject<HTMLDivElement | null>;
    /** Width of the visible axis, in pixels. */
    readonly width: number;
  }

  export default function PlanTimelinePageChartAxis(props: Props): React.ReactNode;
}

declare module '@theme/PlanTimelinePage/Chart/Axis/placeReleases' {
  import type {TimelineFrame, TimelineReleaseProp} from 'docusaurus-plugin-execplans/client';

  export interface PlacedReleases {
    /** Shares of the axis, each place once; as wide as a day, or of no width. */
    lines: {start: number; width: number}[];
    levels: {name: string; start: number; hidden: string[]}[][];
  }

  export default function placeReleases(
    releases: readonly TimelineReleaseProp[],
    frame: TimelineFrame,
    pixels: number,
  ): PlacedReleases;
}

declare module '@theme/PlanTimelinePage/Chart/Elsewhere' {
  import type {Props as GroupProps} from '@theme/PlanTimelinePage/Chart/Group';

  export interface Props extends Pick<GroupProps, 'timeline' | 'shown' | 'isPlaced'> {}

  export default function PlanTimelinePageChartElsewhere(props: Props): React.ReactNode;
}

declare module '@theme/PlanTimelinePage/Chart/Group' {
  import type {Props as ChartProps} from '@theme/PlanTimelinePage/Chart';
  import type {TimelineGroup, TimelinePlanProp} from 'docusaurus-plugin-execplans/client';

  export interface Props extends Pick<ChartProps, 'timeline' | 'grouping' | 'shown'> {
    readonly group: TimelineGroup<TimelinePlanProp>;
    /** Whether a plan is in the period that the chart shows. */
    readonly isPlaced: (plan: TimelinePlanProp) => boolean;
  }

  export default function PlanTimelinePageChartGroup(props: Props): React.ReactNode;
}

declare module '@theme/PlanTimelinePage/Chart/Row' {
  import type {TimelinePlanProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly plan: TimelinePlanProp;
    /** The start of the axis, ms UTC. */
    readonly origin: number;
    /** As-of, ms UTC. */
    readonly now: number;
  }

  export default function PlanTimelinePageChartRow(props: Props): React.ReactNode;
}

declare module '@theme/PlanTimelinePage/problems' {
  import type {TimelinePlanProp} from 'docusaurus-plugin-execplans/client';

  export type Problem = NonNullable<TimelinePlanProp['problems']>[number];

  export default function translateProblem(problem: Problem): string;
}

declare module '@theme/PlanTimelinePage/Chart/Row/Bar' {
  import type {Props} from '@theme/PlanTimelinePage/Chart/Row';

  export default function PlanTimelinePageChartRowBar(props: Props): React.ReactNode;
}

declare module '@theme/PlanTimelinePage/Chart/Row/useFacts' {
  import type {TimelinePlanProp} from 'docusaurus-plugin-execplans/client';

  export default function useFacts(plan: TimelinePlanProp): string[];
}

declare module '@theme/PlanTimelinePage/Chart/Key' {
  import type {Props as PageProps} from '@theme/PlanTimelinePage';

  export interface Props extends PageProps {}

  export default function PlanTimelinePageChartKey(props: Props): React.ReactNode;
}

declare module '@theme/PlanTimelinePage/Chart/Key/labels' {
  export type Mark = 'done' | 'open' | 'quiet' | 'decision' | 'fromFile' | 'release' | 'problem';

  export default function translateMark(mark: Mark): string;
}

declare module '@theme/PlanTimelinePage/Days' {
  import type {PlanRowProp, TimelinePageProps} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly timeline: TimelinePageProps;
    /** Plans that match the filter. */
    readonly shown: ReadonlySet<PlanRowProp>;
  }

  export default function PlanTimelinePageDays(props: Props): React.ReactNode;
}

declare module '@theme/PlanTimelinePage/Days/Day' {
  import type {Props as DaysProps} from '@theme/PlanTimelinePage/Days';
  import type {TimelineDayProp} from 'docusaurus-plugin-execplans/client';

  export interface Props extends DaysProps {
    readonly day: TimelineDayProp;
  }

  export default function PlanTimelinePageDaysDay(props: Props): React.ReactNode;
}

declare module '@theme/PlanTimelinePage/Days/Line' {
  import type {
    StampProp,
    TimelineLineProp,
    TimelinePlanProp,
  } from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly line: TimelineLineProp;
    readonly plan: TimelinePlanProp;
    /** If it is not listed under a day. */
    readonly day?: StampProp;
  }

  export default function PlanTimelinePageDaysLine(props: Props): React.ReactNode;
}

declare module '@theme/PlanTimelinePage/Days/Line/useEvents' {
  import type {Props} from '@theme/PlanTimelinePage/Days/Line';

  /** One node for each event. */
  export default function useEvents(props: Props): React.ReactNode[];
}

declare module '@theme/PlanTimelinePage/Days/Line/Note' {
  import type {TimelineNoteProp, TimelinePlanProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly note: TimelineNoteProp;
    readonly plan: TimelinePlanProp;
  }

  export default function PlanTimelinePageDaysLineNote(props: Props): React.ReactNode;
}

declare module '@theme/PlanTimelinePage/Days/Line/labels' {
  import type {EventKind, TimelineLineProp} from 'docusaurus-plugin-execplans/client';

  export default function translateEvent(
    name: Exclude<EventKind, 'ticked' | 'progressed'> | NonNullable<TimelineLineProp['file']>,
  ): string;
}

declare module '@theme/PlanTimelinePage/Days/Release' {
  import type {TimelineReleaseProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly release: TimelineReleaseProp;
    /** It is not listed under a day, so it shows its own date. */
    readonly isUndated?: boolean;
  }

  export default function PlanTimelinePageDaysRelease(props: Props): React.ReactNode;
}

declare module '@theme/PlanTimelinePage/Undated' {
  import type {Props as DaysProps} from '@theme/PlanTimelinePage/Days';

  export interface Props extends DaysProps {}

  export default function PlanTimelinePageUndated(props: Props): React.ReactNode;
}

declare module '@theme/PlanTimelinePage/Undated/Plan' {
  import type {TimelinePlanProp} from 'docusaurus-plugin-execplans/client';

  export interface Props {
    readonly plan: TimelinePlanProp;
  }

  export default function PlanTimelinePageUndatedPlan(props: Props): React.ReactNode;
}
