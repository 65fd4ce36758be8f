/**
 * How often the plugin agrees with the judgement of careful readers:
 * `npm run accuracy -- [--corpus DIR]… [--labels FILE] [--json] [--check]`. Each corpus is measured
 * apart, and has a row of its own. With `--check` it exits with 1 where agreement on one fell below
 * the level reached before. `--labels` replaces the `labels.tsv` of every corpus.
 */
import path from 'node:path';
import {parseArgs} from 'node:util';
import {fallen} from './check.mjs';
import {measure} from './measure.mjs';
import {print, summarize} from './report.mjs';

const {values} = parseArgs({
  options: {
    corpus: {type: 'string', multiple: true},
    labels: {type: 'string'},
    json: {type: 'boolean', default: false},
    check: {type: 'boolean', default: false},
  },
});

const folders =
  values.corpus ?? (process.env.EXECPLANS_CORPUS ?? '').split(path.delimiter).filter(Boolean);
if (folders.length === 0) {
  console.log('No corpus, so nothing was measured. Set one: npm run accuracy -- --corpus DIR');
  process.exit(0);
}

const corpora = [];
for (const folder of folders) {
  const rows = await measure(path.resolve(folder), values.labels);
  const summary = {sure: summarize(rows.filter(({label}) => label.sure)), all: summarize(rows)};
  corpora.push({name: path.basename(path.resolve(folder)), rows, summary});
}

console.log(
  values.json
    ? JSON.stringify(
        Object.fromEntries(corpora.map(({name, rows, summary}) => [name, {...summary, rows}])),
        null,
        2,
      )
    : print(corpora),
);

if (values.check) {
  const below = [];
  for (const {name, summary} of corpora) below.push(...(await fallen(name, summary)));
  for (const line of below)
    console.error(`Fell below: ${line}. Fix the rule, or lower the level and say why.`);
  process.exitCode = below.length > 0 ? 1 : 0;
}
