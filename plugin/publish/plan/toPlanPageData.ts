import {hasParts} from '../../derive/identity/planNames.js';
import {shorten} from '../../lib/text/shorten.js';
import {formatDay} from '../../lib/time/formatTime.js';
import type {Finding, Quote, Timestamp} from '../../model/finding.js';
import type {Plan} from '../../model/plan.js';
import type {Evidence} from '../../model/status.js';
import {isWholeFile} from '../../read/planList/sectionKeys.js';
import {formatTimestamp} from '../../read/time/timestamps.js';
import {editUrlOf} from '../links/editUrl.js';
import {toFindingProp} from '../place.js';
import type {Site} from '../site.js';
import {toConnections} from './connections.js';
import {toDescription} from './description.js';
import {fileProps} from './fileProps.js';
import {toHistory} from './history.js';
import {limitPage} from './limitPage.js';
import {lineProps, placeProps} from './places.js';
import type {WantedPage} from './planPage.js';
import type {AttachmentProp, EvidenceProp, PlanPageSource} from './props.js';
import {toReferredToBy, toRefersTo} from './referenceProps.js';
import {toShipments} from './shipmentProps.js';
import {summaryProps} from './summaryProps.js';

/** Characters of a decision and of its rationale: the page shows the whole plan above. */
const MAX_DECISION = 400;

/** What was made while the links of the page were resolved. */
interface LinkedParts {
  /** `JSON.stringify(BodyElement[])`. */
  body: string;
  /** Of the other files, in the order of `parts` of the page. */
  bodies: readonly string[];
  attachments: AttachmentProp[];
  findings: readonly Finding[];
}

/** What the page of one plan shows. */
export function toPlanPageData(
  {plan, body, parts, surroundings}: WantedPage,
  site: Site,
  linked: LinkedParts,
): PlanPageSource {
  const {previous, next} = surroundings;
  const connections = toConnections(plan, site);
  const data: PlanPageSource = {
    title: plan.title,
    ...(plan.summary && {description: toDescription(plan.summary)}),
    path: plan.path,
    ...(plan.visibility !== 'listed' && {visibility: plan.visibility}),
    staleAfterDays: site.options.staleAfter,
    ...statusProps(plan, [...linked.findings, ...surroundings.findings], site),
    ...factProps(plan),
    ...summaryProps(plan),
    ...sourceProps(plan, site),
    body: linked.body,
    ...(body.plain && {plainBody: true}),
    ...(body.cut && {bodyCut: body.cut}),
    toc: body.toc,
    ...(hasParts(plan) && fileProps(plan, {body, parts, bodies: linked.bodies}, site)),
    ...sectionProps(plan, site),
    refersTo: toRefersTo(plan, site),
    referredToBy: toReferredToBy(plan, site),
    ...(connections && {connections}),
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
function statusProps(plan: Plan, findings: readonly Finding[], site: Pick<Site, 'place'>) {
  const place = placeProps(plan, site);
  const toEvidence = (item: Evidence): EvidenceProp => ({
    signal: item.signal,
    says: item.says,
    ...place(item),
  });
  return {
    status: plan.status,
    evidence: plan.evidence.map(toEvidence),
    conflicts: plan.conflicts.map(({says, evidence}) => ({
      says,
      evidence: evidence.map(toEvidence),
    })),
    // Conflicts are shown as such.
    findings: [...plan.findings, ...findings]
      .filter(({rule}) => rule !== 'conflict')
      .map((finding) => toFindingProp(finding, {place})),
  };
}

/** What stands under the title. */
function factProps(plan: Plan) {
  const toLine = lineProps(plan);
  const {totals, nextTask, fileDates} = plan;
  return {
    ...(totals.total + totals.dropped > 0 && {tasks: totals}),
    checklistKept: plan.checklistKept,
    ...(nextTask && {
      nextTask: {
        text: nextTask.text,
        state: nextTask.state,
        role: nextTask.role,
        ...toLine(nextTask),
      },
    }),
    ...stamp('first', plan.firstActivity),
    ...stamp('last', plan.lastActivity),
    ...(fileDates && {fileChanged: formatDay(fileDates.changed)}),
    owners: plan.owners.map((owner) => ({
      name: owner.name,
      ...toLine(owner),
      ...(owner.step && {step: owner.step}),
    })),
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
  const toLine = lineProps(plan);
  const note = (quote: Quote) => ({text: quote.text, ...toLine(quote)});
  return {
    log: toHistory(plan, {
      asOf: portfolio.asOf,
      staleAfterDays: options.staleAfter,
      releases,
      place,
    }),
    decisions: plan.decisions.map((decision) => ({
      text: shorten(decision.text, MAX_DECISION),
      ...(decision.rationale && {rationale: shorten(decision.rationale, MAX_DECISION)}),
      ...stamp('at', decision.at),
      ...(decision.author && {author: decision.author}),
      ...toLine(decision),
    })),
    validation: plan.validation.commands.map((run) => ({
      command: run.command,
      ...(run.expected && {expected: run.expected}),
      ...(run.result && {result: run.result}),
      ...(run.outcome && {outcome: run.outcome}),
      ...stamp('at', run.at),
      ...toLine(run),
    })),
    rollback: plan.validation.rollback.map(note),
    risks: plan.risks.map(note),
    dependencies: plan.dependencies.map(note),
  };
}

function stamp<K extends string>(key: K, at: Timestamp | null): {[key in K]?: string} {
  return at ? ({[key]: formatTimestamp(at)} as {[key in K]: string}) : {};
}
