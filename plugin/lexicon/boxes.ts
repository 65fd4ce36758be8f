/** The one grammar of boxes: the marks in brackets at the start of a task, and what they mean. */
import type {TaskState} from '../model/plan.js';

/** A box at the start of a text. */
export interface Box {
  state: TaskState;
  /** What is in the brackets, without spaces. */
  mark: string;
  /** As written, including the brackets. */
  raw: string;
  /** Whether the mark is in the table; others count as open. */
  isKnown: boolean;
  /** Whether a star follows: an optional task in plans written with Kiro. */
  isOptional: boolean;
}

/** The marks that GFM knows. */
export const GFM_MARKS = ' xX';

/** Signs that mean "done" everywhere: in a box, in a table cell, after a title. */
export const DONE_SIGNS: readonly string[] = ['✓', '✔', '✅', '☑'];

/**
 * What each mark means, and where it comes from. The documentation shows the marks of each state
 * in this order.
 */
export const MARKS: readonly {state: TaskState; marks: readonly string[]; by: string}[] = [
  {state: 'open', marks: [''], by: 'GFM'},
  {state: 'done', marks: ['x', 'X'], by: 'GFM'},
  {
    state: 'done',
    marks: [...DONE_SIGNS, '√', 'v', 'V'],
    by: 'hand: check marks, and what looks like one',
  },
  {state: 'done', marks: ['ｘ', 'Ｘ', 'х', 'Х'], by: 'other keyboards: full-width and Cyrillic x'},
  {state: 'partial', marks: ['~'], by: 'plans of agents'},
  {state: 'partial', marks: ['/'], by: 'Obsidian Tasks: in progress'},
  {state: 'partial', marks: ['@'], by: '[x]it!: ongoing'},
  {state: 'partial', marks: ['.'], by: 'Vimwiki: started'},
  {state: 'partial', marks: ['⏳', '⌛', '🔄', '🚧'], by: 'hand'},
  {state: 'dropped', marks: ['-'], by: 'Obsidian Tasks: cancelled; Vimwiki: rejected'},
  {state: 'blocked', marks: ['!'], by: 'plans of agents'},
  {state: 'blocked', marks: ['⏸'], by: 'hand'},
  {state: 'open', marks: ['_', '□', '☐', '⬜'], by: 'hand: an empty box'},
  {state: 'open', marks: ['✗', '✘', '❌'], by: 'hand: not done'},
  {state: 'open', marks: ['>', '<'], by: 'Obsidian Minimal: forwarded, scheduled'},
  {state: 'open', marks: ['?', '*', '"'], by: 'Obsidian Minimal: question, important, quote'},
];

const STATES: ReadonlyMap<string, TaskState> = new Map([
  ...MARKS.flatMap(({state, marks}) => marks.map((mark): [string, TaskState] => [mark, state])),
]);

const escapeMark = (mark: string) => mark.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
const ANY_MARK = [...STATES.keys()].filter(Boolean).map(escapeMark).join('|');

const INSIDE = `\\s{0,3}(?:${ANY_MARK})?\\uFE0F?\\s{0,3}`;

/** Source of a pattern (flag `u`) of one box with a known mark. */
export const BOX_SOURCE = `\\[${INSIDE}\\]`;

const BOX = new RegExp(`^\\s*\\[(${INSIDE})\\]\\*?(?=\\s|$)`, 'u');
/** The space after the box is missing: GFM shows text, but a task is meant. */
const TIGHT_BOX = /^\s*\[([ xX])\](?=[\p{L}\p{N}])/u;
const UNKNOWN_BOX = /^\s*\[\s{0,3}([^\s[\]\p{N}]{1,6})\s{0,3}\]\*?(?=\s|$)/u;
/** Longer ones are words: `[TODO]`, `[Risk]`. */
const MAX_MARK = 3;
/** An ellipsis or a footnote. */
const NO_MARK = /^(?:\.+|…+|\^.*)$/u;
const INVISIBLE = /[\uFE0F\u200D]/g;

/** The box with a known mark at the start of a text, or `null`. */
export function leadingBox(text: string): Box | null {
  const found = BOX.exec(text) ?? TIGHT_BOX.exec(text);
  if (!found) return null;
  const mark = (found[1] ?? '').replace(INVISIBLE, '').trim();
  return {state: STATES.get(mark) ?? 'open', mark, ...writtenAs(found[0]), isKnown: true};
}

/**
 * The box at the start of a list item, with any mark: an unknown mark still means that the item is
 * a task. It has up to three characters. Letters count only in a checklist, because elsewhere `[P]`,
 * `[a]` and `[LOW]` are labels; digits never count, because `[1]` is a source.
 *
 * @param isInChecklist - another item of the list has a box with a known mark
 */
export function leadingItemBox(text: string, isInChecklist: boolean): Box | null {
  const known = leadingBox(text);
  if (known) return known;
  const found = UNKNOWN_BOX.exec(text);
  const mark = found?.[1]?.replace(INVISIBLE, '') ?? '';
  if (!found || mark === '' || [...mark].length > MAX_MARK || NO_MARK.test(mark)) return null;
  if (/\p{L}/u.test(mark) && !isInChecklist) return null;
  return {state: 'open', mark, ...writtenAs(found[0]), isKnown: false};
}

/** A text without the box at its start, and without the space after it. */
export function withoutBox(text: string): string {
  const box = leadingBox(text);
  return box ? text.trimStart().slice(box.raw.length).trimStart() : text;
}

function writtenAs(found: string): Pick<Box, 'raw' | 'isOptional'> {
  const raw = found.trim();
  return {raw, isOptional: raw.endsWith('*')};
}
