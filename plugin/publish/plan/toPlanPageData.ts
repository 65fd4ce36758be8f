import {formatDay, formatMinute} from '../../lib/formatTime.js';
import {shorten} from '../../lib/shorten.js';
import type {Finding, Quote, Timestamp} from '../../model/finding.js';
import type {Evidence} from '../../model/status.js';
import {isWholeFile} from '../../read/planList/sectionKeys.js';
import {formatTimestamp} from '../../read/time/timestamps.js';
import {editUrlOf} from '../links/editUrl.js';
import type {Site} from '../site.js';
import {toHistory} from './history.js';
import type {WantedPage} from './planPage.js';
import type {AttachmentProp, EvidenceProp, FindingProp, PlanPageSource} from './props.js';
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
  const {asOf} = site.portfolio;
  const {place, releases} = site;
  const {sourceUrl} = site.world;
  const staleAfterDays = site.options.staleAfter;
  const editUrl = editUrlOf(plan.path, site.options.editUrl);
  const {previous, next} = surroundings;
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
    asOf: formatMinute(asOf),
    staleAfterDays,
    status: plan.status,
    ...(plan.stated && {stated: plan.stated.raw}),
    evidence: plan.evidence.map(evidence),
    conflicts: plan.conflicts.map((conflict) => ({
      says: conflict.says,
      evidence: conflict.evidence.map(evidence),
    })),
    findings: [...plan.findings, ...linked.findings, ...surroundings.findings]
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
    ...(sourceUrl && {
      sourceUrl: sourceUrl(plan.path, isWholeFile(plan) ? undefined : plan.titleLine),
      lineUrl: sourceUrl(plan.path, '{line}'),
    }),
    ...(editUrl && {editUrl}),
    body: linked.body,
    ...(body.plain && {plainBody: true}),
    toc: body.toc,
    log: toHistory(plan, {asOf, staleAfterDays, releases, place}),
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
    refersTo: toRefersTo(plan, site),
    referredToBy: toReferredToBy(plan, site),
    shipments: toShipments(plan, site),
    attachments: linked.attachments,
    ...(previous && {previous}),
    ...(next && {next}),
    indexPermalink: site.permalinks.index,
  };
}

function stamp<K extends string>(key: K, at: Timestamp | null): {[key in K]?: string} {
  return at ? ({[key]: formatTimestamp(at)} as {[key in K]: string}) : {};
}
