import {LEXICON} from '../../../lexicon/merged.js';
import {ALPHABETIC, anyOf} from '../../../lexicon/patterns.js';
import type {StatedStatus} from '../../../model/status.js';
import {CLOSING_WORDS} from './words.js';

const {phrases} = LEXICON;
/** What follows one of the `closingWords` where the work was given up. */
export const GIVEN_UP = new RegExp(phrases.givenUp, 'u');
const STILL_TO_COME = new RegExp(phrases.stillToCome, 'u');
const NOT_YET_DONE = new RegExp(phrases.notYetDone, 'u');
const PART_ONLY = new RegExp(phrases.partOnly, 'u');
export const COMPLETION = new RegExp(phrases.completion, 'u');
/** "Archived — parked until May": a pause behind a word that only puts the plan away. */
const PAUSED = new RegExp(
  `(?:^|[,;:(，；：—–-])\\s*(?:${anyOf(LEXICON.statuses.blocked)})(?![${ALPHABETIC}])`,
  'u',
);
/** What sounds as if something were to come, but denies it or speaks of what comes after the plan. */
export const NOTHING_TO_COME = new RegExp(phrases.nothingToCome, 'gu');
const YES = new RegExp(`^\\s*\\?\\s*(?:${phrases.yes})`, 'u');
const NO = new RegExp(`^\\s*\\?\\s*(?:${phrases.no})`, 'u');

/** A pattern of up to two prepositions or the like, in any language: "at", "zu ca.", "al". */
export const SHORT_WORDS = '(?:\\p{L}{1,3}\\.? ){1,2}';
/** "Done nearly", as other languages order the words. */
export const NEARLY = new RegExp(`^ *(?:${anyOf(LEXICON.nearlyWords)})(?![${ALPHABETIC}])`, 'u');
/** The percentage right behind a completion word, with a preposition or none. */
const PERCENT = new RegExp(`^[\\p{Lo}]{0,2} *(?:${SHORT_WORDS})?~?$`, 'u');
const SHARE = new RegExp(
  `(\\d{1,4})(?:\\s?/\\s?|\\s(?:${phrases.outOf})\\s)(\\d{1,4})(?![\\d/])|(\\d{1,3})(?:\\.\\d+)?\\s?%`,
  'gu',
);

const MEASURE = new RegExp(`^\\s?(?:${phrases.measure})(?!\\p{Script=Latin})`, 'u');

/** Whether what follows a percentage says that it is no share of the work: "95 % coverage". */
export function isMeasure(after: string): boolean {
  return MEASURE.test(after);
}

/**
 * The status that a completion word tells together with the rest of its
 * sentence: "done" but not merged, or 2 of 5, is active; "closed" as a duplicate
 * is abandoned.
 *
 * @param word - the completion word, lower case
 * @param after - what follows it in the sentence, lower case
 * @returns `null` for a question
 */
export function qualified(word: string, after: string): StatedStatus | null {
  if (/^\s*\?/u.test(after)) return questioned(after);
  if (CLOSING_WORDS.has(word) && GIVEN_UP.test(after)) return 'abandoned';
  if (CLOSING_WORDS.has(word) && PAUSED.test(after)) return 'blocked';
  const told = after.replace(NOTHING_TO_COME, ' ');
  const unfinished =
    STILL_TO_COME.test(told) ||
    NOT_YET_DONE.test(told) ||
    isPartOnly(told) ||
    isShare(told) ||
    NEARLY.test(told);
  return unfinished ? 'active' : 'completed';
}

/** "Completed (phase 1)", but "completed — phase 1 and phase 2 merged" tells what was completed. */
function isPartOnly(after: string): boolean {
  if (!PART_ONLY.test(after)) return false;
  const [clause = ''] = /^\s*[–—-]\s[^,.;]*/u.exec(after) ?? [];
  return !COMPLETION.test(clause);
}

/** "Finished? no". */
function questioned(after: string): StatedStatus | null {
  if (YES.test(after)) return 'completed';
  return NO.test(after) ? 'active' : null;
}

/** "3 of 5", "2/5" or "60 %" leads a clause, and it is less than all. */
function isShare(after: string): boolean {
  for (const match of after.slice(0, 500).matchAll(SHARE)) {
    const before = after.slice(0, match.index);
    const [, part, all, percent] = match;
    const leadsClause =
      /(?:^|[,;:(（，：；—–-])[\s~]*$/u.test(before) || (percent && PERCENT.test(before));
    const less = percent === undefined ? Number(part) < Number(all) : Number(percent) < 100;
    const end = match.index + match[0].length;
    if (leadsClause && less && !(percent && isMeasure(after.slice(end, end + 60)))) return true;
  }
  return false;
}
