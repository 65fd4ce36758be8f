import fs from 'node:fs';

/**
 * @param {string} file - a SOURCES.tsv with the columns `repo` (owner/name) and `as_of`
 * @returns {Map<string, string>} folder name (owner__name) to as-of date
 */
export function readDates(file) {
  if (!fs.existsSync(file)) {
    return new Map();
  }
  const [head, ...rows] = fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const repo = head.indexOf('repo');
  const date = head.indexOf('as_of');
  return new Map(rows.map((row) => [row[repo].replace('/', '__'), row[date]]));
}
