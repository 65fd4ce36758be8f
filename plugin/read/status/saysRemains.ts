import {LEXICON} from '../../lexicon/merged.js';
import {lowered} from '../../lib/text/lowered.js';

/** Said of what this plan leaves before it can close. */
const REMAINING = new RegExp(LEXICON.phrases.remaining, 'u');
/** "Pending: the merge", "Pending only from the user: …", "Pending (owner): …". */
const LABELLED = new RegExp(
  `^(?:${LEXICON.phrases.remainingLabel})(?:\\s(?:${LEXICON.phrases.remainingFor})(?!\\p{L})[^:：.,;]{0,40})?(?:\\s?[(（][^()（）]{1,40}[)）])?\\s?[:：]\\s*\\S`,
  'u',
);
/** Sentences about what this plan leaves to others, or about nothing. */
const LEFT_TO_OTHERS = new RegExp(LEXICON.phrases.leftToOthers, 'u');
/** Said of such work, in the same sentence or the next. */
export const NOT_THIS_PLAN = new RegExp(LEXICON.phrases.notThisPlan, 'u');
const NOTHING = new RegExp(LEXICON.phrases.nothingRemains, 'u');

/** Whether a sentence says that something remains before the plan can close. */
export function saysRemains(sentence: string): boolean {
  const bare = lowered(sentence).replace(/^[^\p{L}]+/u, '');
  return (
    (LABELLED.test(bare) || REMAINING.test(bare)) &&
    !LEFT_TO_OTHERS.test(bare) &&
    !NOTHING.test(bare) &&
    !NOT_THIS_PLAN.test(bare)
  );
}
