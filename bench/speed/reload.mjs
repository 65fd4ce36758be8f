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
/** Turns before the measured ones, in which code is compiled for the first time. */
const WARM_UP = 2;
const TURNS = 6;
const POLL_MS = 20;
/** Nothing may be left to do when the next edit comes. */
const QUIET_MS = 3_000;
const LIMIT_MS = 300_000;

/** What is done to a file of plans, from the turn and its content. */
const ACTIONS = {
  edit: (file, turn) => fs.appendFileSync(file, `\nEdit ${turn}.\n`),
  // In turn: it goes, and comes again.
  'come or go': (file, _, text) =>
    fs.existsSync(file) ? fs.rmSync(file) : fs.writeFileSync(file, text),
};

/**
 * Edits plans one after the other, each time another, with nothing kept from a build; then one plan goes
 * and comes.
 *
 * @returns {Promise<{data: object[], text: string}>} one entry for each size
 */
export async function measureReload({makePlans, sizes = DEFAULT_SIZES}) {
  const data = [];
  for (const size of sizes) {
    const plans = makePlans(size);
    const site = new TimedSite(plans);
    try {
      data.push({plans: size, ...(await reload(site, plans))});
    } finally {
      site.remove();
    }
  }
  return {data, text: data.map(describe).join('\n\n')};
}

async function reload(site, plans) {
  const args = [DOCUSAURUS, 'start', site.siteDir, '--no-open', '--port', String(PORT)];
  const server = start(process.execPath, args, {cwd: site.siteDir});
  const began = Date.now();
  try {
    const ready = await next(site, 'bundled', began, server);
    await sleep(QUIET_MS);
    const fileOf = (at) => path.join(site.siteDir, TIMED.folder, plans[Math.floor(at)].path);
    const turns = Array.from({length: WARM_UP + TURNS}, (_, turn) => turn);
    const share = plans.length / turns.length;
    const files = {
      edit: turns.map((turn) => fileOf((turn + 0.5) * share)),
      'come or go': turns.map(() => fileOf(share)),
    };
    const reloads = {};
    for (const [action, act] of Object.entries(ACTIONS)) {
      const text = fs.readFileSync(files[action][0], 'utf8');
      const measured = [];
      for (const turn of turns) {
        const saved = Date.now();
        act(files[action][turn], turn, text);
        measured.push(await waitForReload(site, saved, server));
        console.error(
          `reload, ${plans.length} plans, ${action} ${turn}: ${measured.at(-1).total} ms`,
        );
      }
      reloads[action] = medians(measured.slice(WARM_UP));
    }
    return {turns: TURNS, firstStart: ready.ended - began, reloads};
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

function describe({plans, turns, firstStart, reloads}) {
  const actions = Object.keys(reloads);
  const head = (name) => [name, ...actions];
  const rows = (of) =>
    of.map(([title, key]) => [
      title,
      ...actions.map((name) => `${fixed(reloads[name][key], 0)} ms`),
    ]);
  const wall = [
    ['until the plugin is asked', 'noticed'],
    ['in the plugin', 'loaded'],
    ['until the browser has it', 'bundled'],
    ['**all**', 'total'],
  ];
  const cpu = [...PHASES.filter((phase) => phase !== 'start'), 'sum'];
  return [
    `### One plan in \`docusaurus start\`, ${plans} plans`,
    `Medians of ${turns} turns; the first start took ${fixed(firstStart / 1000, 1)} s.`,
    table(head('from saving a plan'), rows(wall)),
    table(head('CPU of the plugin'), rows(cpu.map((phase) => [phase, phase]))),
  ].join('\n\n');
}
