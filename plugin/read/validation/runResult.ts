import {FAILED_SOURCE, PASSED_SOURCE, RESULT_SOURCE} from '../../lexicon/boxMarks.js';
import {LEXICON} from '../../lexicon/merged.js';
import type {ReadOptions} from '../../model/document.js';
import type {ValidationCommand} from '../../model/plan.js';
import {sentencesOf} from '../markdown/blocks.js';
import {firstTimestamp} from '../time/timestamps.js';

/** What is noted behind a command. */
export type Recorded = Pick<ValidationCommand, 'expected' | 'result' | 'outcome' | 'at'>;

const {phrases} = LEXICON;
const EXPECTS = new RegExp(phrases.expects, 'iu');
/** A label that opens what was observed. */
const RESULT_LABEL = new RegExp(`^(?:${phrases.resultLabel})\\s*[:：]\\s*`, 'iu');
const EXPECTED_LABEL = new RegExp(`^(?:${phrases.expectedLabel})\\s*[:：]\\s*`, 'iu');
const EXPECT_VERB = new RegExp(`^(?:${phrases.expectVerb})\\s*:?\\s*`, 'iu');
const RESULT_SIGN = new RegExp(RESULT_SOURCE, 'u');
const HAPPENED = new RegExp(`${phrases.happened}|${RESULT_SOURCE}`, 'iu');
const SHORT_RESULT = new RegExp(`^\\s*(?:${phrases.shortResult})`, 'iu');

/** Numbers of failures that are none. */
const ZERO = new RegExp(phrases.noFailures, 'giu');
const EXIT_ZERO = new RegExp(phrases.exitZero, 'giu');
const FAILED = new RegExp(`${phrases.failed}|${FAILED_SOURCE}`, 'iu');
const PASSED = new RegExp(`${phrases.passed}|${PASSED_SOURCE}`, 'iu');

/** The present tense tells what a command does whenever it runs; a record tells what it did. */
const PRESENT = new RegExp(`^(?:${phrases.present})`, 'iu');

/** Words that tell someone to look, so nothing of the sentence has happened yet. */
const INSTRUCTION = new RegExp(phrases.instruction, 'iu');
/** What joins a command and what came of it: `npm test`: passed. */
const JOINED = new RegExp(`^\\s*(?:[:：,;.)）→⇒=>—–-]|${RESULT_SOURCE})`, 'u');

const GROUP = /[(（]([^()（）]{1,400})[)）]/gu;
const SEPARATOR = /^[\s:：,;.)）—–→⇒>=-]+/u;
const BEFORE_LABEL = new RegExp(`\\s+(?=${phrases.innerResultLabel})`, 'u');

/**
 * Reads the text behind a command: a parenthesis or sentence about what
 * happened is the result, the rest is what the command should show.
 *
 * @param text - what follows the command, without Markdown
 * @param isRecord - the text tells of runs that were made, by its date or section;
 *   elsewhere a result needs a label, a parenthesis or an emoji
 */
export function readRecorded(
  text: string,
  line: number,
  options: ReadOptions,
  isRecord = false,
): Recorded {
  const results: string[] = [];
  const rest = text.replace(GROUP, (whole, inner: string) => {
    if (!(HAPPENED.test(inner) || SHORT_RESULT.test(inner)) || EXPECTS.test(inner)) return whole;
    if (INSTRUCTION.test(inner)) return whole;
    results.push(inner.trim());
    return ' ';
  });
  const expected: string[] = [];
  const parts = rest
    .split(BEFORE_LABEL)
    .flatMap((part) => sentencesOf(part))
    .flatMap((part) => splitPromise(part));
  for (const part of parts) {
    const clause = part.replace(SEPARATOR, '').trim();
    if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(clause)) continue;
    const isTold = isRecord || results.length > 0 || JOINED.test(part) || opensWithResult(clause);
    if (isTold && isResult(clause) && !isPromise(part))
      results.push(withoutEnd(clause.replace(RESULT_LABEL, '')));
    else expected.push(trimExpected(clause));
  }
  const result = results.join('; ').trim() || null;
  return {
    expected: withoutEnd(tidy(expected.join(' '))) || null,
    result,
    outcome: outcomeOf(result ?? ''),
    at: result ? firstTimestamp(results.join(' '), line, options) : null,
  };
}

/** "prints 12 passed — passed, 3 Nov": what it does, and behind the dash what it did. */
function splitPromise(part: string): string[] {
  return PRESENT.test(part.replace(SEPARATOR, '').trimStart())
    ? part.split(/\s(?=[—–]\s)/u)
    : [part];
}

/** Whether a recorded result tells success or failure; a failure beside successes is one. */
export function outcomeOf(result: string): ValidationCommand['outcome'] {
  const zero = result.match(ZERO) !== null;
  if (FAILED.test(result.replace(ZERO, ''))) return 'failed';
  return zero || PASSED.test(result) ? 'passed' : null;
}

/** "— 0 failures", "→ exit 0", "ends with 0 failed" say what a run should show, unless they stand in a record. */
function isPromise(part: string): boolean {
  if (PRESENT.test(part.replace(SEPARATOR, '').trimStart())) return true;
  if (!/^\s*(?:—|–|→|⇒|->|=>|-)/u.test(part)) return false;
  return !HAPPENED.test(part.replace(ZERO, '').replace(EXIT_ZERO, ''));
}

function isResult(clause: string): boolean {
  if (RESULT_LABEL.test(clause)) return true;
  if (EXPECTED_LABEL.test(clause) || EXPECTS.test(clause) || INSTRUCTION.test(clause)) return false;
  return HAPPENED.test(clause);
}

/** "passed, 12 tests", "Result: …", "all green ✅": told as a fact from the first word, or marked. */
function opensWithResult(clause: string): boolean {
  return (
    RESULT_LABEL.test(clause) || RESULT_SIGN.test(clause) || HAPPENED.exec(clause)?.index === 0
  );
}

/**
 * What a comment behind a command, or a line below it, says that the command
 * should show; `null` where it speaks of something else.
 */
export function readPromise(text: string): string | null {
  const promises = EXPECTS.test(text) || PRESENT.test(text) || HAPPENED.test(text);
  return promises || /^(?:→|=>|->)/.test(text) ? trimExpected(text.replace(SEPARATOR, '')) : null;
}

/** The line of a command's output that tells how it went; else its first line. */
export function readOutput(lines: readonly string[]): Pick<Recorded, 'result' | 'outcome'> {
  const written = lines.map((line) => line.trim()).filter((line) => line !== '');
  const telling = written.filter((line) => outcomeOf(line) !== null).at(-1);
  const result = telling ?? written[0] ?? null;
  return {result, outcome: result === null ? null : outcomeOf(result)};
}

/** White space folded, and none before the point where a parenthesis was taken out. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ (?=[.,;](?:\s|$))/g, '');
}

function trimExpected(clause: string): string {
  return clause.replace(EXPECTED_LABEL, '').replace(EXPECT_VERB, '').trim();
}

/** Without the full stop of a sentence; dots of a path stay. */
function withoutEnd(text: string): string {
  return text.trim().replace(/(?<=[^.\s/])[.;,。；，]$/u, '');
}
