import fs from 'node:fs';
import path from 'node:path';

/**
 * @param {string} file - with tabs, and the names of the columns in its first line
 * @returns {Record<string, string>[]} rows by column
 */
export function readTsv(file) {
  const lines = fs.readFileSync(file, 'utf8').replace(/\r/g, '').trimEnd().split('\n');
  const [columns = [], ...rows] = lines.map((line) => line.split('\t'));
  return rows.map((cells) =>
    Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])),
  );
}

/**
 * @param {string} corpus - a folder; its SOURCES.tsv, if any, has the columns `repo` (owner/name)
 *   and `as_of`
 * @returns {Map<string, string>} folder name (owner__name) to as-of date
 */
export function readDates(corpus) {
  const file = path.join(corpus, 'SOURCES.tsv');
  if (!fs.existsSync(file)) return new Map();
  return new Map(readTsv(file).map((row) => [row.repo.replace('/', '__'), row.as_of]));
}
