import {EXEC_PLANS} from '../lexicon/families/families.js';
import type {Document, ReadOptions} from '../model/document.js';
import type {Timestamp} from '../model/finding.js';
import type {PlanDocument} from '../model/plan.js';
import {findBadInput} from './checkDocument.js';
import {readDecisions} from './decisions/readDecisions.js';
import {readOwners} from './facts/owners.js';
import {readRisks} from './facts/risks.js';
import {readSummary} from './facts/summary.js';
import {readTags} from './facts/tags.js';
import {WORK_ROLES} from './markdown/headings/sections.js';
import {plainText} from './markdown/text.js';
import {isWholeFile} from './planList/sectionKeys.js';
import {readReferences} from './references/readReferences.js';
import {readBannerBlock} from './status/banner.js';
import {readClosing} from './status/closing.js';
import {readOutcomes} from './status/outcomes.js';
import {readRemains} from './status/remains.js';
import {readShipped} from './status/shipped.js';
import {readStated} from './status/stated.js';
import {readActivity} from './time/readActivity.js';
import {readZones} from './time/readZones.js';
import {leadingTimestamp, stampFindings} from './time/timestamps.js';
import {readValidation} from './validation/readValidation.js';
import {readLog} from './work/log.js';
import {readMarks} from './work/marks.js';
import {readTasks} from './work/tasks.js';

/** One document to one plan: every fact that the plan holds, and nothing concluded from it. */
export function readPlan(document: Document, given: ReadOptions): PlanDocument {
  const {zones, problems} = readZones(document, given);
  const options = {...given, zones};
  const banner = readBannerBlock(document, options);
  const {activity, startedAt, findings} = readActivity(document, options, banner);
  const decisions = readDecisions(document, options);
  const log = readLog(document, options, decisions);
  const {tasks, findings: boxFindings} = readTasks(document, options);
  return {
    path: document.path,
    key: document.key,
    family: EXEC_PLANS.name,
    unit: null,
    title: document.title.text,
    titleLine: document.title.line,
    frontMatter: document.frontMatter.data,
    visibility: document.visibility,
    summary: readSummary(document),
    stated: readStated(document, options, banner),
    closing: readClosing(document, log, options),
    tasks,
    marks: readMarks(document),
    activity,
    startedAt: startedAt ?? headingStamp(document, options),
    log,
    decisions,
    hasWorkSection: document.sections.some(
      ({role}) => role === 'validation' || WORK_ROLES.has(role),
    ),
    outcomes: readOutcomes(document, options),
    remains: readRemains(document, log),
    shipped: readShipped(document),
    owners: readOwners(document),
    tags: readTags(document),
    validation: readValidation(document, options),
    ...readRisks(document),
    references: readReferences(document),
    findings: [
      ...document.findings,
      ...findBadInput(document),
      ...stampFindings(problems, document.path),
      ...findings,
      ...boxFindings,
    ],
  };
}

/** A section that is a plan often carries the date it began in its heading: `### [2026-01-05] Title`. */
function headingStamp(document: Document, options: ReadOptions): Timestamp | null {
  const heading = document.sections.find((section) => section.isTitle)?.heading;
  return heading && !isWholeFile(document)
    ? leadingTimestamp(plainText(heading), document.title.line, options)
    : null;
}
