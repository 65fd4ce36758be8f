import {LEXICON} from '../../../lexicon/merged.js';
import type {ReadOptions} from '../../../model/document.js';
import type {StatedStatus} from '../../../model/status.js';
import {BARE_ENDS, REASON_ENDS, STATEMENT_ENDS, WENT_OUT, withDateSigns} from './ends.js';
import {latestOf, statusInContext} from './inContext.js';
import {GIVEN_UP, NOTHING_TO_COME} from './qualifiers.js';
import {
  CLOSING_WORDS,
  isChoice,
  longestMatch,
  longestWord,
  ORDINARY_WORDS,
  simplify,
  userWords,
  type Word,
  withoutFillers,
} from './words.js';

const {phrases} = LEXICON;
/** "Replaced by the new plan": what follows is no reason, but the plan that took over. */
const TAKEN_OVER = new RegExp(`^(?:${LEXICON.relationPhrases['superseded-by']})`, 'u');

const COLON = /^\s?[:：]/u;

const DASH = /^\s*(?:[—–]|-\s)/u;

/** "Waiting for" tells a state by what follows. */
const FOR_SOMETHING = new RegExp(` (?:${phrases.waitsFor})$`, 'u');

/** What may also stand behind words that are hardly ever said of a thing with a colon. */
const COLON_REASON = new RegExp(`^(?:${phrases.colonReason})`, 'u');

/** The entry goes on with work: in its first sentence, or as the start of a later one. */
const GOES_ON = new RegExp(phrases.goesOn, 'u');

/**
 * As `statusOfPhrase`, where the status word makes up the statement ("Completed
 * 2026-01-05 — all parts", "Done."), not where it begins a longer one ("Completed
 * the parser"). `null` otherwise.
 */
export function statusOfStatement(
  text: string,
  options: Pick<ReadOptions, 'statuses'>,
): StatedStatus | null {
  return statementStatus(text, options, ({status}, rest, end) => {
    // "Done: the parser" tells of a part; "Paused: no vendor" gives a reason.
    const ofPart = status === 'completed' && /^\s*[:：]/u.test(rest);
    return !ofPart && STATEMENT_ENDS.test(end);
  });
}

/**
 * As `statusOfStatement`, where the status word, a date beside it, and for a
 * pause or an abandonment the reason, are the whole statement: what an entry of
 * a log must be to speak of the plan ("Done.", "Completed 2026-01-05", "Paused
 * until May"), not of a thing in it ("Merged #12", "Dropped 2 endpoints").
 * `null` otherwise.
 */
export function statusOfBareStatement(
  text: string,
  options: Pick<ReadOptions, 'statuses'>,
): StatedStatus | null {
  return statementStatus(text, options, ({text: word, status}, rest, end) => {
    if (status !== 'completed') return REASON_ENDS.test(end) || COLON_REASON.test(word + rest);
    return BARE_ENDS.test(end) && !saysGoesOn(rest);
  });
}

/**
 * As `statusOfBareStatement`, for what is set apart to be seen (a banner, a mark of the
 * title): a completion may also tell how it went out ("Implemented in v2.3").
 */
export function statusOfBanner(
  text: string,
  options: Pick<ReadOptions, 'statuses'>,
): StatedStatus | null {
  return statementStatus(text, options, ({text: word, status}, rest, end) => {
    // "Archived — superseded by the roadmap": the rest tells which end it was.
    if (CLOSING_WORDS.has(word)) return STATEMENT_ENDS.test(end) || GIVEN_UP.test(rest);
    if (BARE_ENDS.test(end)) return status !== 'completed' || !saysGoesOn(rest);
    if (status === 'completed') {
      return (WENT_OUT.test(end) || DASH.test(rest)) && !saysGoesOn(rest);
    }
    if (status === 'abandoned' && TAKEN_OVER.test(word + rest)) return true;
    const isEnd = status === 'abandoned' || status === 'blocked';
    if (ORDINARY_WORDS.has(word)) return isEnd && REASON_ENDS.test(end);
    const isReason = COLON.test(rest) || (status === 'blocked' && FOR_SOMETHING.test(word));
    return REASON_ENDS.test(end) || (isEnd && isReason);
  });
}

function saysGoesOn(rest: string): boolean {
  return GOES_ON.test(rest.replace(NOTHING_TO_COME, ''));
}

/** @param isStatement - gets the word, what follows it, and that with signs for dates */
function statementStatus(
  text: string,
  options: Pick<ReadOptions, 'statuses'>,
  isStatement: (word: Word, rest: string, end: string) => boolean,
): StatedStatus | null {
  const isStatedBy = (word: Word, candidate: string) => {
    const rest = candidate.slice(word.text.length);
    return isStatement(word, rest, withDateSigns(rest));
  };
  const phrase = latestOf(simplify(text));
  if (phrase === '' || isChoice(phrase)) return null;
  const candidates = [phrase, withoutFillers(phrase)];
  const own = userWords(options);
  for (const candidate of candidates) {
    const word = longestMatch(candidate, own);
    if (word && isStatedBy(word, candidate)) return word.status;
  }
  for (const candidate of candidates) {
    const word = longestWord(candidate);
    if (word && isStatedBy(word, candidate)) return statusInContext(word, phrase);
  }
  return null;
}
