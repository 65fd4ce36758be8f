/** What a phrase and its status word tell together: what holds by now, and what the rest of the sentence says. */
import {LEXICON} from '../../../lexicon/merged.js';
import {ALPHABETIC, anyOf} from '../../../lexicon/patterns.js';
import type {StatedStatus} from '../../../model/status.js';
import {saysRemains} from '../saysRemains.js';
import {COMPLETION, qualified} from './qualifiers.js';
import {CLOSING_WORDS, longestWord, ORDINARY_WORDS, type Word, withoutFillers} from './words.js';

const {phrases} = LEXICON;
const PAST_WORDS: ReadonlySet<string> = new Set(LEXICON.pastWords);

/** Between a status and the one that took its place. */
const ARROW = '→';

const NOW = new RegExp(
  `(?:[,;.:(，；。、–—-]|\\s(?:${anyOf(LEXICON.joins.words)})(?=\\s))\\s*(?:${phrases.now})(?![${ALPHABETIC}])[\\s:]*`,
  'gu',
);

/** What was, up to the comma behind which is what is. */
const FORMERLY = new RegExp(`^(?:${phrases.formerly})`, 'u');

const THEN = new RegExp(`[,;，；、]\\s*(?:(?:${phrases.now})(?![${ALPHABETIC}])[\\s:]*)?`, 'gu');

/** Of "proposed → accepted → done" and "was paused, now active" what holds by now. */
export function latestOf(phrase: string): string {
  const steps = phrase
    .split(ARROW)
    .map((step) => step.trim())
    .filter(Boolean);
  const last = steps.at(-1);
  if (last && steps.length > 1 && steps.every(tellsStatus)) return last;
  for (const match of phrase.matchAll(FORMERLY.test(phrase) ? THEN : NOW)) {
    const later = phrase.slice(match.index + match[0].length);
    if (tellsStatus(later)) return later;
  }
  return phrase;
}

/** Whether a phrase is led by a status word; of an open bracket the end is elsewhere. */
function tellsStatus(phrase: string): boolean {
  const word = longestWord(withoutFillers(phrase));
  return word !== null && !/\([^)]*$/.test(phrase);
}

/** The status of a word with what its phrase says besides; `null` for a question. */
export function statusInContext({text, status}: Word, phrase: string): StatedStatus | null {
  if (status === 'completed') {
    // "Done to approx. 70 %" is one sentence.
    const [sentence = phrase, next = ''] = phrase.split(/\.\s(?!~?\d{1,3} ?%)|。/u, 2);
    if (CLOSING_WORDS.has(text)) {
      const end = statusOfNext(next);
      if (end) return end;
    }
    const status = qualified(text, sentence.slice(sentence.indexOf(text) + text.length));
    // "Complete. Awaiting review."
    return status === 'completed' && saysRemains(next) ? 'active' : status;
  }
  if (PAST_WORDS.has(text)) {
    return COMPLETION.test(phrase) ? 'completed' : 'abandoned';
  }
  return status;
}

/** "Archived. Abandoned in favour of the ford." */
function statusOfNext(sentence: string): StatedStatus | null {
  const word = longestWord(sentence);
  if (!word || ORDINARY_WORDS.has(word.text) || PAST_WORDS.has(word.text)) return null;
  return word.status === 'abandoned' || word.status === 'blocked' ? word.status : null;
}
