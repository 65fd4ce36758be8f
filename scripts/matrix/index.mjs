/**
 * `npm run matrix`: installs the packed packages with every package manager, builds a site in each
 * layout, and prints a row for each; with `--all`, for every combination, and with `--only TEXT` (can
 * be repeated), for those whose row has all the texts. Run `npm run build` first. The sites are removed
 * but those that fail, with `--keep`.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {packPackages} from '../packPackages.mjs';
import {AXES, allCells, pairwiseCells} from './cells.mjs';
import {LAYOUTS} from './layouts.mjs';
import {createManagers, installTools} from './managers.mjs';
import {runCell} from './runCell.mjs';

const {values} = parseArgs({
  options: {
    all: {type: 'boolean', default: false},
    keep: {type: 'boolean', default: false},
    only: {type: 'string', multiple: true, default: []},
  },
});

const temporary = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'execplans-matrix-')));
const tarballs = packPackages(path.join(temporary, 'tarballs'));
const toolsDir = path.join(temporary, 'tools');
const missing = installTools(toolsDir);
const managers = createManagers(toolsDir);
const total = {passed: 0, failed: 0, skipped: 0};

console.log(`| ${[...Object.keys(AXES), 'plans', 'result'].join(' | ')} |`);
console.log(`| ${[...Object.keys(AXES), 'plans', 'result'].map(() => '---').join(' | ')} |`);
for (const cell of values.all ? allCells() : pairwiseCells()) {
  const name = Object.values(cell).join(' | ');
  if (!values.only.every((text) => name.split(' | ').includes(text))) continue;
  if (missing && cell.manager !== 'npm') {
    total.skipped += 1;
    console.log(`| ${name} | | skipped: ${missing} |`);
    continue;
  }
  const dir = fs.mkdtempSync(path.join(temporary, 'cell-'));
  const problem = await runCell(cell, {dir, managers, tarballs});
  total[problem ? 'failed' : 'passed'] += 1;
  console.log(`| ${name} | ${LAYOUTS[cell.layout].plans} | ${problem ? 'failed' : 'passed'} |`);
  if (problem) console.error(`${values.keep ? `${dir}\n` : ''}${problem}\n`);
  if (!problem || !values.keep) fs.rmSync(dir, {recursive: true, force: true});
}

if (!values.keep) fs.rmSync(temporary, {recursive: true, force: true});
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
