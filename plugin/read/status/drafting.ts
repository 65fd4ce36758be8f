import {LEXICON} from '../../lexicon/merged.js';
import {lowered} from '../../lib/text/lowered.js';

/** Texts that speak of writing the plan. */
const DRAFTING = new RegExp(LEXICON.phrases.drafting, 'u');
/** "Created from the review": in a log of the plan, what is not named is the plan. */
const WRITTEN = new RegExp(`^[^\\p{L}]*(?:${LEXICON.phrases.written})\\s*$`, 'u');
/** Words of work on what the plan is about; beside them an entry is more than drafting. */
const WORK = new RegExp(LEXICON.phrases.work, 'u');

/** Whether an entry (plain text, without its stamp) speaks of no more than writing the plan. */
export function isDrafting(text: string): boolean {
  const said = lowered(text);
  return !isWork(said) && DRAFTING.test(firstOf(said));
}

/** As `isDrafting`, of an entry that is about the plan as a whole, so that it needn't name it: "Created." */
export function isPlanDrafting(text: string): boolean {
  const said = lowered(text);
  const first = firstOf(said);
  // What it was written after may well be work.
  return WRITTEN.test(first) ? !isWork(said.slice(first.length)) : isDrafting(text);
}

/** Whether a text has a word of work on what the plan is about. */
export function isWork(text: string): boolean {
  return WORK.test(lowered(text));
}

function firstOf(said: string): string {
  return said.split(/[.;。；](?=\s|$)/u, 1)[0] ?? said;
}
