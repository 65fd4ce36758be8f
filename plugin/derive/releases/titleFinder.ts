import type {Plan} from '../../model/plan.js';
import {uniqueBy} from '../identity/planNames.js';

/** A single word, however long, stands in many sentences that mean something else. */
const MIN_WORDS = 2;
/** Shorter titles do, too; with the spaces between words. */
const MIN_LETTERS = 8;
/** Longer titles are hardly repeated word by word. */
const MAX_WORDS = 50;

/** Han and Kana are written without spaces, so that each letter counts as a word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+/gu;

/** What may follow the words that led here. */
interface Step {
  next: Map<string, Step>;
  /** Its title ends here. */
  plan: Plan | null;
}

/**
 * Finds plans by their whole titles in running text, without regard to case and punctuation. A
 * title that two plans have finds neither. Takes time in proportion to the text, however many plans
 * there are.
 */
export function createTitleFinder(plans: readonly Plan[]): (text: string) => Plan[] {
  const root: Step = {next: new Map(), plan: null};
  for (const [title, plan] of uniqueBy(plans, ({title}) => wordsOf(title).join(' '))) {
    const words = title.split(' ');
    if (words.length < MIN_WORDS || words.length > MAX_WORDS || title.length < MIN_LETTERS)
      continue;
    let step = root;
    for (const word of words) {
      const known = step.next.get(word) ?? {next: new Map(), plan: null};
      step.next.set(word, known);
      step = known;
    }
    step.plan = plan;
  }
  return (text) => {
    const words = wordsOf(text);
    const found = new Set<Plan>();
    for (let start = 0; start < words.length; start++) {
      let step: Step | undefined = root;
      for (let at = start; step && at <= words.length; at++) {
        if (step.plan) found.add(step.plan);
        step = step.next.get(words[at] ?? '');
      }
    }
    return [...found];
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
