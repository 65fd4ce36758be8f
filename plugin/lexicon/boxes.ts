/** The one grammar of boxes: the marks in brackets at the start of a task, and what they mean. */
import {trimEnd} from '../lib/text/trim.js';
import type {TaskState} from '../model/plan.js';
import {DONE_SIGNS, GFM_MARKS, KEYWORDS, LABELS, STATES, WORDS} from './boxMarks.js';
import {LEXICON} from './merged.js';

/** A box that leads or ends a text. */
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
  /** It stands behind the text. */
  isBehind?: boolean;
  /** It stands between what the item is called, such as its number, and its text. */
  isWithin?: boolean;
}

const escapeMark = (mark: string) => mark.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
const anyMark = (marks: readonly string[]) => marks.map(escapeMark).join('|');
const KNOWN_MARKS = [...STATES.keys()].filter(Boolean);

/** White space, and characters that have no width. */
const BLANK = '[\\s\\p{Cf}\\uFE0F]';
const INSIDE = `${BLANK}{0,4}(?:${anyMark(KNOWN_MARKS)})?${BLANK}{0,4}`;
const OPENING = '[[［【]';
const CLOSING = '[\\]］】]';

/** Source of a pattern (flag `u`) of one box with a known mark. */
export const BOX_SOURCE = `${OPENING}${INSIDE}${CLOSING}`;

/** The same of a mark that holds letters, which a pattern of signs does not step over. */
export const LETTER_BOX_SOURCE = `${OPENING}(?:${anyMark(
  KNOWN_MARKS.filter((mark) => /\p{L}/u.test(mark)),
)})${CLOSING}`;

/** The same of what GFM itself takes for a box; its group is the mark. */
export const GFM_BOX_SOURCE = `\\[([${GFM_MARKS}])\\]`;

/** What a text must hold for a box to be in it. */
export const BOX_HINT = new RegExp(
  `[[［【&]|[(（].{0,8}[)）]|<(?:input|INPUT)|\\b(?:${[...KEYWORDS.keys()].join('|')})`,
);

/** Some write a whole item, with its bullet, into a heading: `## - [x] Dig`. */
const BOX = new RegExp(`^\\s*(?:[-*+]\\s+)?${OPENING}(${INSIDE})${CLOSING}\\*?(?=\\s|$)`, 'u');
/** The space behind the box is forgotten: GFM shows text, but a task is meant. */
const TIGHT_BOX = new RegExp(
  `^\\s*\\[(${BLANK}{1,3}|${BLANK}{0,3}(?:${anyMark(['x', 'X', ...DONE_SIGNS])})${BLANK}{0,3})\\](?=[\\p{L}\\p{N}])`,
  'u',
);
const ROUND_BOX = new RegExp(`^\\s*[(（](${INSIDE})[)）](?=\\s)`, 'u');
const LAST_BOX = new RegExp(`[^\\s*+:：-][^\\S\\n]{1,3}${OPENING}(${INSIDE})${CLOSING}$`, 'u');
/** What an item may be called before its box: "1.1", "T003:", "🧱". */
const LABEL = '[^\\s[\\]［］【】]{0,11}[\\p{N}\\p{Extended_Pictographic}][^\\s[\\]［］【】]{0,6}';
const LABELLED_BOX = new RegExp(
  `^\\s*(?:${LABEL}\\s{1,3}){1,2}${OPENING}(${INSIDE})${CLOSING}(?=\\s+\\S)`,
  'u',
);
/** Longer texts are not looked at for a box at their end. */
const MAX_LAST_BOX = 40;
const SHARE_BOX = new RegExp(
  `^\\s*${OPENING}\\s{0,3}(\\d{1,3})\\s?[%％]\\s{0,3}${CLOSING}(?=\\s|$)`,
  'u',
);
const WORD_BOX = new RegExp(
  `^\\s*${OPENING}\\s{0,3}([\\p{L}\\p{M}][\\p{L}\\p{M} '’_/-]{0,24})${CLOSING}(?=[\\s:：]|$)`,
  'u',
);
const UNKNOWN_BOX = new RegExp(
  `^\\s*${OPENING}${BLANK}{0,4}([^\\s[\\]［］【】]{1,9})${BLANK}{0,4}${CLOSING}\\*?(?=\\s|$)`,
  'u',
);
const KEYWORD = new RegExp(`^\\s*(${[...KEYWORDS.keys()].join('|')})(?=\\s)`, 'u');

const MAX_SIGNS = 3;
const YES = new RegExp(`^(?:${LEXICON.phrases.yes}|ok|okay)$`, 'iu');
const NO = new RegExp(`^(?:${LEXICON.phrases.no})$`, 'iu');
/** A share of things: `[1/3]`. */
const FRACTION = /^\d{1,3}\/\d{1,3}$/;
const OMISSION = /^(?:\.+|…+)$/u;
const FOOTNOTE = /^\^/;
const INVISIBLE = /\p{Cf}|\uFE0F/gu;

