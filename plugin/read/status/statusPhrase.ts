import {DAY_PATTERN, STAMP_PATTERN} from '../../lexicon/dateShapes.js';
import {LEXICON} from '../../lexicon/merged.js';
import {ALPHABETIC} from '../../lexicon/patterns.js';
import {groupBy} from '../../lib/groups.js';
import type {ReadOptions} from '../../model/document.js';
import type {StatedStatus} from '../../model/status.js';
import {foldSpace, NOT_ASCII} from '../markdown/text.js';
import {NOTHING_TO_COME, qualified} from './qualifiers.js';

interface Word {
  text: string;
  status: StatedStatus;
}

/** By first letter: no other word can lead a phrase. */
const WORDS: ReadonlyMap<string, Word[]> = groupBy(
  Object.entries(LEXICON.statuses).flatMap(([status, texts]) =>
    texts.map((text) => ({text, status: status as StatedStatus})),
  ),
  ({text}) => text.charAt(0),
);

const {phrases} = LEXICON;
const ORDINARY_WORDS: ReadonlySet<string> = new Set(LEXICON.ordinaryWords);
const PAST_WORDS: ReadonlySet<string> = new Set(LEXICON.pastWords);
const COMPLETION = new RegExp(phrases.completion, 'u');
const ENDING = new RegExp(`^(?:${phrases.endings})`, 'u');
/** A word of a script with blanks between words ends where no other letter follows. */
const ENDS_ALONE = new RegExp(`[${ALPHABETIC}]$`, 'u');
const GOES_ON_ALONE = new RegExp(`^[${ALPHABETIC}0-9]`, 'u');

/** What may follow a status word that is the whole statement, not the verb of a longer one. */
const STATEMENT_ENDS = new RegExp(
  `^\\s*(?:$|[.,;:!?()[\\]|/，。；：！（）、–—+&]|-\\s|${DAY_PATTERN}|\\d+(?:\\.\\d+)? ?(?:%|/|(?:${phrases.outOf})(?!\\p{L}))|#|${phrases.afterStatus})`,
  'u',
);

const DATE = `(?:[,:(\\[–—-]\\s?)?(?:(?:${phrases.beforeDate}) )?${STAMP_PATTERN}[)\\]]?`;

/** What may follow a completion word that is all there is to say: a date, the end of the sentence. */
const BARE_ENDS = new RegExp(
  `^(?:\\s*(?:$|[.!。！])|\\s*${DATE}\\s*(?:$|[.!,;:。！，；：–—]|-\\s))`,
  'u',
);
/** What may follow "paused" and "superseded": a reason too, but nothing that was paused. */
const REASON_ENDS = new RegExp(
  `^\\s*(?:${DATE}\\s*)?(?:$|[.!,;。！，；–—(（]|-\\s|${phrases.reason})`,
  'u',
);
/** What may also stand behind words that are hardly ever said of a thing with a colon. */
const COLON_REASON = new RegExp(`^(?:${phrases.colonReason})`, 'u');
/** What may follow a word that people also say of things: "Live since May", not "Live reload". */
const ORDINARY_ENDS = new RegExp(
  `^\\s*(?:$|[.,;:!?()[\\]|/—–+&]|-\\s|\\d|#|v\\d|${phrases.afterOrdinary})`,
  'u',
);

/** "80% complete", "About 80 %". */
const SHARE = new RegExp(
  `^(?:~|(?:${phrases.about}) )?(\\d{1,3}) ?%(?! (?:${phrases.outOf})(?!\\p{L}))`,
  'u',
);
/** "Phase 1 complete; Phase 2 in progress". */
const PART_UNDER_WAY = new RegExp(`^(?:${phrases.partUnderWay})`, 'u');

/** The entry goes on with work: in its first sentence, or as the start of a later one. */
const GOES_ON = new RegExp(phrases.goesOn, 'u');

/**
 * The status that the leading words of a phrase tell.
 *
 * @returns a status; `null` for words that name none (they stay a label);
 * `undefined` for a phrase that says nothing of the work ("living", a template's
 * list of choices, nothing at all)
 */
export function statusOfPhrase(
  text: string,
  options: Pick<ReadOptions, 'statuses'>,
): StatedStatus | null | undefined {
  const phrase = simplify(text);
  if (phrase === '' || isChoice(phrase)) return undefined;
  const own = longestMatch(phrase, userWords(options));
  if (own) return own.status;
  if (LEXICON.documentWords.some((word) => leads(phrase, word))) return undefined;
  const share = statusOfShare(phrase);
  if (share) return share;
  for (const candidate of [phrase, withoutFillers(phrase)]) {
    const word = longestWord(candidate);
    if (!word) continue;
    const rest = candidate.slice(word.text.length);
    return ORDINARY_WORDS.has(word.text) && !ORDINARY_ENDS.test(rest)
      ? null
      : statusInContext(word, phrase);
  }
  return PART_UNDER_WAY.test(phrase) ? 'active' : null;
}

