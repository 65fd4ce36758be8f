/**
 * `npm run matrix`: installs the packed packages with every package manager, builds a site in each
 * layout, and prints a row for each; with `--all`, for every combination, and with `--only TEXT` (can
 * be repeated), for those whose row has all the texts. `--pin NAME@VERSION` (can be repeated) installs
 * that version of a package, for when the registry has a newest one that can't be installed. Run
 * `npm run build` first. The sites are removed; with `--keep`, those that fail are not.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {packPackages} from '../packPackages.mjs';
import {AXES, allCells, pairwiseCells} from './cells.mjs';
import {LAYOUTS} from './layouts.mjs';
import {createManagers, findMissing, installTools} from './managers.mjs';
import {runCell} from './runCell.mjs';

const {values} = parseArgs({
  options: {
    all: {type: 'boolean', default: false},
    keep: {type: 'boolean', default: false},
    only: {type: 'string', multiple: true, default: []},
    pin: {type: 'string', multiple: true, default: []},
  },
});

const temporary = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'execplans-matrix-')));
const tarballs = packPackages(path.join(temporary, 'tarballs'));
const toolsDir = path.join(temporary, 'tools');
const missing = installTools(toolsDir);
const managers = createManagers(toolsDir);
const pins = Object.fromEntries(values.pin.map((pin) => /^(.+)@(.+)$/.exec(pin).slice(1)));
const total = {passed: 0, failed: 0, skipped: 0};

console.log(`| ${[...Object.keys(AXES), 'plans', 'result'].join(' | ')} |`);
console.log(`| ${[...Object.keys(AXES), 'plans', 'result'].map(() => '---').join(' | ')} |`);
for (const cell of values.all ? allCells() : pairwiseCells()) {
  const row = Object.values(cell);
  if (!values.only.every((text) => row.includes(text))) continue;
  const {result, why} = await tryCell(cell);
  total[result] += 1;
  console.log(`| ${[...row, LAYOUTS[cell.layout].plans, result].join(' | ')} |`);
  if (why) console.error(`${why}\n`);
}

if (!values.keep) fs.rmSync(temporary, {recursive: true, force: true});
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** @returns {Promise<{result: keyof typeof total, why: string | null}>} */
async function tryCell(cell) {
  if (missing && cell.manager !== 'npm') return {result: 'skipped', why: missing};
  const dir = fs.mkdtempSync(path.join(temporary, 'cell-'));
  const problem = await runCell(cell, {dir, managers, tarballs, pins});
  if (!problem || !values.keep) fs.rmSync(dir, {recursive: true, force: true});
  if (!problem) return {result: 'passed', why: null};
  const absent = findMissing(problem);
  if (absent) return {result: 'skipped', why: `The registry has no such package: ${absent}`};
  return {result: 'failed', why: values.keep ? `${dir}\n${problem}` : problem};
}
