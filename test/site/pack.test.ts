import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, expect, inject, test} from 'vitest';
import {packPackages} from '../../scripts/packPackages.mjs';
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

/** As the docs say, it finds plans by section if it is told where they are. */
const SEARCH = '@easyops-cn/docusaurus-search-local';

let tarballs: Record<string, string>;

beforeAll(() => {
  tarballs = packPackages(path.join(inject('outRoot'), 'tarballs'));
});

async function install(dir: string, dependencies: Record<string, string>): Promise<void> {
  fs.writeFileSync(path.join(dir, 'package.json'), JSON.stringify({private: true, dependencies}));
  await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {cwd: dir});
}

const tarball = (name: string) => `file:${tarballs[name]}`;

/** What a package brings with it that only a site needs. */
const OF_SITES = /^(?:@docusaurus\/|react(?:-dom)?$|docusaurus-|@theme)/;

test('the packed command lists plans where nothing else is installed', async () => {
  const dir = path.join(inject('outRoot'), 'command');
  fs.mkdirSync(path.join(dir, 'plans'), {recursive: true});
  fs.writeFileSync(path.join(dir, 'plans/lantern.md'), '# Build a lantern\n\n- [ ] Cut\n');
  fs.writeFileSync(path.join(dir, '.gitignore'), 'node_modules\n');
  await run('git', ['init', '--quiet'], {cwd: dir});
  await install(dir, {execplans: tarball('execplans')});

  const {stdout} = await run('npx', ['--no-install', 'execplans', 'list'], {cwd: dir});
  expect(stdout).toMatch(/draft +0\/1 .* Build a lantern +plans\/lantern\.md/);
  const all = ['--no-install', 'execplans', 'list', '--findings', '--json'];
  expect(JSON.parse((await run('npx', all, {cwd: dir})).stdout).plans).toHaveLength(1);
  const script =
    "import {listPlans} from 'execplans'; console.log((await listPlans()).plans[0].slug)";
  const api = await run(process.execPath, ['--input-type=module', '-e', script], {cwd: dir});
  expect(api.stdout).toBe('lantern\n');

  const installed = listFiles(path.join(dir, 'node_modules'))
    .filter((file) => path.basename(file) === 'package.json')
    .map((file) => readManifest(path.join(dir, 'node_modules', file)).name ?? '');
  expect(installed).toContain('unified');
  expect(installed.filter((name) => OF_SITES.test(name))).toEqual([]);
  const imported = importsBelow(path.join(dir, 'node_modules/execplans/dist'));
  expect(imported).toContain('unified');
  expect(imported.filter((name) => OF_SITES.test(name))).toEqual([]);
});

test('the packed packages build a fresh site', async () => {
  // Its search knows docs and blog posts only, and needs the docs plugin.
  const search = {blogRouteBasePath: ['blog', 'plans'], ignoreFiles: ['plans/timeline']};
  const {siteDir} = createTinySite(path.join(inject('outRoot'), 'packed'), {
    preset: {docs: {}},
    site: {themes: [[SEARCH, search]]},
  });
  fs.mkdirSync(path.join(siteDir, 'docs'));
  fs.writeFileSync(path.join(siteDir, 'docs/intro.md'), '# Intro\n\nText.\n');
  const site = [...SITE_PACKAGES.map((name) => [name, devDependencies[name]]), [SEARCH, '^0.55.0']];
  const ours = Object.keys(tarballs).map((name) => [name, tarball(name)]);
  await install(siteDir, Object.fromEntries([...site, ...ours]));
  await run('npx', ['--no-install', 'docusaurus', 'build'], {cwd: siteDir});

  const outDir = path.join(siteDir, 'build');
  expect(listFiles(path.join(outDir, 'plans'))).toEqual([
    'candle.html',
    'lantern.html',
    'timeline.html',
  ]);
  expect(readText(readPage(outDir, '/plans'))).toContain('Build a lantern');
  const index: {documents: object[]}[] = JSON.parse(
    fs.readFileSync(path.join(outDir, 'search-index.json'), 'utf8'),
  );
  expect(index.flatMap(({documents}) => documents)).toContainEqual(
    expect.objectContaining({
      u: '/plans/lantern',
      h: '#progress',
      t: expect.stringContaining('Cut the wood'),
    }),
  );

  const {bin} = readManifest(
    path.join(siteDir, 'node_modules/docusaurus-plugin-execplans/package.json'),
  );
  const own = path.join(siteDir, 'node_modules/docusaurus-plugin-execplans', bin?.execplans ?? '');
  for (const [program, ...args] of [
    ['npx', '--no-install', 'execplans'],
    [process.execPath, own],
  ]) {
    const {stdout} = await run(program ?? '', [...args, 'list', '--json'], {cwd: siteDir});
    expect(JSON.parse(stdout).plans).toHaveLength(2);
  }
});

interface Manifest {
  name?: string;
  bin?: Record<string, string>;
}

function readManifest(file: string): Manifest {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

/** What the built files of a folder import from elsewhere. */
function importsBelow(folder: string): string[] {
  const codes = listFiles(folder)
    .filter((file) => /\.c?js$/.test(file))
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
  const names = codes.flatMap((code) =>
    [...code.matchAll(/(?:\bfrom |\bimport ?\(|\bimport |\brequire\()['"]([^.'"][^'"]*)['"]/g)].map(
      ([, name = '']) => name,
    ),
  );
  return [...new Set(names)];
}
