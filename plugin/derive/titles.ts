import type {Plan} from '../types.js';
import {uniqueBy} from './planNames.js';

/** Shorter titles stand in many sentences that mean something else; so does a single word. */
const MIN_LETTERS = {one: 12, more: 8};

/**
 * Finds plans by their whole titles in running text, without regard to case and
 * punctuation. Takes time in proportion to the text, however many plans there are.
 */
export function createTitleFinder(plans: readonly Plan[]): (text: string) => Plan[] {
  const byFirstWord = new Map<string, {words: string[]; plan: Plan}[]>();
  for (const [title, plan] of uniqueBy(plans, ({title}) => wordsOf(title).join(' '))) {
    const words = title.split(' ');
    const [first] = words;
    const least = words.length === 1 ? MIN_LETTERS.one : MIN_LETTERS.more;
    if (first === undefined || title.length < least) continue;
    const known = byFirstWord.get(first);
    if (known) known.push({words, plan});
    else byFirstWord.set(first, [{words, plan}]);
  }
  return (text) => {
    const words = wordsOf(text);
    const found = new Set<Plan>();
    for (const [at, word] of words.entries()) {
      for (const {words: title, plan} of byFirstWord.get(word) ?? []) {
        if (title.every((part, index) => words[at + index] === part)) found.add(plan);
      }
    }
    return [...found];
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
