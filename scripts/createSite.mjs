import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {linkPackages} from './linkPackages.mjs';
import {DOCUSAURUS} from './root.mjs';

/**
 * A site outside every repository, with nothing but the plans of one.
 *
 * @param {string} repositoryDir - absolute
 * @param {object} options - of the plugin; what is `undefined` is left out
 * @returns {string} its folder, for the caller to remove
 */
export function createSite(repositoryDir, options) {
  const siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'execplans-site-'));
  const config = {
    title: path.basename(repositoryDir),
    url: 'https://corpus.example',
    baseUrl: '/',
    trailingSlash: false,
    onBrokenLinks: 'throw',
    onBrokenAnchors: 'throw',
    future: {v4: true, faster: true},
    markdown: {mermaid: true},
    themes: ['@docusaurus/theme-mermaid'],
    presets: [['classic', {docs: false, blog: false}]],
    plugins: [['execplans', {repositoryDir, ...options}]],
  };
  fs.writeFileSync(
    path.join(siteDir, 'docusaurus.config.mjs'),
    `export default ${JSON.stringify(config)};\n`,
  );
  fs.writeFileSync(path.join(siteDir, 'package.json'), '{"private": true}\n');
  linkPackages(siteDir);
  fs.mkdirSync(path.join(siteDir, 'src/pages'), {recursive: true});
  fs.writeFileSync(path.join(siteDir, 'src/pages/index.md'), '# Home\n\n[Plans](/plans)\n');
  return siteDir;
}

/** @returns {{status: number | null, output: string}} */
export function buildSite(siteDir) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [DOCUSAURUS, 'build', siteDir], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: {...process.env, DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'},
  });
  return {status, output: stdout + stderr};
}
