import {readTsv} from '../../../scripts/readTsv.mjs';

/**
 * @typedef {object} Row one plan of a tool's own format, as `families.tsv` describes it
 * @property {string} repo folder of the repository in the corpus
 * @property {string} family
 * @property {string} plan folder or file, relative to the repository like all paths
 * @property {string} main the file that a person opens first
 * @property {string} parts paths of the other files, separated by spaces, which paths may contain
 * @property {string} title may be a part of a better one; empty when not known
 * @property {number} done tasks of the file that contains the work
 * @property {number} total
 * @property {string} state
 * @property {string} created date or time; empty when not known
 * @property {string} last
 * @property {string} by `hand` when a person looked at the plan
 */

/**
 * @param {string} file a TSV file with one header line
 * @returns {Row[]}
 */
export function readRows(file) {
  return readTsv(file).map((row) => ({
    ...row,
    done: Number(row.done),
    total: Number(row.total),
    created: row.created.replaceAll('"', ''),
    last: row.last.replaceAll('"', ''),
  }));
}
