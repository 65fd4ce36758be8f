import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {ROOT} from './root.mjs';

const EXECPLANS = path.join(ROOT, 'lib/plugin/cli/bin.js');

/**
 * Runs `execplans list --json`, as it was built.
 *
 * @param {string} root - absolute
 * @param {{asOf?: string, paths?: string[], findings?: boolean}} [options] - without paths, plans are
 *   found by name; with `findings`, those are listed that a site would report
 * @returns {{status: number | null, stdout: string, stderr: string}}
 */
export function listPlans(root, {asOf, paths = [], findings = false} = {}) {
  const dated = asOf === undefined ? [] : ['--as-of', asOf];
  const found = findings ? ['--findings'] : [];
  const args = [EXECPLANS, 'list', ...paths, '--root', root, '--json', ...found, ...dated];
  return spawnSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 2 ** 30, cwd: root});
}