/** The box with a known mark at the start of a text, or `null`. */
export function leadingBox(text: string): Box | null {
  return knownBox(BOX.exec(text) ?? TIGHT_BOX.exec(text));
}

/**
 * The box that leads a list item, whatever its mark. A mark that nobody knows still says that
 * the item is a task: up to three signs; beside known boxes, in a checklist, a single letter,
 * a share of things or dots too. More letters are a label (`[API]`), unless they are a status word
 * (`[done]`); `[a]` is the first of a count, and numbers are sources (`[1]`). Words that are also
 * said of things are boxes only in a checklist.
 *
 * @param isInChecklist - another item of the list has a box with a known mark
 */
export function leadingItemBox(text: string, isInChecklist: boolean): Box | null {
  const known = leadingBox(text) ?? shareBox(text) ?? wordBox(text, isInChecklist);
  if (known) return known;
  const found = UNKNOWN_BOX.exec(text);
  const mark = found?.[1]?.replace(INVISIBLE, '') ?? '';
  if (!found || mark === '' || !isUnknownMark(mark, isInChecklist)) return null;
  return {state: 'open', mark, ...writtenAs(found[0]), isKnown: false};
}

/** The box in round brackets that leads a text, or `null`: `(X)`, `( )`. */
export function roundBox(text: string): Box | null {
  return knownBox(ROUND_BOX.exec(text));
}

/** The box that ends a text, or `null`; `[]` there is code, and `Done: [x]` a field. */
export function lastBox(text: string): Box | null {
  const found = LAST_BOX.exec(text.trimEnd().slice(-MAX_LAST_BOX));
  const box = found?.[1] ? knownBox(found) : null;
  return box && {...box, raw: box.raw.replace(/^[^[［【]+/u, ''), isBehind: true};
}

/** The box behind the number or the like that leads a text ("1.1 [x] Dig"), or `null`. */
export function labelledBox(text: string): Box | null {
  const box = knownBox(LABELLED_BOX.exec(text));
  return box && {...box, raw: box.raw.replace(/^[^[［【]+/u, ''), isWithin: true};
}

/** Whether the text behind a box is no more than what the box means: "[x] done". */
export function explainsBox({state}: Box, text: string): boolean {
  const word = trimEnd(text.replace(/^[\s=:：—–-]+/u, ''), /[.。\s]/u).toLowerCase();
  return WORDS.get(word.replace(/[_-]/g, ' ')) === state;
}

/** The word in capitals that leads a text in place of a box, or `null`. */
export function keywordBox(text: string): Box | null {
  const found = KEYWORD.exec(text);
  const mark = found?.[1] ?? '';
  const state = KEYWORDS.get(mark);
  return found && state ? {state, mark, ...writtenAs(found[0]), isKnown: true} : null;
}

/** A text without the box that leads it, and the space behind that. */
export function withoutBox(text: string): string {
  const box = leadingBox(text);
  return box ? text.trimStart().slice(box.raw.length).trimStart() : text;
}

function isUnknownMark(mark: string, isInChecklist: boolean): boolean {
  if (FOOTNOTE.test(mark)) return false;
  if (OMISSION.test(mark)) return isInChecklist;
  if (!/[\p{L}\p{N}]/u.test(mark)) return [...mark].length <= MAX_SIGNS;
  if (!isInChecklist) return false;
  return FRACTION.test(mark) || (/^\p{L}$/u.test(mark) && !/^a$/i.test(mark));
}

function knownBox(found: RegExpExecArray | null): Box | null {
  if (!found) return null;
  const mark = (found[1] ?? '').replace(INVISIBLE, '').trim();
  return {state: STATES.get(mark) ?? 'open', mark, ...writtenAs(found[0]), isKnown: true};
}

function shareBox(text: string): Box | null {
  const found = SHARE_BOX.exec(text);
  if (!found) return null;
  const share = Number(found[1]);
  const state = share === 0 ? 'open' : share === 100 ? 'done' : 'partial';
  return {state, mark: `${share}%`, ...writtenAs(found[0]), isKnown: true};
}

function wordBox(text: string, isInChecklist: boolean): Box | null {
  const found = WORD_BOX.exec(text);
  const word = (found?.[1] ?? '').trim().toLowerCase().replace(/[_-]/g, ' ');
  const state = WORDS.get(word) ?? (isInChecklist ? stateOfAnswer(word) : undefined);
  if (!found || !state || (LABELS.has(word) && !isInChecklist)) return null;
  return {state, mark: word, ...writtenAs(found[0]), isKnown: true};
}

function stateOfAnswer(word: string): TaskState | undefined {
  if (YES.test(word)) return 'done';
  return NO.test(word) ? 'open' : undefined;
}

function writtenAs(found: string): Pick<Box, 'raw' | 'isOptional'> {
  const raw = found.trim();
  return {raw, isOptional: raw.endsWith('*')};
}
