import {shorten} from '../../lib/shorten.js';
import {formatDay} from '../../lib/time/formatTime.js';
import type {Finding, Quote, Timestamp} from '../../model/finding.js';
import type {Plan} from '../../model/plan.js';
import type {Evidence} from '../../model/status.js';
import {isWholeFile} from '../../read/planList/sectionKeys.js';
import {formatTimestamp} from '../../read/time/timestamps.js';
import {editUrlOf} from '../links/editUrl.js';
import {toFindingProp} from '../place.js';
import type {Site} from '../site.js';
import {toHistory} from './history.js';
import {limitPage} from './limitPage.js';
import type {WantedPage} from './planPage.js';
import type {AttachmentProp, EvidenceProp, PlanPageSource} from './props.js';
import {toReferredToBy, toRefersTo} from './referenceProps.js';
import {toShipments} from './shipmentProps.js';

/** Characters of a decision and of its rationale: the page shows the whole plan above. */
const MAX_DECISION = 400;

/** What was made while the links of the page were resolved. */
interface LinkedParts {
  /** `JSON.stringify(BodyElement[])`. */
  body: string;
  attachments: AttachmentProp[];
  findings: readonly Finding[];
}

/** What the page of one plan shows. */
export function toPlanPageData(
  {plan, body, surroundings}: WantedPage,
  site: Site,
  linked: LinkedParts,
): PlanPageSource {
  const {previous, next} = surroundings;
  const data: PlanPageSource = {
    title: plan.title,
    ...(plan.summary && {description: plan.summary}),
    path: plan.path,
    ...(plan.visibility !== 'listed' && {visibility: plan.visibility}),
    staleAfterDays: site.options.staleAfter,
    ...statusProps(plan, [...linked.findings, ...surroundings.findings], site),
    ...factProps(plan),
    ...sourceProps(plan, site),
    body: linked.body,
    ...(body.plain && {plainBody: true}),
    ...(body.cut && {bodyCut: body.cut}),
    toc: body.toc,
    ...sectionProps(plan, site),
    refersTo: toRefersTo(plan, site),
    referredToBy: toReferredToBy(plan, site),
    shipments: toShipments(plan, site),
    attachments: linked.attachments,
    ...(previous && {previous}),
    ...(next && {next}),
    indexPermalink: site.permalinks.index,
    ...(site.options.title && {indexTitle: site.options.title}),
  };
  return limitPage(data, (message) => ({
    rule: 'page-size',
    severity: 'warning',
    message,
    ...site.place({file: plan.path, line: 1}),
  }));
}

/** The status with all that speaks for and against it. */
function statusProps(plan: Plan, findings: readonly Finding[], {place}: Pick<Site, 'place'>) {
  const toEvidence = (item: Evidence): EvidenceProp => ({
    signal: item.signal,
    says: item.says,
    ...place(item),
  });
  return {
    status: plan.status,
    ...(plan.stated && {stated: plan.stated.raw}),
    evidence: plan.evidence.map(toEvidence),
    conflicts: plan.conflicts.map(({says, evidence}) => ({
      says,
      evidence: evidence.map(toEvidence),
    })),
    // Conflicts are shown as such.
    findings: [...plan.findings, ...findings]
      .filter(({rule}) => rule !== 'conflict')
      .map((finding) => toFindingProp(finding, {place})),
    ...(plan.readyToClose && {readyToClose: true}),
  };
}

/** What stands under the title. */
function factProps(plan: Plan) {
  const {totals, nextTask, fileDates} = plan;
  return {
    ...(totals.total + totals.dropped > 0 && {tasks: totals}),
    checklistKept: plan.checklistKept,
    ...(nextTask && {
      nextTask: {
        text: nextTask.text,
        state: nextTask.state,
        role: nextTask.role,
        line: nextTask.line,
      },
    }),
    ...stamp('first', plan.firstActivity),
    ...stamp('last', plan.lastActivity),
    ...(fileDates && {fileChanged: formatDay(fileDates.changed)}),
    owners: plan.owners.map(({name, step, line}) => ({name, line, ...(step && {step})})),
    tags: plan.tags,
  };
}

/** Where the file is read and edited. */
function sourceProps(plan: Plan, {world: {sourceUrl}, options}: Pick<Site, 'world' | 'options'>) {
  const editUrl = editUrlOf(plan.path, options.editUrl);
  return {
    ...(sourceUrl && {
      sourceUrl: sourceUrl(plan.path, isWholeFile(plan) ? undefined : plan.titleLine),
      lineUrl: sourceUrl(plan.path, '{line}'),
    }),
    ...(editUrl && {editUrl}),
  };
}

/** What was read from its sections. */
function sectionProps(plan: Plan, {portfolio, options, releases, place}: Site) {
  const note = ({text, line}: Quote) => ({text, line});
  return {
    log: toHistory(plan, {
      asOf: portfolio.asOf,
      staleAfterDays: options.staleAfter,
      releases,
      place,
    }),
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
  };
}

function stamp<K extends string>(key: K, at: Timestamp | null): {[key in K]?: string} {
  return at ? ({[key]: formatTimestamp(at)} as {[key in K]: string}) : {};
}
