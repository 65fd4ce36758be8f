import {LEXICON} from '../../lexicon/merged.js';
import type {ReadOptions, Section} from '../../model/document.js';
import type {Timestamp} from '../../model/finding.js';
import type {Decision} from '../../model/plan.js';
import {splitLabel} from '../markdown/labels.js';
import {linesOf, type TextLine} from '../markdown/lines.js';
import {foldSpace} from '../markdown/text.js';
import {isUnwritten} from '../status/unwritten.js';
import {
  findTimestamps,
  firstTimestamp,
  withoutLeadingTimestamp,
  withoutOffsets,
} from '../time/timestamps.js';
import {cutAtLabels, decisionPart} from './decisionLabels.js';

/** A decision while its lines are read. */
export interface DecisionDraft {
  text: string[];
  rationale: string[];
  at: Timestamp | null;
  author: string | null;
  line: number;
  /** Where a line without a label goes. */
  part: 'text' | 'rationale' | 'other';
}

/** "(2026-03-22, by Ada)" or "(decided by Ada)" at the end of a decision. */
const NOTE = /\s*[(（]([^()（）]{1,120})[)）][\s.。]*$/u;
const BY = new RegExp(
  `(?:^|[\\s,;])(?:${LEXICON.phrases.by})\\s+(@?\\p{Lu}[^,;]{0,60}|@[^\\s,;]{1,60})$`,
  'u',
);
const EDGES = new RegExp(
  `^(?:(?:${LEXICON.phrases.by})\\s|[\\s/,;:·|@()（）—–-])+(?=[^\\s])|[\\s/,;:·|()（）.—–-]+$`,
  'gu',
);

/** A date and a name are short; what is longer is prose under a wrong label. */
const MAX_WHEN = 300;

export function startDraft(text: string, line: number, at: Timestamp | null): DecisionDraft {
  return {text: text === '' ? [] : [text], rationale: [], at, author: null, line, part: 'text'};
}

/** The decision that a sub-heading names; `null` where it holds nothing but a date. */
export function draftOfHeading(
  {heading, line}: Section,
  options: ReadOptions,
): DecisionDraft | null {
  const title = heading ? linesOf(heading)[0] : undefined;
  const text = title ? withoutLeadingTimestamp(title.text, title.line, options) : '';
  if (!title || text === '') return null;
  const draft = startDraft(text, line, firstTimestamp(title.text, title.line, options));
  draft.part = 'rationale';
  return draft;
}

/** Adds one line of the decision: a labelled part, or more of the part before it. */
export function addLine(draft: DecisionDraft, {text, line}: TextLine, options: ReadOptions): void {
  for (const piece of cutAtLabels(text)) {
    const label = splitLabel(piece);
    const part = label && decisionPart(label.key, label.value);
    if (label && part) addPart(draft, part, {text: label.value, line}, options);
    else if (draft.part !== 'other') draft[draft.part].push(piece);
  }
}

function addPart(
  draft: DecisionDraft,
  part: NonNullable<ReturnType<typeof decisionPart>>,
  value: TextLine,
  options: ReadOptions,
): void {
  if (part === 'text' || part === 'rationale') {
    draft.part = part;
    draft[part].push(value.text);
    return;
  }
  draft.part = 'other';
  if (part === 'author') draft.author = value.text.trim() || draft.author;
  if (part === 'when') {
    const signed = splitWhen(value, options);
    draft.at = signed.at ?? draft.at;
    draft.author = signed.author ?? draft.author;
  }
}

/** The parts of "2026-03-22 / Ada", in either order. */
export function splitWhen(
  {text, line}: TextLine,
  options: ReadOptions,
): {at: Timestamp | null; author: string | null} {
  // A date right before a slash reads as a path (`2026-03-22/Ada`).
  const spaced = text.slice(0, MAX_WHEN).replace(/(\d)\/(?=[^\d\s])/g, '$1 / ');
  const [found] = findTimestamps(spaced, line, options);
  const rest = found ? `${spaced.slice(0, found.start)} ${spaced.slice(found.end)}` : spaced;
  const author = foldSpace(rest.replace(EDGES, ''));
  return {at: found ? withoutOffsets(found) : null, author: author || null};
}

/** The decision that was read; `null` where it is empty or a placeholder. */
export function finishDraft(draft: DecisionDraft, options: ReadOptions): Decision | null {
  const {text, at, author} = takeNote(foldSpace(draft.text.join(' ')), draft.line, options);
  const rationale = foldSpace(draft.rationale.join(' '));
  if (isUnwritten(text, (draft.at ?? at) !== null || !isUnwritten(rationale, false))) return null;
  return {
    text,
    rationale: rationale === '' ? null : rationale,
    at: draft.at ?? at,
    author: draft.author ?? author,
    line: draft.line,
  };
}

function takeNote(
  text: string,
  line: number,
  options: ReadOptions,
): {text: string; at: Timestamp | null; author: string | null} {
  const match = NOTE.exec(text.slice(-200));
  const note = match?.[1];
  if (!match || note === undefined) return {text, at: null, author: null};
  const signer = BY.exec(note)?.[1] ?? null;
  const {at, author} = splitWhen({text: note, line}, options);
  if (!at && !signer) return {text, at: null, author: null};
  return {text: text.slice(0, -match[0].length), at, author: signer ?? (at ? author : null)};
}
