/** What the plugin alone costs for each plan, before anything is bundled. */
import {fixed, medians, table} from '../table.mjs';
import {PHASES} from './timed/methods.cjs';
import {TimedSite} from './timedSite.mjs';

const DEFAULT_SIZES = [450];

/**
 * Loads each site with nothing kept, and then again by another process.
 *
 * @returns {Promise<{data: object[], text: string}>} one entry for each size
 */
export async function measurePlugin({makePlans, sizes = DEFAULT_SIZES, runs}) {
  const data = [];
  for (const size of sizes) {
    const cold = [];
    const warm = [];
    for (let run = 1; run <= runs; run++) {
      const site = new TimedSite(makePlans(size));
      try {
        cold.push(toCpu(await site.load()));
        warm.push(toCpu(await site.load()));
      } finally {
        site.remove();
      }
      console.error(`plugin, ${size} plans, run ${run}: ${fixed(cold.at(-1).sum, 0)} ms CPU`);
    }
    data.push({plans: size, cold: medians(cold), warm: medians(warm)});
  }
  return {data, text: data.map(describe).join('\n\n')};
}

/** ms of CPU by phase; `sum` is that of all but `start`, which does not grow with plans. */
export function toCpu({load: {phases, children}}) {
  const cpu = Object.fromEntries(PHASES.map((phase) => [phase, phases[phase]?.cpu ?? 0]));
  cpu.git += children;
  const sum = Object.values(cpu).reduce((total, ms) => total + ms, 0);
  return {...cpu, sum: sum - cpu.start};
}

function describe({plans, cold, warm}) {
  const row = (title, phase) => [
    title,
    `${fixed(cold[phase], 0)} ms`,
    `${fixed(cold[phase] / plans, 2)} ms`,
    `${fixed(warm[phase], 0)} ms`,
    `${fixed(warm[phase] / plans, 2)} ms`,
  ];
  const phases = PHASES.filter((phase) => phase !== 'start').map((phase) => row(phase, phase));
  const rows = [...phases, row('**sum**', 'sum')];
  const head = ['CPU of the plugin alone', 'cold', 'a plan', 'warm', 'a plan'];
  const start = `Loading its code, once: ${fixed(cold.start, 0)} ms. Warm is a new process with the cache of the cold one.`;
  return `### The plugin alone, ${plans} plans\n\n${table(head, rows)}\n\n${start}`;
}
