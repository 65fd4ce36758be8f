import fs from 'node:fs';
import path from 'node:path';
import {ROOT} from './root.mjs';

const NAME = 'docusaurus-plugin-execplans';

/**
 * Lets a site use the packages of this repository, this plugin among them: by a folder of links, and
 * not by a link to one, because caches are kept in it.
 *
 * @param {string} siteDir - absolute; it has no packages yet
 */
export function linkPackages(siteDir) {
  const from = path.join(ROOT, 'node_modules');
  const to = path.join(siteDir, 'node_modules');
  fs.mkdirSync(to);
  for (const name of fs.readdirSync(from)) {
    if (name.startsWith('.') || name === NAME) continue;
    fs.symlinkSync(path.join(from, name), path.join(to, name), 'junction');
  }
  fs.symlinkSync(ROOT, path.join(to, NAME), 'junction');
}
