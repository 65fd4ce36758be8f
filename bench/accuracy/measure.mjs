import path from 'node:path';
import {readDates} from '../../scripts/readTsv.mjs';
import {compare, sameTitle} from './compare.mjs';
import {derivePlans} from './derive.mjs';
import {readLabels} from './labels.mjs';

/**
 * Holds every labelled plan of a corpus against what the plugin makes of it.
 *
 * @param {string} corpus absolute, with a folder for each repository and a `SOURCES.tsv`
 * @param {string} [labelFile] instead of the corpus' own `labels.tsv`
 * @returns {Promise<import('./report.mjs').Row[]>} in the order of the labels, by repository
 */
export async function measure(corpus, labelFile = path.join(corpus, 'labels.tsv')) {
  const labels = readLabels(labelFile);
  const dates = readDates(corpus);
  const rows = [];
  for (const repo of [...new Set(labels.map((label) => label.repo))]) {
    const asOf = dates.get(repo);
    if (asOf === undefined) {
      throw new Error(`SOURCES.tsv has no date for ${repo}. Add a row for it.`);
    }
    const own = labels.filter((label) => label.repo === repo);
    const plans = await derivePlans(
      path.join(corpus, repo),
      Date.parse(asOf),
      own.map((label) => label.path),
    );
    for (const label of own) {
      // The label of a plan of several files names the one that holds the tasks.
      const candidates = plans.filter(({files}) => files.includes(label.path));
      const plan =
        candidates.find(({title}) => sameTitle(title, label.title)) ?? candidates[0] ?? null;
      rows.push({label, plan, fields: compare(label, plan)});
    }
  }
  return rows;
}
