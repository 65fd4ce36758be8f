import {LEXICON} from '../../lexicon/merged.js';

/** Names of table columns, in the form of `normalizeName`, whose cells tell the status of their row. */
export const STATUS_COLUMNS: ReadonlySet<string> = new Set([
  ...LEXICON.fields.status,
  ...LEXICON.columns.status,
]);
