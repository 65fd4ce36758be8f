import {readTsv} from '../../scripts/readTsv.mjs';

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
 * @returns {Label[]}
 */
export function readLabels(file) {
  return readTsv(file).map((row) => ({
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
