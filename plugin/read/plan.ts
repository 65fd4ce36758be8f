import type {Document, PlanDocument, ReadOptions, Timestamp} from '../model/types.js';
import {readActivity} from './activity.js';
import {findBadInput} from './badInput.js';
import {readClosing} from './closing.js';
import {readDecisions} from './decisions.js';
import {isWholeFile} from './keys.js';
import {readLog} from './log.js';
import {readMarks} from './marks.js';
import {readOutcomes} from './outcomes.js';
import {readOwners} from './owners.js';
import {readReferences} from './references.js';
import {readRemains} from './remains.js';
import {readRisks} from './risks.js';
import {readShipped} from './shipped.js';
import {readStated} from './stated.js';
import {readSummary} from './summary.js';
import {readTags} from './tags.js';
import {readTasks} from './tasks.js';
import {plainText} from './text.js';
import {leadingTimestamp} from './timestamps.js';
import {readValidation} from './validation.js';

/** One document to one plan: every fact that the plan holds, and nothing concluded from it. */
export function readPlan(document: Document, options: ReadOptions): PlanDocument {
  const {activity, startedAt, findings} = readActivity(document, options);
  const decisions = readDecisions(document, options);
  const log = readLog(document, options, decisions);
  return {
    path: document.path,
    key: document.key,
    title: document.title.text,
    titleLine: document.title.line,
    frontMatter: document.frontMatter.data,
    summary: readSummary(document),
    stated: readStated(document, options),
    closing: readClosing(document, log, options),
    tasks: readTasks(document, options),
    marks: readMarks(document),
    activity,
    startedAt: startedAt ?? headingStamp(document, options),
    log,
    decisions,
    outcomes: readOutcomes(document),
    remains: readRemains(document, log),
    shipped: readShipped(document),
    owners: readOwners(document),
    tags: readTags(document),
    validation: readValidation(document, options),
    ...readRisks(document),
    references: readReferences(document),
    findings: [...document.findings, ...findBadInput(document), ...findings],
  };
}

/** A section that is a plan often carries the date it began in its heading: `### [2026-01-05] Title`. */
function headingStamp(document: Document, options: ReadOptions): Timestamp | null {
  const heading = document.sections.find((section) => section.isTitle)?.heading;
  return heading && !isWholeFile(document)
    ? leadingTimestamp(plainText(heading), document.title.line, options)
    : null;
}
