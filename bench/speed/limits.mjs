/** Plans beyond what people write: time and memory must stay within bounds. */

import {bytes, fixed, medians, table} from '../table.mjs';
import {toCpu} from './plugin.mjs';
import {PHASES} from './timed/methods.cjs';
import {TimedSite} from './timedSite.mjs';

const SENTENCE = 'The harbour master counts the boats at dusk and writes them down. ';

/** What is tried, each a site of its own; the first tells what every load costs. */
const CASES = {
  'one short plan': ({makePlans}) => makePlans(1),
  '5 MB of paragraphs': () => one(repeat(5_000_000 / 330, () => `${SENTENCE.repeat(5)}\n\n`)),
  '5 MB in one line': () => one(SENTENCE.repeat(5_000_000 / SENTENCE.length)),
  '5 MB of lists and code': () =>
    one(
      repeat(
        5_000_000 / 90,
        (i) => `- [x] (2026-03-04 09:00Z) See \`harbour/gate-${i}.ts\`, [chart](chart.md)\n`,
      ),
    ),
  '20,000 tasks': () => one(repeat(20_000, (i) => `- [${i % 2 ? 'x' : ' '}] Count boat ${i}\n`)),
  '2,000 headings': () => one(repeat(2_000, (i) => `## Pier ${i}\n\n${SENTENCE}\n\n`)),
  '20,000 footnotes': () =>
    one(
      `${repeat(20_000, (i) => `Boat ${i}[^${i}] `)}\n\n${repeat(20_000, (i) => `[^${i}]: Pier ${i}\n`)}`,
    ),
  '80,000 character references': () => one('boat&nbsp;'.repeat(80_000)),
  'a wide table of short rows': () =>
    one(`|${'pier|'.repeat(5_000)}\n|${'-|'.repeat(5_000)}\n${'|boat|\n'.repeat(10_000)}`),
  '10,000 tiny plans': () =>
    Array.from({length: 10_000}, (_, i) => plan(i, `- [ ] Count boat ${i}\n`)),
};

/** @returns {Promise<{data: object[], text: string}>} one entry for each case */
export async function measureLimits({makePlans, runs}) {
  const data = [];
  for (const [name, make] of Object.entries(CASES)) {
    const results = [];
    for (let run = 1; run <= runs; run++) results.push(await loadOnce(make({makePlans})));
    data.push({name, ...medians(results)});
    console.error(`limits, ${name}: ${fixed(data.at(-1).sum, 0)} ms CPU`);
  }
  return {data, text: describe(data)};
}

async function loadOnce(plans) {
  const site = new TimedSite(plans);
  try {
    const {cost, load} = await site.load();
    return {memory: cost.memory, ...toCpu({load})};
  } finally {
    site.remove();
  }
}

function one(text) {
  return [plan(0, text)];
}

function plan(index, text) {
  return {path: `pier-${index}.md`, text: `# Mend pier ${index}\n\n${text}`};
}

function repeat(times, make) {
  return Array.from({length: times}, (_, index) => make(index)).join('');
}

function describe(data) {
  const phases = PHASES.filter((phase) => phase !== 'start');
  const rows = data.map((entry) => [
    entry.name,
    bytes(entry.memory),
    `${fixed(entry.sum / 1000, 1)} s`,
    ...phases.map((phase) => `${fixed(entry[phase] / 1000, 2)} s`),
  ]);
  const head = ['plans', 'peak memory', 'CPU', ...phases];
  const note = 'Memory is that of the whole process; CPU is that of the plugin alone, cold.';
  return `### Limits, before anything is bundled\n\n${table(head, rows)}\n\n${note}`;
}
