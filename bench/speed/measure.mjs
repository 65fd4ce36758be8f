/** What a program costs, the processes that it starts included. */
import {spawn} from 'node:child_process';
import fs from 'node:fs';
import {childrenCpu} from './timed/clock.cjs';

const SAMPLE_MS = 200;

/** @throws where there is no /proc to read from */
export function requireProc() {
  if (fs.existsSync('/proc/self/stat')) return;
  throw new Error(
    'CPU and memory are read from /proc, which does not exist here. Run this on Linux.',
  );
}

/**
 * @typedef {object} Cost
 * @property {number} cpu - seconds, user and system, of all processes
 * @property {number} wall - seconds
 * @property {number} memory - bytes: the highest sum of the resident sets of all processes
 */

/**
 * Runs a program to its end.
 *
 * @returns {Promise<Cost & {log: string}>}
 * @throws with its output when it does not exit with 0
 */
export async function measure(command, args, {cwd, env}) {
  const cpuBefore = childrenCpu();
  const began = performance.now();
  const {child, output, ended} = start(command, args, {cwd, env});
  const memory = sampleMemory(child.pid);
  const status = await ended;
  const peak = memory.stop();
  if (status !== 0) throw new Error(`${args.join(' ')} exited with ${status}:\n${output.log}`);
  return {
    cpu: (childrenCpu() - cpuBefore) / 1000,
    wall: (performance.now() - began) / 1000,
    memory: peak,
    log: output.log,
  };
}

/** Starts a program, without settings that would change what it costs, and collects what it writes. */
export function start(command, args, {cwd, env}) {
  const {NODE_ENV, NODE_OPTIONS, BABEL_ENV, DOCUSAURUS_NO_PERSISTENT_CACHE, ...inherited} =
    process.env;
  const child = spawn(command, args, {
    cwd,
    env: {
      ...inherited,
      BROWSERSLIST_IGNORE_OLD_DATA: 'true',
      NO_UPDATE_NOTIFIER: 'true',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = {log: ''};
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      output.log += chunk;
    });
  }
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return {child, output, ended};
}

/** Samples the tree now and then; the kernel's own peak of each process counts as well. */
function sampleMemory(pid) {
  let peak = 0;
  const sample = () => {
    const tree = processTree(pid).map(memoryOf);
    const sum = tree.reduce((total, {now}) => total + now, 0);
    peak = Math.max(peak, sum, ...tree.map(({highest}) => highest));
  };
  const timer = setInterval(sample, SAMPLE_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

function processTree(root) {
  const children = new Map();
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(statFields(name)[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

/** Fields of /proc/PID/stat after the name, which may hold spaces; none of a process that ended. */
function statFields(pid) {
  const text = readProc(`${pid}/stat`);
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function memoryOf(pid) {
  const status = readProc(`${pid}/status`);
  const field = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  return {now: field('VmRSS') * 1024, highest: field('VmHWM') * 1024};
}

function readProc(name) {
  try {
    return fs.readFileSync(`/proc/${name}`, 'utf8');
  } catch {
    return '';
  }
}
