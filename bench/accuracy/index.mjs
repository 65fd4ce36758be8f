/**
 * How often the plugin agrees with the judgement of careful readers:
 * `npm run accuracy -- [--corpus DIR]… [--labels FILE] [--wrong] [--json] [--check]`. Each corpus is
 * measured apart: its `labels.tsv`, and its `families.tsv` if it has one. `--wrong` also lists what
 * is wrong by the latter. With `--check` it exits with 1 where agreement on one fell below the level
 * reached before. `--labels` replaces the `labels.tsv` of every corpus.
 */
import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {fallen, sharesOf} from './check.mjs';
import {measureFamilies} from './families/measure.mjs';
import {countFamilies, familyShares, printFamilies} from './families/report.mjs';
import {measure} from './measure.mjs';
import {print, summarize} from './report.mjs';

const {values} = parseArgs({
  options: {
    corpus: {type: 'string', multiple: true},
    labels: {type: 'string'},
    wrong: {type: 'boolean', default: false},
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
for (const folder of folders) corpora.push(await measureCorpus(path.resolve(folder)));
console.log(values.json ? toJson() : toText());

if (values.check) {
  const below = [];
  for (const {name, shares} of corpora) below.push(...(await fallen(name, shares)));
  for (const line of below)
    console.error(`Fell below: ${line}. Fix the rule, or lower the level and say why.`);
  process.exitCode = below.length > 0 ? 1 : 0;
}

/** @param {string} corpus absolute; with labels, families, or both */
async function measureCorpus(corpus) {
  const families = await measureFamilies(corpus);
  const labelled =
    families === null || values.labels || fs.existsSync(path.join(corpus, 'labels.tsv'));
  const rows = labelled ? await measure(corpus, values.labels) : [];
  const summary = {sure: summarize(rows.filter(({label}) => label.sure)), all: summarize(rows)};
  const shares = {sure: sharesOf(summary.sure), all: sharesOf(summary.all)};
  const counts = families && countFamilies(families.rows);
  if (counts) shares.families = familyShares(counts);
  return {name: path.basename(corpus), rows, summary, families, counts, shares};
}

function toJson() {
  const entries = corpora.map(({name, rows, summary, families, counts}) => [
    name,
    {...summary, rows, families: families && {...counts, measured: families.rows}},
  ]);
  return JSON.stringify(Object.fromEntries(entries), null, 2);
}

function toText() {
  const labelled = corpora.filter(({rows}) => rows.length > 0);
  const families = corpora.flatMap(({name, families}) =>
    families ? [printFamilies(name, families, values.wrong)] : [],
  );
  return [...(labelled.length > 0 ? [print(labelled)] : []), ...families].join('\n\n');
}
