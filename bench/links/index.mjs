/**
 * Where the paths that plans name lead: `npm run links -- --corpus DIR [--json]`,
 * and `--sample N [--seed S]` for references to check by hand. Each repository of
 * the corpus has a TREE.txt with all its paths.
 */
import path from 'node:path';
import {parseArgs} from 'node:util';
import {RESOLUTION_STEPS} from 'execplans/derive/paths/resolvePath.js';
import {judge} from './judge.mjs';
import {pick} from './pick.mjs';
import {findRepositories, readRepository} from './read.mjs';

const {values} = parseArgs({
  options: {
    corpus: {type: 'string', default: process.env.EXECPLANS_CORPUS},
    json: {type: 'boolean', default: false},
    sample: {type: 'string'},
    seed: {type: 'string', default: '1'},
    outcome: {type: 'string'},
  },
});

if (!values.corpus) {
  console.log('No corpus, so nothing was measured. Set one: npm run links -- --corpus DIR');
  process.exit(0);
}

const corpus = path.resolve(values.corpus);
const rows = [];
for (const repo of findRepositories(corpus)) {
  const {plans, paths} = await readRepository(path.join(corpus, repo));
  for (const plan of plans) {
    for (const reference of plan.references) {
      const outcome = judge(reference, plan.path, paths);
      if (outcome) rows.push({repo, from: plan.path, reference, ...outcome});
    }
  }
}

const OUTCOMES = [...RESOLUTION_STEPS, 'missed', 'ambiguous', 'outside', 'dead'];

if (values.sample) {
  const wanted = values.outcome
    ? (row) => row.outcome === values.outcome
    : (row) => row.target !== null;
  for (const row of pick(rows.filter(wanted), Number(values.sample), Number(values.seed))) {
    const {raw, sentence, line} = row.reference;
    console.log(`${row.repo}/${row.from}:${line}`);
    console.log(`  ${raw} → ${row.target ?? '-'} (${row.outcome})\n  ${sentence}\n`);
  }
} else {
  const names = ['all', ...new Set(rows.map(({repo}) => repo))];
  const summaries = names.map((name) => {
    const own = rows.filter(({repo}) => name === 'all' || repo === name);
    const counts = OUTCOMES.map((outcome) => own.filter((row) => row.outcome === outcome).length);
    const resolved = own.filter(({target}) => target !== null).length;
    const missed = own.filter(({outcome}) => outcome === 'missed').length;
    const share = resolved / Math.max(1, resolved + missed);
    return {name, references: own.length, counts, share};
  });
  if (values.json) console.log(JSON.stringify(summaries, null, 2));
  else {
    console.table(
      Object.fromEntries(
        summaries.map(({name, references, counts, share}) => [
          name,
          {
            references,
            ...Object.fromEntries(OUTCOMES.map((outcome, at) => [outcome, counts[at]])),
            'of those in the tree': `${(share * 100).toFixed(1)} %`,
          },
        ]),
      ),
    );
  }
}
