/** The one form of a key: `last_updated`, `Last-Updated` and `lastUpdated` are the same. */
export function keyName(key: string): string {
  return key.toLowerCase().replace(/[\s_-]+/g, '');
}

const WORD_ENDS = /[\s_-]+|(?<=\p{Ll})(?=\p{Lu})/u;

/** The words of a key in lower case: `completedAt`, `completed_at` and `Completed-At` are two. */
export function wordsOfKey(key: string): string[] {
  return key
    .split(WORD_ENDS)
    .map((word) => word.toLowerCase())
    .filter(Boolean);
}

/** A value of the front matter with its key as written (for `lineOf`). */
export interface FrontMatterValue {
  key: string;
  value: unknown;
}

/**
 * The value of the first of the keys that has one, however the plan spells it:
 * `Tags`, `TAGS` and `tags` are one key, and so are `last_updated` and
 * `Last-Updated`. Empty values are none.
 *
 * @param data - of the front matter
 * @param keys - the most telling one first
 */
export function valueOfKey(
  data: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): FrontMatterValue | null {
  const entries = Object.entries(data).filter(([, value]) => !isEmpty(value));
  for (const wanted of keys) {
    const name = keyName(wanted);
    const found = entries.find(([key]) => keyName(key) === name);
    if (found) return {key: found[0], value: found[1]};
  }
  return null;
}

/** The text of a value; empty for mappings and lists, which may hold a `toString` that is no function. */
export function textOfValue(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && !value.trim());
}
