import {LEXICON} from '../../lexicon/merged.js';

/** Texts that speak of writing the plan. */
const DRAFTING = new RegExp(LEXICON.phrases.drafting, 'iu');
/** Words of work on what the plan is about; beside them an entry is more than drafting. */
const WORK = new RegExp(LEXICON.phrases.work, 'iu');

/** Whether an entry (plain text, without its stamp) speaks of no more than writing the plan. */
export function isDrafting(text: string): boolean {
  if (WORK.test(text)) return false;
  const first = text.split(/[.;。；](?=\s|$)/u, 1)[0] ?? text;
  return DRAFTING.test(first);
}
