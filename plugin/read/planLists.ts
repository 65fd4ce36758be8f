import type {Document, Section, StatedStatus} from '../types.js';
import {INDEX_HEADINGS} from './indexHeadings.js';
import {normalizeName} from './words.js';

/** A heading that tells the status of the plans under it. */
export interface PlanList {
  section: Section;
  status: StatedStatus;
  /** The heading speaks of plans, not of any other work ("Active Plans", not "Current State"). */
  namesPlans: boolean;
}

const PLANS = /(?:^|[\s-])(?:exec)?plans(?:$|\s)|计划|計画|プラン/u;
/** Words that may stand beside the status word where the heading is nothing but a status. */
const BESIDE: ReadonlySet<string> = new Set(['recently', 'recent', 'currently', 'and', 'in', 'on']);
const INDEX_TITLE =
  /^(?:[\p{L}']+ )?(?:(?:exec|execution|implementation|project|work|our|all|active) ?)*plans(?: (?:index|list|overview|registry|board))?$/u;

/** The status that a heading of an index gives to what it lists, or `null`. */
export function statusOfIndexHeading(name: string): StatedStatus | null {
  const words = ` ${normalizeName(name).replace(/[-_/]/g, ' ')} `;
  const isSpaced = (word: string) => /^[a-z ]+$/.test(word);
  return (
    INDEX_HEADINGS.find(([word]) => words.includes(isSpaced(word) ? ` ${word} ` : word))?.[1] ??
    null
  );
}

/** The nearest heading (the section's own or one above) that tells a status. */
export function planListOver(section: Section, document: Document): PlanList | null {
  for (const candidate of [section, ...[...section.ancestors].reverse()]) {
    const status = candidate.name ? statusOfIndexHeading(candidate.name) : null;
    if (!status) continue;
    const name = normalizeName(candidate.name);
    const namesPlans = PLANS.test(name) || (isBareStatus(name) && isIndexTitle(document));
    return {section: candidate, status, namesPlans};
  }
  return null;
}

/** "Active", "Recently Completed", "In Progress". */
function isBareStatus(name: string): boolean {
  const rest = name.split(' ').filter((word) => !BESIDE.has(word));
  return rest.every(
    (word) => statusOfIndexHeading(word) !== null || word === 'progress' || word === 'hold',
  );
}

/** "Execution Plans", "Plans Index"; not "Plan: Move the archive". */
function isIndexTitle({title}: Document): boolean {
  return INDEX_TITLE.test(normalizeName(title.text));
}
