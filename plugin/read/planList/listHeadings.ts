import {LEXICON} from '../../lexicon/merged.js';
import {anyOf, standsAlone} from '../../lexicon/patterns.js';
import {isReadmeName} from '../../lexicon/planFiles.js';
import type {Document, Section} from '../../model/document.js';
import type {StatedStatus} from '../../model/status.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';

/** A heading, or what stands for one, that tells the status of the plans under it. */
export interface PlanList {
  /** As written. */
  name: string;
  /** Whose heading it is; `null` for a line of text. */
  section: Section | null;
  /** `null` where it names several ("Archived/Superseded"). */
  status: StatedStatus | null;
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

/** Statuses that are said side by side: "Archived/Superseded", but not "Current backlog". */
const JOIN = new RegExp(
  `\\s*[/|,、，+]\\s*|\\s(?:${anyOf(LEXICON.joins.words)})\\s|(?:${anyOf(LEXICON.joins.signs)})`,
  'u',
);
const CURRENT_DOCUMENTS = new RegExp(LEXICON.phrases.currentDocuments, 'u');

/** The status that a heading of an index gives to what it lists; `null` for none, or several. */
export function statusOfIndexHeading(name: string): StatedStatus | null {
  const statuses = statusesIn(normalizeName(name));
  return statuses.length === 1 ? (statuses[0] ?? null) : null;
}

/** @param name - normalized */
function statusesIn(name: string): StatedStatus[] {
  if (!ANY_HEADING_WORD.test(spaced(name)) || CURRENT_DOCUMENTS.test(name)) return [];
  return [...new Set(name.split(JOIN).flatMap((part) => statusOfWords(spaced(part)) ?? []))];
}

function spaced(name: string): string {
  return ` ${name.replace(/[-_/]/g, ' ')} `;
}

function statusOfWords(words: string): StatedStatus | null {
  return HEADING_WORDS.find(({word}) => words.includes(word))?.status ?? null;
}

/**
 * For each section the nearest heading, its own or one above, that tells a
 * status. The title counts only where it is a list's heading and nothing more,
 * as in a file that begins with "Active Plans".
 */
export function findPlanLists(document: Document): Map<Section, PlanList | null> {
  const hasIndexTitle = INDEX_TITLE.test(normalizeName(document.title.text));
  const isProse = isReadmeName(document.path);
  const lists = new Map<Section, PlanList | null>();
  let title: Section | null = null;
  for (const section of document.sections) {
    if (title && section.depth <= title.depth) title = null;
    const above = section.ancestors.at(-1) ?? title;
    const own = listOfSection(section, hasIndexTitle, isProse);
    lists.set(section, own ?? (above && lists.get(above)) ?? null);
    if (own && section.isTitle && isBareList(normalizeName(section.name))) title = section;
  }
  return lists;
}

/** @param isProse - the file explains more than it lists: “Definition of done” is no list of plans */
function listOfSection(
  section: Section,
  hasIndexTitle: boolean,
  isProse: boolean,
): PlanList | null {
  const name = normalizeName(section.name);
  const [status, other] = statusesIn(name);
  if (status === undefined) return null;
  if (isProse && !PLANS.test(name) && !isBareList(name)) return null;
  const namesPlans = PLANS.test(name) || (hasIndexTitle && isBareList(name));
  return {name: section.name, section, status: other ? null : status, namesPlans};
}

/**
 * The list that a line of text introduces as a heading would ("Active plans:", a bold
 * "In progress"): it must be nothing but a status. `null` for any other text.
 */
export function listOfLine(text: string): PlanList | null {
  const name = normalizeName(text);
  if (name === '' || name.length > MAX_LINE || !isBareList(name)) return null;
  const [status, other] = statusesIn(name);
  if (status === undefined) return null;
  return {
    name: text.replace(/\s*[:：]\s*$/u, ''),
    section: null,
    status: other ? null : status,
    namesPlans: PLANS.test(name),
  };
}

/** "Active", "Recently Completed", "In Progress", "Current Plans": a status and no other matter. */
function isBareList(name: string): boolean {
  return name
    .split(/[\s/|,+]+/)
    .every((word) => BESIDE.has(word) || PLANS.test(word) || statusesIn(word).length > 0);
}
