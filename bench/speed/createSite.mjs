import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {linkPackages} from '../../scripts/linkPackages.mjs';

/** Nothing in a plan may end a build: the docs and blog plugins would stop at dead links. */
const SHARED_CONFIG = {
  title: 'Plans',
  url: 'https://plans.example',
  baseUrl: '/',
  trailingSlash: false,
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  onDuplicateRoutes: 'ignore',
  future: {v4: true, faster: true},
  markdown: {
    format: 'detect',
    hooks: {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore'},
  },
};

/**
 * A new site in a temporary folder: a git repository of its own, with cold caches.
 *
 * @param {object} site
 * @param {import('./plans/index.mjs').PlanFile[]} site.plans
 * @param {string | null} site.folder - of the plans, in the site; `null` to write none
 * @param {(siteDir: string) => object} site.config - of the site, beside what all have in common
 * @returns {string} its folder, which is the caller's to remove
 */
export function createSite({plans, folder, config}) {
  const siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'execplans-bench-'));
  const write = (name, text) => {
    const file = path.join(siteDir, name);
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(file, text);
  };
  write(
    'docusaurus.config.mjs',
    `export default ${JSON.stringify({...SHARED_CONFIG, ...config(siteDir)})};\n`,
  );
  write('package.json', '{"private": true}\n');
  write('.gitignore', 'node_modules/\n.docusaurus/\nbuild/\n');
  write('src/pages/index.md', '# Home\n');
  if (folder !== null) {
    for (const plan of plans) write(path.posix.join(folder, plan.path), plan.text);
  }
  linkPackages(siteDir);
  commitAll(siteDir);
  return siteDir;
}

/** As on real sites, dates come from version control. */
function commitAll(siteDir) {
  const identity = ['-c', 'user.name=Bench', '-c', 'user.email=bench@plans.example'];
  const settings = [...identity, '-c', 'commit.gpgSign=false', '-c', 'gc.auto=0'];
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    [...settings, 'commit', '--quiet', '--message', 'Add everything'],
  ]) {
    const {status, stderr} = spawnSync('git', args, {cwd: siteDir, encoding: 'utf8'});
    if (status !== 0) throw new Error(`git ${args.join(' ')} failed; is git installed?\n${stderr}`);
  }
}
