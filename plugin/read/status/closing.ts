import {LEXICON} from '../../lexicon/merged.js';
import {lowered} from '../../lib/text/lowered.js';
import type {Document, ReadOptions, SectionRole} from '../../model/document.js';
import type {LogEntry, Stated} from '../../model/plan.js';
import type {StatedStatus} from '../../model/status.js';
import {blocksOf, sentencesOf} from '../markdown/blocks.js';
import {splitStamp} from '../time/timestamps.js';
import {latestEntry} from '../work/latestEntry.js';
import {outcomeSections} from './outcomes.js';
import {statusOfPhrase} from './phrase/statusOfPhrase.js';
import {statusOfBareStatement, statusOfStatement} from './phrase/statusOfStatement.js';

/** "Plan complete", "Marked this plan as completed"; the word that ends it is captured. */
const CLOSING = new RegExp(LEXICON.phrases.closing, 'u');
/** "Plan completed and reviewed": the plan was written, not carried out. */
const PLAN_WRITTEN = new RegExp(LEXICON.phrases.planWritten, 'u');
/** Behind the word that ends it: the sentence goes on with what is not ended, or with a part. */
const TAKES_BACK = new RegExp(`^(?:${LEXICON.phrases.takesBack})`, 'u');
const OUTCOME_LABEL = new RegExp(`^(?:${LEXICON.phrases.outcomeLabel})\\s*[:：]\\s*`, 'iu');

/** "None of this was built", "The plan was retired", anywhere in the outcomes. */
const NOT_CARRIED_OUT = new RegExp(LEXICON.phrases.notCarriedOut, 'u');

const ENDINGS: ReadonlySet<StatedStatus | null | undefined> = new Set<StatedStatus>([
  'completed',
  'abandoned',
  'blocked',
]);

/** Sections that may end with a word about the whole plan. */
const CLOSING_SECTIONS: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'progress',
  'status',
  'outcomes',
  'follow-up',
  'change-log',
]);

/**
 * What the plan says last of itself, where that is an end or a pause: its outcomes say that it was
 * never carried out or given up, or its latest
 * dated progress entry speaks of the plan as a whole, or the first item of its
 * outcomes is a status, or its last paragraph says so.
 */
export function readClosing(
  document: Document,
  log: readonly LogEntry[],
  options: ReadOptions,
): Stated | null {
  const latest = latestEntry(log);
  const said = latest?.at ? closingSentence(latest, options) : null;
  return (
    notCarriedOut(document) ??
    said ??
    closingOutcome(document, options) ??
    lastWords(document, options)
  );
}

/** The last paragraph of the document, where it says that the plan ended: "This plan has been completed." */
function lastWords({sections}: Document, options: ReadOptions): Stated | null {
  const last = sections.at(-1);
  if (!last || (last.role && !CLOSING_SECTIONS.has(last.role))) return null;
  const node = last.nodes.at(-1);
  if (node?.type !== 'paragraph') return null;
  const [{text, line} = {text: '', line: 0}] = blocksOf([node]);
  for (const raw of sentencesOf(text)) {
    const status = plainEndingOf(raw, options);
    if (status) return {status, raw, line};
  }
  return null;
}

function notCarriedOut(document: Document): Stated | null {
  for (const {text, line} of blocksOf(outcomeSections(document).flatMap(({nodes}) => nodes))) {
    const raw = sentencesOf(text).find((sentence) => NOT_CARRIED_OUT.test(lowered(sentence)));
    if (raw) return {status: 'abandoned', raw, line};
  }
  return null;
}

function closingSentence(entry: LogEntry, options: ReadOptions): Stated | null {
  if (entry.drafting) return null;
  const own = statusOfBareStatement(entry.text, options);
  if (ENDINGS.has(own)) return {status: own, raw: openingSentence(entry.text), line: entry.line};
  for (const raw of sentencesOf(entry.text)) {
    const status = endingOf(raw, options);
    if (status) return {status, raw, line: entry.line};
  }
  return null;
}

/** The end or pause of the plan that a sentence tells, judged by all of it: "Plan complete, review pending" is no end. */
export function endingOf(sentence: string, options: ReadOptions): StatedStatus | null {
  const from = endingFrom(sentence);
  const status = from === null ? null : statusOfPhrase(from, options);
  return status && ENDINGS.has(status) ? status : null;
}

/** As `endingOf`, where that is all the sentence says: "This plan is superseded by x", not "Plan completed boxes". */
export function plainEndingOf(sentence: string, options: ReadOptions): StatedStatus | null {
  const status = endingOf(sentence, options);
  return status && statusOfStatement(endingFrom(sentence) ?? '', options) === status
    ? status
    : null;
}

/** The part of a sentence from the word on that says that the plan ended. */
function endingFrom(sentence: string): string | null {
  const said = lowered(sentence);
  const match = CLOSING.exec(said);
  const word = match?.slice(1).find((group) => group !== undefined);
  if (!match || !word) return null;
  const from = match.index + match[0].lastIndexOf(word);
  return PLAN_WRITTEN.test(said) || TAKES_BACK.test(said.slice(from)) ? null : sentence.slice(from);
}

function closingOutcome(document: Document, options: ReadOptions): Stated | null {
  for (const {nodes} of outcomeSections(document)) {
    const [first] = blocksOf(nodes);
    if (!first) continue;
    const {rest} = splitStamp(first.text, first.line, options);
    const text = rest.replace(OUTCOME_LABEL, '');
    const status = statusOfBareStatement(text, options) ?? endingOf(openingSentence(text), options);
    return status && ENDINGS.has(status)
      ? {status, raw: openingSentence(rest), line: first.line}
      : null;
  }
  return null;
}

function openingSentence(text: string): string {
  return sentencesOf(text)[0] ?? text;
}
