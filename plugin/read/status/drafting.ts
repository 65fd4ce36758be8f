import {LEXICON} from '../../lexicon/merged.js';
import {lowered} from '../../lib/text/lowered.js';

/** Texts that speak of writing the plan. */
const DRAFTING = new RegExp(LEXICON.phrases.drafting, 'u');
/** Words of work on what the plan is about; beside them an entry is more than drafting. */
const WORK = new RegExp(LEXICON.phrases.work, 'u');

/** Whether an entry (plain text, without its stamp) speaks of no more than writing the plan. */
export function isDrafting(text: string): boolean {
  const said = lowered(text);
  if (WORK.test(said)) return false;
  const first = said.split(/[.;。；](?=\s|$)/u, 1)[0] ?? said;
  return DRAFTING.test(first);
}
