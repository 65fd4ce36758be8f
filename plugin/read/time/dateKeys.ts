import {LEXICON} from '../../lexicon/merged.js';
import {keyName, wordsOfKey} from '../markdown/frontMatter/frontMatterKeys.js';

/** The moment of a plan's life that a field states; `null` for fields that state none. */
export type LifeMoment = 'started' | 'updated' | 'finished';

const {started, updated, finished, dateWords} = LEXICON.fields;
const DATE_WORDS: ReadonlySet<string> = new Set(dateWords);

/** By whole name and by what is left of it without words such as "date" and "at". */
const MOMENTS = new Map<string, LifeMoment>();
for (const [moment, names] of [
  ['finished', finished],
  ['updated', updated],
  ['started', started],
] as const) {
  for (const name of names) {
    MOMENTS.set(keyName(name), moment);
    const verb = verbOf(name);
    if (verb) MOMENTS.set(verb, moment);
  }
}

const COMPOUND = /^[\p{Script=Han}\p{Script=Katakana}\u30FC]{3,12}$/u;
/** "When" alone may be of anything. */
const MIN_NAME = 3;
const COMPOUND_ENDS = [...MOMENTS].filter(
  ([name, moment]) => moment !== 'finished' && name.length >= MIN_NAME && COMPOUND.test(name),
);

/**
 * What a field of a date states, however its name is spelled: `created`, `created_at`,
 * `dateCreated`, `creation-date` and `Date created` are one field.
 *
 * @param key - as written, without its colon
 */
export function lifeMoment(key: string): LifeMoment | null {
  return MOMENTS.get(keyName(key)) ?? MOMENTS.get(verbOf(key)) ?? momentOfCompound(key);
}

/** Without blanks between words, what the date is of is joined to the name ("plan-creation-date" is one word). */
function momentOfCompound(key: string): LifeMoment | null {
  if (!COMPOUND.test(key)) return null;
  return COMPOUND_ENDS.find(([name]) => key.endsWith(name))?.[1] ?? null;
}

/** Whether a field promises a date, so that another value is worth a finding; `merged: #12` is none. */
export function promisesDate(key: string): boolean {
  const moment = lifeMoment(key);
  if (moment === null) return false;
  return moment !== 'finished' || wordsOfKey(key).some((word) => DATE_WORDS.has(word));
}

function verbOf(key: string): string {
  return wordsOfKey(key)
    .filter((word) => !DATE_WORDS.has(word))
    .join('');
}
