import type {PlanRowProp} from 'execplans/publish/list/props.js';
import type {Status} from 'execplans/publish/props.js';
import {STATUSES} from '../status';
import type {PlanOrder} from './sortPlans';

export const VIEWS = ['list', 'table'] as const;

export type PlanView = (typeof VIEWS)[number];

/** The filter of the index; `null` and empty values match everything. */
export interface PlanFilter extends PlanOrder {
  /** Words that a plan must contain, in any order. */
  words: string;
  /** A plan has one of these statuses; empty means all statuses. */
  statuses: readonly Status[];
  tag: string | null;
  owner: string | null;
  folder: string | null;
  /** Name of the format. */
  family: string | null;
  view: PlanView;
}

export const NO_FILTER: PlanFilter = {
  words: '',
  statuses: [],
  tag: null,
  owner: null,
  folder: null,
  family: null,
  sort: 'activity',
  isReversed: false,
  view: 'list',
};

/** The values that plans can be filtered by, in display order. */
export interface PlanFacets {
  statuses: Status[];
  tags: string[];
  owners: string[];
  folders: string[];
  /** Names of the formats, if plans have different ones. */
  families: string[];
}

export interface FilteredPlans {
  shown: ReadonlySet<PlanRowProp>;
  /** Plans of each status that match the filter without its statuses. */
  counts: Readonly<Record<Status, number>>;
}

export function listFacets(rows: readonly PlanRowProp[]): PlanFacets {
  const statuses = new Set(rows.map(({status}) => status));
  return {
    statuses: STATUSES.filter((status) => statuses.has(status)),
    tags: distinctSorted(rows.flatMap(({tags}) => tags ?? [])),
    owners: distinctSorted(rows.flatMap(({owners}) => owners ?? [])),
    folders: distinctSorted(rows.flatMap(({folder}) => folder ?? [])),
    families: distinctSorted(rows.flatMap(({family}) => family ?? [])),
  };
}

function distinctSorted(values: string[]): string[] {
  return [...new Set(values)].sort((a, b) => a.localeCompare(b, 'en', {numeric: true}));
}

/**
 * Prepares the rows once, so that filtering is fast enough for every keystroke.
 *
 * @param labelOf - the status in the reader's language, which is searched too
 */
export function createPlanFilter(
  rows: readonly PlanRowProp[],
  labelOf: (status: Status) => string = (status) => status,
): (filter: PlanFilter) => FilteredPlans {
  const searched = rows.map((row) => ({row, text: searchedText(row, labelOf)}));
  return (filter) => {
    const words = splitWords(filter.words);
    const shown = new Set<PlanRowProp>();
    const counts = zeroCounts();
    for (const {row, text} of searched) {
      if (!hasFacets(row, filter) || !words.every((word) => text.includes(word))) continue;
      counts[row.status] += 1;
      if (filter.statuses.length === 0 || filter.statuses.includes(row.status)) shown.add(row);
    }
    return {shown, counts};
  };
}

function searchedText(row: PlanRowProp, labelOf: (status: Status) => string): string {
  const {title, path, tags = [], owners = [], status, folder = '', family = ''} = row;
  const facts = [title, path, ...tags, ...owners, status, labelOf(status), folder, family];
  return fold([...facts, nextTaskOf(row)].join('\n'));
}

function nextTaskOf({note}: PlanRowProp): string {
  if (note?.kind === 'next') return note.text;
  return (note?.kind === 'stalled' && note.next) || '';
}

function splitWords(words: string): string[] {
  return fold(words).split(/\s+/).filter(Boolean);
}

/** Searches ignore case, accents and width. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

function hasFacets(row: PlanRowProp, {tag, owner, folder, family}: PlanFilter): boolean {
  return (
    (tag === null || row.tags?.includes(tag) === true) &&
    (owner === null || row.owners?.includes(owner) === true) &&
    (folder === null || row.folder === folder) &&
    (family === null || row.family === family)
  );
}

function zeroCounts(): Record<Status, number> {
  return {active: 0, stalled: 0, blocked: 0, draft: 0, completed: 0, abandoned: 0, untracked: 0};
}
