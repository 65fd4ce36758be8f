/** What may follow a status word, by what the phrase is to tell. */
import {STAMP_PATTERN, YEAR} from '../../../lexicon/dateShapes.js';
import {LEXICON} from '../../../lexicon/merged.js';
import {GIVEN_UP, NEARLY} from './qualifiers.js';
import {CLOSING_WORDS, ORDINARY_WORDS} from './words.js';

const {phrases} = LEXICON;

/** Stands for what a date goes on with behind its first characters, so that only one pattern holds the one of dates. */
const DATE_SIGN = '\uFDD0';

const DATE_START = 4;

const SIGNED_DATE = `[^${DATE_SIGN}]{${DATE_START}}${DATE_SIGN}\\.?`;

const STAMP = new RegExp(STAMP_PATTERN, 'gu');

/** What may follow a status word that is the whole statement, not the verb of a longer one. */
export const STATEMENT_ENDS = new RegExp(
  `^\\s*(?:$|[.,;:!?()[\\]|/，。；：！（）、–—+&]|-\\s|${SIGNED_DATE}|\\d+(?:\\.\\d+)? ?(?:%|/|(?:${phrases.outOf})(?!\\p{L}))|#|${phrases.afterStatus})`,
  'u',
);

const DATE = `(?:[,:(\\[–—-]\\s?)?(?:(?:${phrases.beforeDate}) )?${SIGNED_DATE}[)\\]]?`;

/** What may follow a completion word that is all there is to say: a date, the end of the sentence. */
export const BARE_ENDS = new RegExp(
  `^(?:\\s*(?:$|[.!。！])|\\s*${DATE}\\s*(?:$|[.!,;:。！，；：–—]|-\\s))`,
  'u',
);

/** What may follow "paused" and "superseded": a reason too, but nothing that was paused. */
export const REASON_ENDS = new RegExp(
  `^\\s*(?:${DATE}\\s*)?(?:$|[.!,;。！，；–—(（]|-\\s|${phrases.reason})`,
  'u',
);

/** "Implemented in v2.3", "Merged 2026-01-05 via #12". */
export const WENT_OUT = new RegExp(`^\\s*(?:${DATE}\\s*)?(?:${phrases.wentOut})`, 'u');

/** What may follow a word that people also say of things: "Live since May", not "Live reload". */
const ORDINARY_ENDS = new RegExp(
  `^\\s*(?:$|[.,;:!?()[\\]|/—–+&]|-\\s|\\d|#|v\\d|${phrases.afterOrdinary}|${DATE})`,
  'u',
);

/** "Complete rewrite", "complete the migration". */
const OF_THING = new RegExp(`^(?:${phrases.ofThing})`, 'u');

/**
 * What follows a word, with signs for its dates: what the patterns of ends are for. The full stop of
 * "2026. 6. 1." stays, since it may end the statement too.
 */
export function withDateSigns(rest: string): string {
  if (!YEAR.test(rest)) return rest;
  return rest.replace(
    STAMP,
    (date) => date.slice(0, DATE_START) + DATE_SIGN + (date.endsWith('.') ? '.' : ''),
  );
}

/** Whether a word that people also say of things speaks of one: "Closed beta", not "Closed in May". */
export function isOfThing(word: string, rest: string): boolean {
  if (OF_THING.test(word + rest)) return true;
  if (!ORDINARY_WORDS.has(word) || ORDINARY_ENDS.test(withDateSigns(rest)) || NEARLY.test(rest))
    return false;
  return !(CLOSING_WORDS.has(word) && GIVEN_UP.test(rest));
}
