/**
 * `npm run fuzz -- --minutes N`: looks for plans that break something, for N minutes (10 by default).
 * What is found is printed with the seed and the smallest input that was found; put it as a file into
 * `test/fuzz/found/`, where the unit tests try it from then on.
 */
import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {ROOT} from './root.mjs';

const {values} = parseArgs({options: {minutes: {type: 'string', default: '10'}}});
const minutes = Number(values.minutes);
if (!(minutes > 0)) {
  console.error(`--minutes is “${values.minutes}”. Set it to a number of minutes, such as 10.`);
  process.exit(2);
}
// All properties at once: each takes the whole time.
const {status} = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'unit', '--maxWorkers=2', 'test/fuzz'],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: {...process.env, EXECPLANS_FUZZ_MINUTES: String(minutes)},
  },
);
process.exit(status ?? 1);
