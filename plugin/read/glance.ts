import {leadingItemBox} from '../lexicon/boxes.js';
import {LEXICON} from '../lexicon/merged.js';
import {anyOf} from '../lexicon/patterns.js';
import {roleOfName, WORK_ROLES} from './markdown/headings/sections.js';

/** What the start of a file shows at a glance, without a tree: enough to tell whether to read it. */
export interface Glance {
  /** Says in its first lines that it is an ExecPlan and a living document, or in its title and has the parts of one. */
  isExecPlan: boolean;
  /** Has a status, a box or a section of work: a file in a folder that may hold plans is one. */
  hasWork: boolean;
  /** Has a status or a box: where its name says that it is an ExecPlan, it is one. */
  hasState: boolean;
  /** Is a form to be filled in. */
  isTemplate: boolean;
  /** Has boxes beside a section of work, or two such sections: a plan whatever its name says. */
  isPlan: boolean;
}

/** How many lines a file has to say what it is. */
const FIRST_LINES = 40;
const FENCE = /^\s*(?:>\s*)?(?:```|~~~)/;
const HEADING = /^#{1,6}\s+(.+?)\s*#*$/;
const ITEM = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+(?=\[)/;
const STATUS = new RegExp(
  `^[\\s>|*_+-]*(?:${anyOf(LEXICON.fields.status)})(?:[*_\\s]*[:：|]|\\s?[.。—–][*_]|[*_]+\\s*[—–-]\\s)[*_\\s]*\\S`,
  'iu',
);
const {planTitle, ownExecPlan, livingDocument} = LEXICON.phrases;
const TITLED = /^#{1,2}\s+exec[- ]?plan\s*[:：—–-]/imu;
const EXEC_PLAN = new RegExp(`${ownExecPlan}|${TITLED.source}`, 'imu');
const LIVING = new RegExp(livingDocument, 'iu');
/** A title with a gap to be filled in: "<name>", "[Title]", "{{title}}", "YYYY-MM-DD". */
const GAP = /<\p{L}[^<>]*>|\[\p{L}[^\]]*\](?!\()|\{\{|\b(?:YYYY|NN+|XX+)\b/u;
const ONLY_PLAN = new RegExp(`^(?:${planTitle})\\s*[:：—–-]\\s*$`, 'iu');

/** @param text - the start of a Markdown file, cut anywhere */
export function glanceAt(text: string): Glance {
  const lines = withoutCode(text.replace(/^---\r?\n/, '').split(/\r?\n/));
  const headings = lines.flatMap((line) => HEADING.exec(line)?.[1] ?? []);
  const sections = new Set(headings.map(roleOfName).filter((role) => WORK_ROLES.has(role)));
  const boxes = lines.some(isBox) || /^todos:\s*$/m.test(text);
  const first = lines.slice(0, FIRST_LINES).join('\n');
  const title = headings[0] ?? '';
  const isTemplate = GAP.test(title) || ONLY_PLAN.test(title);
  const hasState = boxes || lines.slice(0, FIRST_LINES).some((line) => STATUS.test(line));
  const isPlan = !isTemplate && (boxes ? sections.size > 0 : sections.size > 1);
  const claim = first.replace(/[*_`]/g, '');
  return {
    isExecPlan:
      !isTemplate &&
      ((LIVING.test(first) && EXEC_PLAN.test(claim)) || (isPlan && TITLED.test(claim))),
    hasWork: hasState || sections.size > 0,
    hasState: !isTemplate && hasState,
    isTemplate,
    isPlan,
  };
}

function isBox(line: string): boolean {
  const item = ITEM.exec(line);
  return item !== null && leadingItemBox(line.slice(item[0].length), false) !== null;
}

function withoutCode(lines: readonly string[]): string[] {
  let isCode = false;
  return lines.filter((line) => {
    if (!FENCE.test(line)) return !isCode;
    isCode = !isCode;
    return false;
  });
}
