import {LEXICON} from '../../lexicon/merged.js';

const STATUS: ReadonlySet<string> = new Set(LEXICON.fields.status);
const LIKE_STATUS: ReadonlySet<string> = new Set(LEXICON.columns.status);

/**
 * The column of a table whose cells tell the status of their row; -1 without one. One that is
 * called so comes before one that may tell it, such as "Progress".
 *
 * @param names - of the columns, in the form of `normalizeName`
 */
export function statusColumnOf(names: readonly string[]): number {
  const named = names.findIndex((name) => STATUS.has(name));
  return named < 0 ? names.findIndex((name) => LIKE_STATUS.has(name)) : named;
}
