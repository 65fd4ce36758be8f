import fs from 'node:fs';
import path from 'node:path';
import {expect, inject, test} from 'vitest';
import {listFiles, readPage, readText} from './support/output.js';
import {ROOT, run} from './support/run.js';
import {createTinySite} from './support/tinySite.js';

/** Versions that the repository itself is tested with; the package says which it accepts. */
const {devDependencies} = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const SITE_PACKAGES = [
  '@docusaurus/core',
  '@docusaurus/faster',
  '@docusaurus/preset-classic',
  'react',
  'react-dom',
];

test('the packed package builds a fresh site', async () => {
  const dir = path.join(inject('outRoot'), 'packed');
  const {siteDir} = createTinySite(dir);
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', dir]);
  const [tarball] = fs.readdirSync(dir).filter((name) => name.endsWith('.tgz'));
  const dependencies = Object.fromEntries(
    SITE_PACKAGES.map((name) => [name, devDependencies[name]]),
  );
  fs.writeFileSync(
    path.join(siteDir, 'package.json'),
    JSON.stringify({
      private: true,
      dependencies: {...dependencies, 'docusaurus-plugin-execplans': `file:./${tarball}`},
    }),
  );
  await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {cwd: siteDir});
  await run('npx', ['--no-install', 'docusaurus', 'build'], {cwd: siteDir});

  const outDir = path.join(siteDir, 'build');
  expect(listFiles(path.join(outDir, 'plans'))).toEqual([
    'candle.html',
    'lantern.html',
    'timeline.html',
  ]);
  expect(readText(readPage(outDir, '/plans'))).toContain('Build a lantern');

  const {stdout} = await run('npx', ['--no-install', 'execplans', 'list', '--json'], {
    cwd: siteDir,
  });
  expect(JSON.parse(stdout).plans).toHaveLength(2);
});
