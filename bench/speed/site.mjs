/** What a build of a whole site costs, in each of the ways. */
import fs from 'node:fs';
import {DOCUSAURUS} from '../../scripts/root.mjs';
import {medians} from '../table.mjs';
import {createSite} from './createSite.mjs';
import {measure} from './measure.mjs';
import {measureOutput, measureOwnPages} from './output.mjs';
import {describeSites} from './siteTables.mjs';
import {WAYS} from './ways.mjs';

const DEFAULT_SIZES = [450];
/** What this plugin is held against. */
const REFERENCES = ['docs', 'blog', 'floor'];
const FIELDS = ['cpu', 'memory', 'output'];

/**
 * Builds every size in every way, the ways in turn, so that what else the machine
 * does falls on all of them.
 *
 * @returns {Promise<{data: object[], text: string}>} one entry for each size
 */
export async function measureSites({makePlans, sizes = DEFAULT_SIZES, ways, runs}) {
  const data = [];
  for (const size of sizes) {
    const plans = makePlans(size);
    const results = new Map(ways.map((way) => [way, []]));
    for (let run = 1; run <= runs; run++) {
      for (const way of ways) {
        const result = await buildOnce(way, plans);
        results.get(way).push(result);
        console.error(`${way}, ${size} plans, run ${run}: ${result.cpu.toFixed(1)} s CPU`);
      }
    }
    const sourceBytes = plans.reduce((sum, plan) => sum + Buffer.byteLength(plan.text), 0);
    const entries = [...results].map(([way, all]) => [way, medians(all)]);
    const costs = Object.fromEntries(entries);
    data.push({plans: size, sourceBytes, ways: costs, ratios: ratiosOf(costs)});
  }
  return {data, text: describeSites(data)};
}

async function buildOnce(name, plans) {
  const way = WAYS[name];
  const siteDir = createSite({
    plans: plans.map((plan) => ({...plan, text: way.toText(plan.text)})),
    folder: way.folder,
    config: () => way.config(plans.length),
  });
  try {
    const args = [DOCUSAURUS, 'build', siteDir];
    const {log, ...cost} = await measure(process.execPath, args, {cwd: siteDir});
    const own = name === 'ours' ? measureOwnPages(siteDir) : {};
    return {...cost, ...measureOutput(siteDir), ...own};
  } finally {
    fs.rmSync(siteDir, {recursive: true, force: true});
  }
}

/**
 * What this plugin costs by what each other way costs, of those that were measured.
 *
 * @param {Record<string, Record<string, number>>} ways - costs by way
 * @returns {Record<string, {cpu: number, memory: number, output: number}>} by way; none without this plugin
 */
function ratiosOf({ours, ...ways}) {
  if (!ours) return {};
  const measured = REFERENCES.filter((way) => way in ways);
  const by = (way) => FIELDS.map((field) => [field, ours[field] / ways[way][field]]);
  return Object.fromEntries(measured.map((way) => [way, Object.fromEntries(by(way))]));
}
