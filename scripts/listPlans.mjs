import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {ROOT} from './root.mjs';

const EXECPLANS = path.join(ROOT, 'lib/plugin/cli/bin.js');

/**
 * Runs `execplans list --json`, as it was built.
 *
 * @param {string} root - absolute
 * @param {{asOf?: string, paths?: string[]}} [options] - without paths, plans are found by name
 * @returns {{status: number | null, stdout: string, stderr: string}}
 */
export function listPlans(root, {asOf, paths = []} = {}) {
  const dated = asOf === undefined ? [] : ['--as-of', asOf];
  const args = [EXECPLANS, 'list', ...paths, '--root', root, '--json', ...dated];
  return spawnSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 2 ** 30, cwd: root});
}
