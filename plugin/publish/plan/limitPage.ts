import {isRecord} from '../../lib/isRecord.js';
import {MAX_BODY_SIZE} from '../body/renderBody.js';
import {limitTexts} from '../limitTexts.js';
import type {FindingProp} from '../props.js';
import type {PlanPageSource, PlanPartSource} from './props.js';

/** Characters of the texts of one list on a plan's page. */
export const MAX_LIST_SIZE = 100_000;
/** What an item takes besides its texts, in characters. */
const ITEM = 50;

/** The lists of a page, and what their items are called. */
const LISTS = {
  evidence: 'signals',
  conflicts: 'conflicts',
  findings: 'findings',
  delivered: 'outcomes',
  undone: 'unfinished tasks',
  owners: 'owners',
  tags: 'tags',
  toc: 'headings in the table of contents',
  log: 'history entries',
  decisions: 'decisions',
  validation: 'validation commands',
  rollback: 'rollback notes',
  risks: 'risks',
  dependencies: 'dependencies',
  refersTo: 'references',
  referredToBy: 'references from elsewhere',
  shipments: 'releases',
  attachments: 'files',
} as const satisfies Partial<Record<keyof PlanPageSource, string>>;

/**
 * The data of a page, apart from the bodies, in a size that browsers open at once: long texts are cut,
 * and lists end where they get too long, which a finding says.
 *
 * @param toFinding - makes a finding of the plan from a message
 */
export function limitPage(
  data: PlanPageSource,
  toFinding: (message: string) => FindingProp,
): PlanPageSource {
  const {body, attachments, parts, ...rest} = data;
  // Files next to the plan are shown whole, and are short.
  const limited: PlanPageSource = {
    ...limitTexts(rest),
    attachments,
    body,
  };
  const left: string[] = [];
  if (parts) {
    const [shown, missing] = limitParts(parts, body.length);
    limited.parts = shown.map(limitPart);
    if (missing > 0) left.push(`the text of ${missing} of ${parts.length + 1} files`);
  }
  for (const [name, words] of Object.entries(LISTS) as [keyof typeof LISTS, string][]) {
    const list: readonly unknown[] = limited[name];
    const kept = fittingItems(list);
    if (kept === list.length) continue;
    Object.assign(limited, {[name]: list.slice(0, kept)});
    left.push(`${list.length - kept} of ${list.length} ${words}`);
  }
  if (left.length > 0) {
    const message = `The page leaves out what would make it slow to open: ${left.join(', ')}. Split the plan, or move generated content to a separate file.`;
    limited.findings = [toFinding(message), ...limited.findings];
  }
  return limited;
}

/**
 * The parts of a page, those that make it too long without their text.
 *
 * @param size - characters that the page has without them
 * @returns with how many have none
 */
function limitParts(parts: readonly PlanPartSource[], size: number): [PlanPartSource[], number] {
  let total = size;
  let missing = 0;
  const limited = parts.map((part) => {
    total += part.body.length;
    if (total <= MAX_BODY_SIZE) return part;
    total -= part.body.length;
    missing += 1;
    const {bodyCut: _, ...rest} = part;
    return {...rest, toc: [], body: '[]'};
  });
  return [limited, missing];
}

/** The headings of the text stay where they are; only the list of them ends. */
function limitPart({body, toc, ...part}: PlanPartSource): PlanPartSource {
  return {...limitTexts(part), toc: limitTexts(toc.slice(0, fittingItems(toc))), body};
}

/** How many items of a list fit. */
function fittingItems(list: readonly unknown[]): number {
  let size = 0;
  for (const [at, item] of list.entries()) {
    size += sizeOf(item);
    if (size > MAX_LIST_SIZE && at > 0) return at;
  }
  return list.length;
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + sizeOf(item), ITEM);
  if (!isRecord(value)) return 0;
  return Object.values(value).reduce((sum: number, item) => sum + sizeOf(item), ITEM);
}
