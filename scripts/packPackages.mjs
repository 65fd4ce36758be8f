import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {ROOT} from './root.mjs';

/** The folders of the packages that are published, by their names. */
export const PACKAGES = {
  execplans: path.join(ROOT, 'plugin'),
  'docusaurus-plugin-execplans': ROOT,
};

/**
 * Packs what was built, as it would be published.
 *
 * @param {string} dir - absolute; there are the tarballs afterwards
 * @returns {Record<keyof typeof PACKAGES, string>} absolute paths of the tarballs
 */
export function packPackages(dir) {
  fs.mkdirSync(dir, {recursive: true});
  const packed = Object.entries(PACKAGES).map(([name, folder]) => {
    const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', dir];
    const output = execFileSync('npm', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    const [{filename}] = Object.values(JSON.parse(output));
    return [name, path.join(dir, filename)];
  });
  return Object.fromEntries(packed);
}
