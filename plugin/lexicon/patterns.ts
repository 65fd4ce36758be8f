/** Helpers for writing and using the words of the lexicon. */

/** A list of names, written as one text with commas between them. */
export function names(text: string): readonly string[] {
  return text.replace(/\s+/g, ' ').trim().split(', ');
}

/**
 * Words with each of several endings: `inflected('o, a', 'feit, terminad')` are "feito", "feita",
 * "terminado" and "terminada".
 *
 * @param endings - with commas between them; `-` for none
 */
export function inflected(endings: string, stems: string): readonly string[] {
  return names(stems).flatMap((stem) =>
    names(endings).map((ending) => (ending === '-' ? stem : stem + ending)),
  );
}

/** Scripts with spaces between words and nothing attached to them; for a character class. */
export const ALPHABETIC = '\\p{Script=Latin}\\p{Script=Cyrillic}';
const ALONE = new RegExp(`^[${ALPHABETIC}\\p{Script=Hangul}\\s'’-]+$`, 'u');

/** Whether a word is in a script with spaces between words, so that it must be a whole word. */
export function standsAlone(word: string): boolean {
  return ALONE.test(word);
}

const ASCII = /^[ -~]*$/;

/** A word as people type it without accents: "concluido", "завершен". */
export function withoutAccents(word: string): string {
  if (ASCII.test(word)) return word;
  const plain = word.normalize('NFD').replace(/(?<=[a-z])\p{M}+/giu, '');
  return plain.normalize('NFC').replaceAll('ё', 'е');
}

/**
 * Source of a pattern for whole words, in any script: `\w` only knows English letters.
 *
 * @param words - alternatives, a source themselves
 */
export function whole(words: string): string {
  const source = `(?<![\\p{L}\\p{N}_])(?:${words})(?![\\p{L}\\p{N}_])`;
  wordsOf.set(source, words);
  return source;
}

/** What `whole` was given, by what it made of it. */
const wordsOf = new Map<string, string>();
const EDGES = /^(.*?)(\(\?<!\[\\p\{L\}\\p\{N\}_\]\)\(\?:.*\)\(\?!\[\\p\{L\}\\p\{N\}_\]\))(.*)$/s;

/**
 * Source of a pattern that matches any of others. Whole words with the same before and after them
 * become one alternative, in the place of the first: V8 takes a millisecond to compile the edges of each.
 */
export function eitherOf(sources: readonly string[]): string {
  const alternatives = new Map<string, {before: string; words: string[]; after: string}>();
  for (const source of sources) {
    const [, before = '', middle = '', after = ''] = EDGES.exec(source) ?? [];
    const words = wordsOf.get(middle);
    const key = words === undefined ? source : JSON.stringify([before, after]);
    const known = alternatives.get(key);
    if (known && words !== undefined) known.words.push(words);
    else if (words === undefined) alternatives.set(key, {before: source, words: [], after: ''});
    else alternatives.set(key, {before, words: [words], after});
  }
  const joined = [...alternatives.values()].map(
    ({before, words, after}) => before + (words.length > 0 ? whole(words.join('|')) : '') + after,
  );
  return joined.join('|') || NEVER;
}

/** Source of a pattern that matches any of the names as they are; longer ones are tried first. */
export function anyOf(list: readonly string[]): string {
  const sorted = [...list].sort((a, b) => b.length - a.length);
  return sorted.length === 0 ? NEVER : sorted.map(literal).join('|');
}

/** Source of a pattern that matches nothing. */
export const NEVER = '(?!)';

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
