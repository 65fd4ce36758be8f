/** How long `docusaurus start` takes from saving a plan to the new page. */
import fs from 'node:fs';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {DOCUSAURUS} from '../../scripts/root.mjs';
import {fixed, medians, table} from '../table.mjs';
import {start} from './measure.mjs';
import {toCpu} from './plugin.mjs';
import {PHASES} from './timed/methods.cjs';
import {TimedSite} from './timedSite.mjs';
import {TIMED} from './ways.mjs';

const DEFAULT_SIZES = [1000];
/** Away from the ports that people use. */
const PORT = 39_417;
/** Edits before the measured ones, in which code is compiled for the first time. */
const WARM_UP = 2;
const EDITS = 5;
const POLL_MS = 20;
/** Nothing may be left to do when the next edit comes. */
const QUIET_MS = 3_000;
const LIMIT_MS = 300_000;

/**
 * Edits plans one after the other, each time another, with nothing kept from a build.
 *
 * @returns {Promise<{data: object[], text: string}>} one entry for each size
 */
export async function measureReload({makePlans, sizes = DEFAULT_SIZES}) {
  const data = [];
  for (const size of sizes) {
    const plans = makePlans(size);
    const site = new TimedSite(plans);
    try {
      data.push({plans: size, ...(await edit(site, plans))});
    } finally {
      site.remove();
    }
  }
  return {data, text: data.map(describe).join('\n\n')};
}

async function edit(site, plans) {
  const args = [DOCUSAURUS, 'start', site.siteDir, '--no-open', '--port', String(PORT)];
  const server = start(process.execPath, args, {cwd: site.siteDir});
  const began = Date.now();
  try {
    const ready = await next(site, 'bundled', began, server);
    await sleep(QUIET_MS);
    const reloads = [];
    for (let turn = 0; turn < WARM_UP + EDITS; turn++) {
      const plan = plans[Math.floor(((turn + 0.5) * plans.length) / (WARM_UP + EDITS))];
      const file = path.join(site.siteDir, TIMED.folder, plan.path);
      const saved = Date.now();
      fs.appendFileSync(file, `\nEdit ${turn}.\n`);
      reloads.push(await waitForReload(site, saved, server));
      console.error(`reload, ${plans.length} plans, edit ${turn}: ${reloads.at(-1).total} ms`);
    }
    return {
      edits: EDITS,
      firstStart: ready.ended - began,
      reload: medians(reloads.slice(WARM_UP)),
    };
  } finally {
    server.child.kill();
    await server.ended;
  }
}

/** ms of wall time from the save, and ms of CPU of the plugin by phase. */
async function waitForReload(site, saved, server) {
  const load = await next(site, 'load', saved, server);
  await next(site, 'bundled', load.ended, server);
  // What is written in two steps may be bundled in two.
  await sleep(QUIET_MS);
  const {ended} = site.entries('bundled').at(-1);
  return {
    noticed: load.began - saved,
    loaded: load.ended - load.began,
    bundled: ended - load.ended,
    total: ended - saved,
    ...toCpu({load}),
  };
}

/** The first entry of a kind that ended after a time. */
async function next(site, kind, after, server) {
  for (let waited = 0; waited < LIMIT_MS; waited += POLL_MS) {
    const found = site.entries(kind).find(({ended}) => ended >= after);
    if (found) return found;
    if (server.child.exitCode !== null) break;
    await sleep(POLL_MS);
  }
  throw new Error(
    `docusaurus start ended, or printed nothing for ${LIMIT_MS / 1000} s. Its output:\n${server.output.log}`,
  );
}

function describe({plans, edits, firstStart, reload}) {
  const wall = [
    ['until the plugin is asked', reload.noticed],
    ['in the plugin', reload.loaded],
    ['until the browser has it', reload.bundled],
    ['**all**', reload.total],
  ];
  const cpu = [...PHASES.filter((phase) => phase !== 'start'), 'sum'];
  const inMs = (rows) => rows.map(([title, ms]) => [title, `${fixed(ms, 0)} ms`]);
  return [
    `### One edit in \`docusaurus start\`, ${plans} plans`,
    `Medians of ${edits} edits; the first start took ${fixed(firstStart / 1000, 1)} s.`,
    table(['from saving a plan', 'wall'], inMs(wall)),
    table(['plugin', 'CPU'], inMs(cpu.map((phase) => [phase, reload[phase]]))),
  ].join('\n\n');
}
