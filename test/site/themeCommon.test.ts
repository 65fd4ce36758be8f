import fs from 'node:fs';
import path from 'node:path';
import {expect, inject, test} from 'vitest';
import {linkPackages} from '../../scripts/linkPackages.mjs';
import {readPage, readText} from './support/output.js';
import {DOCUSAURUS, ROOT, run} from './support/run.js';
import {createTinySite} from './support/tinySite.js';

/** Puts the plugin into a site as package managers do that give it a `theme-common` of its own. */
function addSecondCopy(siteDir: string): void {
  const own = path.join(siteDir, 'node_modules/docusaurus-plugin-execplans');
  fs.rmSync(own);
  for (const name of ['package.json', 'lib', 'theme']) {
    fs.cpSync(path.join(ROOT, name), path.join(own, name), {recursive: true});
  }
  const copy = path.join(own, 'node_modules/@docusaurus/theme-common');
  fs.mkdirSync(copy, {recursive: true});
  fs.writeFileSync(path.join(copy, 'package.json'), '{"version": "3.99.0", "main": "index.js"}\n');
  fs.writeFileSync(
    path.join(copy, 'index.js'),
    ['HtmlClassNameProvider', 'PageMetadata', 'ReactContextError', 'ThemeClassNames']
      .concat('useHistorySelector', 'useWindowSize')
      .map((name) => `export const ${name} = () => { throw new Error('second copy'); };\n`)
      .join(''),
  );
}

test.each([
  {bundler: 'rspack', future: true},
  {bundler: 'webpack', future: {}},
])('pages use the theme-common of the theme, with $bundler', async ({bundler, future}) => {
  const {siteDir} = createTinySite(path.join(inject('outRoot'), `theme-common-${bundler}`));
  const config = path.join(siteDir, 'docusaurus.config.mjs');
  const text = fs.readFileSync(config, 'utf8');
  fs.writeFileSync(config, text.replace('"faster":true', `"faster":${JSON.stringify(future)}`));
  linkPackages(siteDir);
  addSecondCopy(siteDir);
  await run(process.execPath, [DOCUSAURUS, 'build'], {cwd: siteDir});
  expect(readText(readPage(path.join(siteDir, 'build'), '/plans'))).toContain('Build a lantern');
});
