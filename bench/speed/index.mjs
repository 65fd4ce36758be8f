/**
 * What plans cost a site: `npm run bench -- [--part site,plugin,reload,limits,browser,vitals]
 * [--plans 100,450] [--ways ours,docs,blog,floor] [--runs 3] [--corpus DIR] [--json FILE]`.
 * Prints tables; `--json` writes the same numbers to a file.
 */
import fs from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {measureBrowser} from './browser/index.mjs';
import {measureVitals} from './browser/vitals.mjs';
import {measureLimits} from './limits.mjs';
import {describeMachine} from './machine.mjs';
import {requireProc} from './measure.mjs';
import {createPlanMaker} from './plans/index.mjs';
import {measurePlugin} from './plugin.mjs';
import {measureReload} from './reload.mjs';
import {measureSites} from './site.mjs';
import {WAYS} from './ways.mjs';

const PARTS = {
  site: measureSites,
  plugin: measurePlugin,
  reload: measureReload,
  limits: measureLimits,
  browser: measureBrowser,
  vitals: measureVitals,
};

const {values} = parseArgs({
  options: {
    part: {type: 'string', default: 'site,plugin'},
    plans: {type: 'string'},
    ways: {type: 'string', default: Object.keys(WAYS).join(',')},
    runs: {type: 'string', default: '3'},
    corpus: {type: 'string', default: process.env.EXECPLANS_CORPUS},
    json: {type: 'string'},
  },
});

requireProc();
const parts = named(values.part, PARTS, '--part');
const runs = positive(values.runs, '--runs');
const sizes = values.plans?.split(',').map((size) => positive(size, '--plans'));
const ways = Object.keys(named(values.ways, WAYS, '--ways'));
const {makePlans, origin} = createPlanMaker(values.corpus);
const results = {machine: describeMachine(), origin, runs};

console.log(`${results.machine.text}\nPlans: ${origin}. Runs of each: ${runs}; medians.`);
for (const [name, measure] of Object.entries(parts)) {
  const {data, text} = await measure({makePlans, sizes, ways, runs});
  results[name] = data;
  console.log(`\n${text}`);
}
if (values.json) await fs.writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`);

/** The entries of a table that an option lists. */
function named(list, table, option) {
  const names = list.split(',');
  for (const name of names) {
    if (name in table) continue;
    const known = Object.keys(table).join(', ');
    throw new Error(`${option}: “${name}” does not exist. Use one or more of: ${known}.`);
  }
  return Object.fromEntries(names.map((name) => [name, table[name]]));
}

function positive(text, option) {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`${option} is “${text}”. Use a whole number above 0.`);
}
