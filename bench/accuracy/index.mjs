/**
 * How often the plugin agrees with the judgement of careful readers:
 * `npm run accuracy -- --corpus DIR [--labels FILE] [--json]`.
 */
import path from 'node:path';
import {parseArgs} from 'node:util';
import {compare} from './compare.mjs';
import {derivePlans} from './derive.mjs';
import {readAsOfDates, readLabels} from './labels.mjs';
import {print, summarize} from './report.mjs';

const {values} = parseArgs({
  options: {
    corpus: {type: 'string', default: process.env.EXECPLANS_CORPUS},
    labels: {type: 'string'},
    json: {type: 'boolean', default: false},
  },
});

if (!values.corpus) {
  console.log(
    'No corpus is given, so nothing was measured. Name one: npm run accuracy -- --corpus DIR',
  );
  process.exit(0);
}

const corpus = path.resolve(values.corpus);
const labels = await readLabels(values.labels ?? path.join(corpus, 'labels.tsv'));
const dates = await readAsOfDates(corpus);

const rows = [];
for (const repo of [...new Set(labels.map((label) => label.repo))]) {
  const asOf = dates.get(repo);
  if (asOf === undefined) throw new Error(`SOURCES.tsv names no date for ${repo}. Add its row.`);
  const own = labels.filter((label) => label.repo === repo);
  const plans = await derivePlans(
    path.join(corpus, repo),
    asOf,
    own.map((label) => label.path),
  );
  for (const label of own) {
    const plan = plans.get(label.path) ?? null;
    rows.push({label, plan, fields: compare(label, plan)});
  }
}

if (values.json) {
  const sure = rows.filter(({label}) => label.sure);
  console.log(JSON.stringify({sure: summarize(sure), all: summarize(rows), rows}, null, 2));
} else {
  console.log(print(rows));
}
