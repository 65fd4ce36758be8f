import {formatDay, formatMinute} from '../../lib/formatTime.js';
import {shorten} from '../../lib/shorten.js';
import type {SourceUrl} from '../../lib/sourceHosts.js';
import type {Place, Quote, Timestamp} from '../../model/finding.js';
import type {Plan} from '../../model/plan.js';
import type {Release} from '../../model/release.js';
import type {Evidence} from '../../model/status.js';
import {isWholeFile} from '../../read/planList/sectionKeys.js';
import {formatTimestamp} from '../../read/time/timestamps.js';
import type {PlaceProp, TocItemProp} from '../props.js';
import {toHistory} from './history.js';
import type {
  AttachmentProp,
  EvidenceProp,
  FindingProp,
  NeighbourProp,
  PlanPageSource,
  ReferenceProp,
  ShipmentProp,
} from './props.js';

/** Characters of a decision and of its rationale: the page shows the whole plan above. */
const MAX_DECISION = 400;

export interface PlanPageContext {
  asOf: number;
  staleAfterDays: number;
  sourceUrl: SourceUrl | null;
  editUrl: string | null;
  body: {json: string; toc: TocItemProp[]; plain: boolean};
  attachments: AttachmentProp[];
  /** Findings that publishing the plan revealed, besides the plan's own. */
  findings: Plan['findings'];
  previous: NeighbourProp | null;
  next: NeighbourProp | null;
  indexPermalink: string;
  releases: readonly Release[];
  place(at: Place): PlaceProp;
  refersTo: ReferenceProp[];
  referredToBy: ReferenceProp[];
  shipments: ShipmentProp[];
}

/** What the page of one plan shows. */
export function toPlanPageData(plan: Plan, context: PlanPageContext): PlanPageSource {
  const {place} = context;
  const note = ({text, line}: Quote) => ({text, line});
  const evidence = (item: Evidence): EvidenceProp => ({
    signal: item.signal,
    says: item.says,
    ...place(item),
  });
  return {
    title: plan.title,
    ...(plan.summary && {description: plan.summary}),
    path: plan.path,
    asOf: formatMinute(context.asOf),
    staleAfterDays: context.staleAfterDays,
    status: plan.status,
    ...(plan.stated && {stated: plan.stated.raw}),
    evidence: plan.evidence.map(evidence),
    conflicts: plan.conflicts.map((conflict) => ({
      says: conflict.says,
      evidence: conflict.evidence.map(evidence),
    })),
    findings: [...plan.findings, ...context.findings]
      .filter(({rule}) => rule !== 'conflict')
      .map(
        (finding): FindingProp => ({
          severity: finding.severity,
          message: finding.message,
          ...place(finding),
        }),
      ),
    ...(plan.readyToClose && {readyToClose: true}),
    ...(plan.totals.total + plan.totals.dropped > 0 && {tasks: plan.totals}),
    checklistKept: plan.checklistKept,
    ...(plan.nextTask && {
      nextTask: {
        text: plan.nextTask.text,
        state: plan.nextTask.state,
        role: plan.nextTask.role,
        line: plan.nextTask.line,
      },
    }),
    ...stamp('first', plan.firstActivity),
    ...stamp('last', plan.lastActivity),
    ...(plan.quietDays !== null && {quietDays: plan.quietDays}),
    ...(plan.fileDates && {fileChanged: formatDay(plan.fileDates.changed)}),
    owners: plan.owners.map(({name, step, line}) => ({name, line, ...(step && {step})})),
    tags: plan.tags,
    ...(context.sourceUrl && {
      sourceUrl: context.sourceUrl(plan.path, isWholeFile(plan) ? undefined : plan.titleLine),
    }),
    ...(context.sourceUrl && {lineUrl: context.sourceUrl(plan.path, '{line}')}),
    ...(context.editUrl && {editUrl: context.editUrl}),
    body: context.body.json,
    ...(context.body.plain && {plainBody: true}),
    toc: context.body.toc,
    log: toHistory(plan, context),
    decisions: plan.decisions.map(({text, rationale, at, author, line}) => ({
      text: shorten(text, MAX_DECISION),
      ...(rationale && {rationale: shorten(rationale, MAX_DECISION)}),
      ...stamp('at', at),
      ...(author && {author}),
      line,
    })),
    validation: plan.validation.commands.map(({command, expected, result, outcome, at, line}) => ({
      command,
      ...(expected && {expected}),
      ...(result && {result}),
      ...(outcome && {outcome}),
      ...stamp('at', at),
      line,
    })),
    rollback: plan.validation.rollback.map(note),
    risks: plan.risks.map(note),
    dependencies: plan.dependencies.map(note),
    refersTo: context.refersTo,
    referredToBy: context.referredToBy,
    shipments: context.shipments,
    attachments: context.attachments,
    ...(context.previous && {previous: context.previous}),
    ...(context.next && {next: context.next}),
    indexPermalink: context.indexPermalink,
  };
}

function stamp<K extends string>(key: K, at: Timestamp | null): {[key in K]?: string} {
  return at ? ({[key]: formatTimestamp(at)} as {[key in K]: string}) : {};
}
