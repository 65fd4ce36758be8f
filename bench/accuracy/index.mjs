/**
 * How often the plugin agrees with the judgement of careful readers:
 * `npm run accuracy -- --corpus DIR [--labels FILE] [--json] [--check]`; with
 * `--check` it exits with 1 where agreement fell below the level reached before.
 */
import path from 'node:path';
import {parseArgs} from 'node:util';
import {readDates} from '../../scripts/readTsv.mjs';
import {fallen} from './check.mjs';
import {compare, sameTitle} from './compare.mjs';
import {derivePlans} from './derive.mjs';
import {readLabels} from './labels.mjs';
import {print, summarize} from './report.mjs';

const {values} = parseArgs({
  options: {
    corpus: {type: 'string', default: process.env.EXECPLANS_CORPUS},
    labels: {type: 'string'},
    json: {type: 'boolean', default: false},
    check: {type: 'boolean', default: false},
  },
});

if (!values.corpus) {
  console.log('No corpus, so nothing was measured. Set one: npm run accuracy -- --corpus DIR');
  process.exit(0);
}

const corpus = path.resolve(values.corpus);
const labels = readLabels(values.labels ?? path.join(corpus, 'labels.tsv'));
const dates = readDates(corpus);

const rows = [];
for (const repo of [...new Set(labels.map((label) => label.repo))]) {
  const asOf = dates.get(repo);
  if (asOf === undefined) throw new Error(`SOURCES.tsv has no date for ${repo}. Add a row for it.`);
  const own = labels.filter((label) => label.repo === repo);
  const plans = await derivePlans(
    path.join(corpus, repo),
    Date.parse(asOf),
    own.map((label) => label.path),
  );
  for (const label of own) {
    const candidates = plans.filter(({path: file}) => file === label.path);
    const plan =
      candidates.find(({title}) => sameTitle(title, label.title)) ?? candidates[0] ?? null;
    rows.push({label, plan, fields: compare(label, plan)});
  }
}

const summary = {sure: summarize(rows.filter(({label}) => label.sure)), all: summarize(rows)};
console.log(values.json ? JSON.stringify({...summary, rows}, null, 2) : print(rows));

if (values.check) {
  const below = await fallen(summary);
  for (const line of below)
    console.error(`Fell below: ${line}. Fix the rule, or lower the level and say why.`);
  process.exitCode = below.length > 0 ? 1 : 0;
}
