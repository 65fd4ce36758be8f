import {readFile} from 'node:fs/promises';
import path from 'node:path';

/**
 * @typedef {object} Label what careful readers judged of one plan
 * @property {string} repo folder of the repository in the corpus
 * @property {string} path of the plan, relative to that folder
 * @property {string} title
 * @property {string} status
 * @property {boolean} conflict
 * @property {string | null} first earliest stamp, in the precision as written
 * @property {string | null} last
 * @property {number} tasksDone
 * @property {number} tasksTotal
 * @property {number} decisions
 * @property {boolean} sure whether other readers would agree
 */

/**
 * @param {string} file a TSV file with one header line
 * @returns {Promise<Label[]>}
 */
export async function readLabels(file) {
  return (await readTsv(file)).map((row) => ({
    repo: row.repo,
    path: row.path,
    title: row.title,
    status: row.status,
    conflict: row.conflict === 'yes',
    first: row.first === 'none' ? null : row.first,
    last: row.last === 'none' ? null : row.last,
    tasksDone: Number(row.tasks_done),
    tasksTotal: Number(row.tasks_total),
    decisions: Number(row.decisions),
    sure: row.sure === 'yes',
  }));
}

/**
 * As-of dates of the repositories, by folder name (`owner__name`).
 *
 * @param {string} corpus folder that holds `SOURCES.tsv`
 * @returns {Promise<Map<string, number>>} ms UTC
 */
export async function readAsOfDates(corpus) {
  const rows = await readTsv(path.join(corpus, 'SOURCES.tsv'));
  return new Map(rows.map((row) => [row.repo.replace('/', '__'), Date.parse(row.as_of)]));
}

/** @param {string} file @returns {Promise<Record<string, string>[]>} */
async function readTsv(file) {
  const [header, ...lines] = (await readFile(file, 'utf8'))
    .replace(/\r/g, '')
    .trimEnd()
    .split('\n');
  const keys = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(keys.map((key, at) => [key, cells[at] ?? '']));
  });
}
