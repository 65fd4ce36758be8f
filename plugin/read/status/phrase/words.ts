/** The words that can lead a phrase, and how a phrase is made from a text. */
import {LEXICON} from '../../../lexicon/merged.js';
import {ALPHABETIC, standsAlone} from '../../../lexicon/patterns.js';
import {groupBy} from '../../../lib/groups.js';
import type {ReadOptions} from '../../../model/document.js';
import type {StatedStatus} from '../../../model/status.js';
import {foldSpace, NOT_ASCII} from '../../markdown/text.js';

const {phrases} = LEXICON;
/** Words that people also say of things in a plan: "live". */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(LEXICON.ordinaryWords);
/** Words for completed that are hardly ever said of things: alone, they tell a state. */
export const DONE_WORDS: ReadonlySet<string> = new Set(
  LEXICON.statuses.completed.filter((word) => !ORDINARY_WORDS.has(word)),
);
/** Words for completed that are also used for work that was given up: "closed". */
export const CLOSING_WORDS: ReadonlySet<string> = new Set(LEXICON.closingWords);

/** A word, or some, that can lead a phrase. */
export interface Word {
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

/** By their first letter, the longest first. */
const FILLERS: ReadonlyMap<string, string[]> = groupBy(
  [...LEXICON.fillers].sort((a, b) => b.length - a.length),
  (word) => word.charAt(0),
);

const ENDING = new RegExp(`^(?:${phrases.endings})`, 'u');

/** A word of a script with blanks between words ends where no other letter follows. */
const ENDS_ALONE = new RegExp(`[${ALPHABETIC}]$`, 'u');

const GOES_ON_ALONE = new RegExp(`^(?:[${ALPHABETIC}0-9]|\\.[a-z])`, 'u');

/** "All 3 phases". */
const ALL_PARTS = new RegExp(`^(?:${phrases.allParts})(?!\\p{Script=Latin})[\\s:,]*`, 'u');

/** A text as a phrase: lower case, one space between words, without emphasis, pictures and what stands before its first word. */
export function simplify(text: string): string {
  const arrowed = text
    .replace(/[-–—]{1,2}>|=>|[➡➜➔⇒⟶]\uFE0F?/gu, '→')
    // "OnHold"
    .replace(/^(\p{Lu}\p{Ll}+)(?=\p{Lu}\p{Ll}+(?!\p{L}))/u, '$1 ');
  const words = (NOT_ASCII.test(arrowed) ? withoutPictures(arrowed) : arrowed)
    .replace(/[*`~"“”]/g, '')
    .replace(/(?<=\p{L})[_-](?=\p{L})/gu, ' ')
    .replace(/^[\s()[\]_:>–—\p{So}-]+/u, '');
  return foldSpace(words).toLowerCase();
}

function withoutPictures(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D/gu, ' ')
    .replace(/[’‘]/g, "'");
}

/** "draft | active | done": a template that lists what may be written. */
export function isChoice(phrase: string): boolean {
  const parts = phrase.slice(0, 200).split(/[|/]/);
  return parts.length >= 3 && parts.filter((part) => longestWord(part.trim())).length >= 3;
}

const NO_WORDS: readonly Word[] = [];

/** The words of the option `statuses`. */
export function userWords({statuses}: Pick<ReadOptions, 'statuses'>): readonly Word[] {
  return statuses.size === 0
    ? NO_WORDS
    : [...statuses].map(([word, status]) => ({text: simplify(word), status}));
}

/** The longest status word of the lexicon that leads a phrase; `null` if none does. */
export function longestWord(phrase: string): Word | null {
  return longestMatch(phrase, WORDS.get(phrase.charAt(0)) ?? []);
}

/** As `longestWord`, among other words. */
export function longestMatch(phrase: string, words: readonly Word[]): Word | null {
  let best: Word | null = null;
  for (const word of words) {
    if (leads(phrase, word.text) && word.text.length > (best?.text.length ?? 0)) best = word;
  }
  return best;
}

/** Whether a phrase starts with a word that ends there; words of scripts without blanks may take an ending. */
export function leads(phrase: string, word: string): boolean {
  if (!phrase.startsWith(word)) return false;
  const rest = phrase.slice(word.length, word.length + 8);
  if (ENDS_ALONE.test(word)) return !GOES_ON_ALONE.test(rest);
  return !/^\p{L}/u.test(rest) || GOES_ON_ALONE.test(rest) || ENDING.test(rest);
}

/** As `leads`, where a word of a script without blanks may be followed by any other. */
export function leadsAnyWord(phrase: string, word: string): boolean {
  return standsAlone(word) ? leads(phrase, word) : phrase.startsWith(word);
}

/** A phrase without the words before its status that say nothing: "fully", "this plan is", "all 3 phases". */
export function withoutFillers(phrase: string): string {
  let rest = phrase.replace(ALL_PARTS, '');
  for (let count = 0; count < 4; count++) {
    const filler = FILLERS.get(rest.charAt(0))?.find((word) => leads(rest, word));
    if (!filler) break;
    rest = rest.slice(filler.length).replace(/^[\s:,–—-]+/u, '');
  }
  return rest;
}
