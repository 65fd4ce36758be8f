import fs from 'node:fs';
import path from 'node:path';
import {listPlans} from '../../../scripts/listPlans.mjs';
import {readDates} from '../../../scripts/readTsv.mjs';
import {compareRow} from './compareRow.mjs';
import {matchRows} from './matchRows.mjs';
import {readRows} from './readRows.mjs';

/**
 * Compares what `execplans list --json` says of a corpus with its `families.tsv`.
 *
 * @param {string} corpus absolute, with a folder for each repository and a `SOURCES.tsv`
 * @returns {Promise<{rows: import('./report.mjs').Measured[], others: string[]} | null>} `others` are
 *   the listed plans that belong to no row; `null` when the corpus has no `families.tsv`
 * @throws when the plans of a repository can't be listed
 */
export async function measureFamilies(corpus) {
  const file = path.join(corpus, 'families.tsv');
  if (!fs.existsSync(file)) return null;
  const all = readRows(file);
  const dates = readDates(corpus);
  const rows = [];
  const others = [];
  for (const repo of [...new Set(all.map((row) => row.repo))]) {
    const root = path.join(corpus, repo);
    const own = all.filter((row) => row.repo === repo);
    const found = matchRows(own, list(root, dates.get(repo)));
    for (const match of found.matches) {
      rows.push({...match, fields: compareRow(match.row, match.plan, textOf(root, match.row))});
    }
    others.push(...found.others.map((plan) => `${repo}/${plan.path}`));
  }
  return {rows, others};
}

/** @returns {import('./matchRows.mjs').Listed[]} */
function list(root, asOf) {
  const {stdout, stderr} = listPlans(root, {asOf});
  if (stdout === '') throw new Error(`The plans of ${root} could not be listed:\n${stderr}`);
  return JSON.parse(stdout).plans;
}

/** Of its files. A part whose path contains a space is left out, for the table separates by them. */
function textOf(root, {main, parts}) {
  return [main, ...parts.split(' ')]
    .map((file) => path.join(root, file))
    .filter((file) => fs.statSync(file, {throwIfNoEntry: false})?.isFile())
    .map((file) => fs.readFileSync(file, 'utf8'))
    .join('\n');
}
