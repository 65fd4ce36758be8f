/**
 * `npm test`: types, format and lint, unit tests, then sites and a browser. Ends
 * with the line `N passed, N failed`, and fails if anything failed.
 */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const STEPS = [
  {name: 'build and types', command: 'npm run build'},
  {name: 'types of the tests', command: 'tsc -p test'},
  {name: 'format and lint', command: 'biome ci'},
  {name: 'unit tests', project: 'unit'},
  {name: 'sites and browser', project: 'site'},
];

const total = {passed: 0, failed: 0, skipped: 0};
const results = fs.mkdtempSync(path.join(os.tmpdir(), 'execplans-results-'));

for (const {name, command, project} of STEPS) {
  console.log(`\n── ${name}`);
  const counts = project ? runProject(project) : runCommand(command);
  for (const key of Object.keys(total)) {
    total[key] += counts[key];
  }
  if (command === 'npm run build' && counts.failed > 0) {
    console.log('\nThe other steps are skipped because the build failed.');
    break;
  }
}

fs.rmSync(results, {recursive: true});
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** npm puts the tools of the package on the path; the exit status is the result. */
function runCommand(command) {
  const {status} = spawnSync(command, {shell: true, stdio: 'inherit'});
  return status === 0 ? {passed: 1, failed: 0, skipped: 0} : {passed: 0, failed: 1, skipped: 0};
}

/** A file that cannot even load has no tests, so the exit status counts as well. */
function runProject(project) {
  const file = path.join(results, `${project}.json`);
  const {status} = spawnSync(
    `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${file}`,
    {shell: true, stdio: 'inherit'},
  );
  const report = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  const failed = report.numFailedTests ?? 0;
  return {
    passed: report.numPassedTests ?? 0,
    failed: status !== 0 && failed === 0 ? 1 : failed,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}