/** "80% complete". */
function statusOfShare(phrase: string): StatedStatus | null {
  const percent = SHARE.exec(phrase)?.[1];
  if (percent === undefined) return null;
  if (Number(percent) === 0) return 'draft';
  return Number(percent) >= 100 ? 'completed' : 'active';
}

/**
 * As `statusOfPhrase`, where the status word makes up the statement ("Completed
 * 2026-01-05 — all parts", "Done."), not where it begins a longer one ("Completed
 * the parser"). `null` otherwise.
 */
export function statusOfStatement(
  text: string,
  options: Pick<ReadOptions, 'statuses'>,
): StatedStatus | null {
  return statementStatus(text, options, ({status}, rest) => {
    // "Done: the parser" tells of a part; "Paused: no vendor" gives a reason.
    const ofPart = status === 'completed' && /^\s*[:：]/u.test(rest);
    return !ofPart && STATEMENT_ENDS.test(rest);
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
  return statementStatus(text, options, ({text: word, status}, rest) => {
    if (status !== 'completed') return REASON_ENDS.test(rest) || COLON_REASON.test(word + rest);
    return BARE_ENDS.test(rest) && !GOES_ON.test(rest.replace(NOTHING_TO_COME, ''));
  });
}

function statementStatus(
  text: string,
  options: Pick<ReadOptions, 'statuses'>,
  isStatement: (word: Word, rest: string) => boolean,
): StatedStatus | null {
  const phrase = simplify(text);
  if (phrase === '' || isChoice(phrase)) return null;
  const candidates = [phrase, withoutFillers(phrase)];
  const own = userWords(options);
  for (const candidate of candidates) {
    const word = longestMatch(candidate, own);
    if (word && isStatement(word, candidate.slice(word.text.length))) return word.status;
  }
  for (const candidate of candidates) {
    const word = longestWord(candidate);
    if (word && isStatement(word, candidate.slice(word.text.length))) {
      return statusInContext(word, phrase);
    }
  }
  return null;
}

function statusInContext({text, status}: Word, phrase: string): StatedStatus | null {
  if (status === 'completed') {
    const sentence = phrase.split(/\.\s|。/u, 1)[0] ?? phrase;
    return qualified(text, sentence.slice(sentence.indexOf(text) + text.length));
  }
  if (PAST_WORDS.has(text)) {
    return COMPLETION.test(phrase) ? 'completed' : 'abandoned';
  }
  return status;
}

function simplify(text: string): string {
  const words = (NOT_ASCII.test(text) ? withoutPictures(text) : text)
    .replace(/[*`~"“”]/g, '')
    .replace(/(?<=\p{L})[_-](?=\p{L})/gu, ' ')
    .replace(/^[\s()[\]_:>–—-]+/u, '');
  return foldSpace(words).toLowerCase();
}

function withoutPictures(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D/gu, ' ')
    .replace(/[’‘]/g, "'");
}

/** "draft | active | done": a template that lists what may be written. */
function isChoice(phrase: string): boolean {
  const parts = phrase.slice(0, 200).split(/\s*[|/]\s*/);
  return parts.length >= 3 && parts.filter((part) => longestWord(part)).length >= 3;
}

function userWords({statuses}: Pick<ReadOptions, 'statuses'>): Word[] {
  return [...statuses].map(([word, status]) => ({text: simplify(word), status}));
}

function longestWord(phrase: string): Word | null {
  return longestMatch(phrase, WORDS.get(phrase.charAt(0)) ?? []);
}

function longestMatch(phrase: string, words: readonly Word[]): Word | null {
  let best: Word | null = null;
  for (const word of words) {
    if (leads(phrase, word.text) && word.text.length > (best?.text.length ?? 0)) best = word;
  }
  return best;
}

/** Whether a phrase starts with a word that ends there; words of scripts without blanks may take an ending. */
function leads(phrase: string, word: string): boolean {
  if (!phrase.startsWith(word)) return false;
  const rest = phrase.slice(word.length, word.length + 8);
  if (ENDS_ALONE.test(word)) return !GOES_ON_ALONE.test(rest);
  return !/^\p{L}/u.test(rest) || GOES_ON_ALONE.test(rest) || ENDING.test(rest);
}

function withoutFillers(phrase: string): string {
  let rest = phrase;
  for (let count = 0; count < 4; count++) {
    const filler = LEXICON.fillers
      .filter((word) => leads(rest, word))
      .sort((a, b) => b.length - a.length)[0];
    if (!filler) break;
    rest = rest.slice(filler.length).replace(/^[\s:,–—-]+/u, '');
  }
  return rest;
}
