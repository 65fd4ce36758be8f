/** Helpers to write and to use the words of the lexicon. */

/** A list of names, written in one text with commas between them. */
export function names(text: string): readonly string[] {
  return text.split(/,\s+/).map((name) => name.replace(/\s+/g, ' ').trim());
}

/** Letters of scripts that write blanks between words and no endings that a reader must know. */
const ALPHABETIC = '\\p{Script=Latin}\\p{Script=Cyrillic}';
const ALL_ALPHABETIC = new RegExp(`^[${ALPHABETIC}\\s'’-]+$`, 'u');

/** Whether a word is of a script that writes blanks between words, so that it must stand alone. */
export function standsAlone(word: string): boolean {
  return ALL_ALPHABETIC.test(word);
}

/**
 * Source of a pattern for whole words, in any script: `\b` knows the letters of English only.
 *
 * @param words - alternatives, a source themselves
 */
export function whole(words: string): string {
  return `(?<!\\p{L})(?:${words})(?!\\p{L})`;
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
