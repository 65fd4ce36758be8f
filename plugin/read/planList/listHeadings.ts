import {LEXICON} from '../../lexicon/merged.js';
import {anyOf, standsAlone} from '../../lexicon/patterns.js';
import type {Document, Section} from '../../model/document.js';
import type {StatedStatus} from '../../model/status.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';

/** A heading, or what stands for one, that tells the status of the plans under it. */
export interface PlanList {
  /** As written. */
  name: string;
  /** Whose heading it is; `null` for a line of text. */
  section: Section | null;
  status: StatedStatus;
  /** The heading speaks of plans, not of any other work ("Active Plans", not "Current State"). */
  namesPlans: boolean;
}

const PLANS = new RegExp(LEXICON.phrases.plans, 'u');
/** Words that may stand beside the status word where a heading is nothing but a status. */
const BESIDE: ReadonlySet<string> = new Set(LEXICON.listFillers);
/** "Execution Plans", "Plans Index"; not "Plan: Move the archive". */
const INDEX_TITLE = new RegExp(`^(?:${LEXICON.phrases.indexTitle})$`, 'u');

/** Longer lines are sentences. */
const MAX_LINE = 60;

/** Words of scripts that write spaces between words must stand alone. */
const HEADING_WORDS = LEXICON.listHeadings.map(({word, status}) => ({
  word: standsAlone(word) ? ` ${word} ` : word,
  status,
}));
/** Nearly every heading has none. */
const ANY_HEADING_WORD = new RegExp(anyOf(HEADING_WORDS.map(({word}) => word)));

/** The status that a heading of an index gives to what it lists, or `null`. */
export function statusOfIndexHeading(name: string): StatedStatus | null {
  const words = ` ${normalizeName(name).replace(/[-_/]/g, ' ')} `;
  if (!ANY_HEADING_WORD.test(words)) return null;
  return HEADING_WORDS.find(({word}) => words.includes(word))?.status ?? null;
}

/**
 * For each section the nearest heading, its own or one above, that tells a
 * status. The title counts only where it is a list's heading and nothing more,
 * as in a file that begins with "Active Plans".
 */
export function findPlanLists(document: Document): Map<Section, PlanList | null> {
  const hasIndexTitle = INDEX_TITLE.test(normalizeName(document.title.text));
  const lists = new Map<Section, PlanList | null>();
  let title: Section | null = null;
  for (const section of document.sections) {
    if (title && section.depth <= title.depth) title = null;
    const above = section.ancestors.at(-1) ?? title;
    const own = listOfSection(section, hasIndexTitle);
    lists.set(section, own ?? (above && lists.get(above)) ?? null);
    if (own && section.isTitle && isBareList(normalizeName(section.name))) title = section;
  }
  return lists;
}

function listOfSection(section: Section, hasIndexTitle: boolean): PlanList | null {
  const status = section.name === '' ? null : statusOfIndexHeading(section.name);
  if (status === null) return null;
  const name = normalizeName(section.name);
  const namesPlans = PLANS.test(name) || (hasIndexTitle && isBareList(name));
  return {name: section.name, section, status, namesPlans};
}

/**
 * The list that a line of text introduces as a heading would ("Active plans:", a bold
 * "In progress"): it must be nothing but a status. `null` for any other text.
 */
export function listOfLine(text: string): PlanList | null {
  const name = normalizeName(text);
  if (name === '' || name.length > MAX_LINE || !isBareList(name)) return null;
  const status = statusOfIndexHeading(name);
  return (
    status && {
      name: text.replace(/\s*[:：]\s*$/u, ''),
      section: null,
      status,
      namesPlans: PLANS.test(name),
    }
  );
}

/** "Active", "Recently Completed", "In Progress", "Current Plans": a status and no other matter. */
function isBareList(name: string): boolean {
  return name
    .split(' ')
    .every((word) => BESIDE.has(word) || PLANS.test(word) || statusOfIndexHeading(word) !== null);
}
