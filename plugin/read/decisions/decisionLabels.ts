import {DAY_PATTERN} from '../../lexicon/dateShapes.js';
import type {DecisionPart} from '../../lexicon/lexicon.js';
import {LEXICON} from '../../lexicon/merged.js';
import {standsAlone} from '../../lexicon/patterns.js';
import {lowered} from '../../lib/text/lowered.js';

const {decisionLabels, fields} = LEXICON;
const NAMES: Readonly<Record<DecisionPart, readonly string[]>> = {
  ...decisionLabels,
  when: [...fields.dated, ...decisionLabels.when],
  author: [...fields.owner, ...decisionLabels.author],
};

const PARTS = new Map<string, DecisionPart>();
for (const part of ['text', 'rationale', 'when', 'author', 'other'] as const) {
  for (const name of NAMES[part]) PARTS.set(name, part);
}

/** Labels that open a decision: "Decision", "Decision 3", "Decision D-3", "Decided". */
const OPENING = new RegExp(`^(?:${LEXICON.phrases.decision})(?:\\s*#?\\s*[a-z]{0,3}-?\\d+)?$`, 'u');
const DATE_ONLY = new RegExp(`^${DAY_PATTERN}[^\\p{L}]*$`, 'u');

/** A key as prose writes it: "Date / Author", "Decided by". */
const asWritten = (name: string): string =>
  name
    .replace(/^[a-z]/, (letter) => letter.toUpperCase())
    .replace(/[a-z](?<=[/ -].)/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
    .replace('/', '\\s?[/／]\\s?');

/** Longer names first, so that "Date/Author" is not cut at "Author". */
const keysOf = (...parts: DecisionPart[]): string =>
  parts
    .flatMap((part) => NAMES[part])
    .map(asWritten)
    .sort((a, b) => b.length - a.length)
    .join('|');

/**
 * Where a part follows in the same line, "Decision: x. Rationale: y. Date/Author: z":
 * any label behind the end of a sentence, a signature behind a number, and those
 * that prose never ends with behind any word.
 */
const INNER_LABEL = new RegExp(
  [
    `(?<=[.。;；!?！？])\\s*(?=(?:${keysOf('text', 'rationale', 'when', 'author', 'other')})\\s?[:：])`,
    `(?<=\\d[Z)]?)\\s+(?=(?:${keysOf('when', 'author')})\\s?[:：])`,
    `\\s(?=${LEXICON.phrases.innerDecisionLabel})`,
  ].join('|'),
  'u',
);

/**
 * The part that a label or a table's column names; `null` for words that name none.
 *
 * @param value - what the label says: "Decided: 2026-03-22" tells when
 */
export function decisionPart(key: string, value = ''): DecisionPart | null {
  if (key === 'decided' && DATE_ONLY.test(lowered(value))) return 'when';
  return PARTS.get(key) ?? null;
}

/** Whether a label opens a decision; a question is none yet. */
export function opensDecision(key: string, value: string): boolean {
  return OPENING.test(key) && decisionPart(key, value) !== 'when' && !/[?？]$/u.test(value);
}

/** Whether a name is of one decision, in languages that tell one from several. */
export function namesOneDecision(name: string): boolean {
  return standsAlone(name) && OPENING.test(name);
}

/** A line cut before the labels inside it. */
export function cutAtLabels(text: string): string[] {
  return /[:：]/.test(text) ? text.split(INNER_LABEL) : [text];
}
