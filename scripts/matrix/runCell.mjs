import {execFile} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';
import {LAYOUTS} from './layouts.mjs';

/** Pages of the plugin that are not of a plan. */
const OTHER_PAGES = new Set(['timeline.html', 'findings.html', 'changelog.html']);

/** Packages whose later versions break a version of Docusaurus, be there plugins or not. */
const OLDER = {'3.10.0': {webpack: '5.105.0'}};

/** What the bundler is chosen by. */
const FUTURE = {rspack: {v4: true, faster: true}, webpack: {}};

const IDENTITY = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
const GIT = [
  ['git', 'init', '--quiet'],
  ['git', 'add', '--all'],
  ['git', ...IDENTITY, 'commit', '--quiet', '--message', 'Add plans'],
];

/**
 * Makes the site of a cell, installs it, builds it and lists its plans; a broken link stops the build.
 *
 * @param {import('./cells.mjs').Cell} cell
 * @param {{dir: string, managers: Record<string, import('./managers.mjs').Manager>,
 *   tarballs: Record<string, string>, pins?: Record<string, string>}} place - `dir` is a new folder outside
 *   every repository; `tarballs` are those of our packages, and `pins` versions of others, by name
 * @returns {Promise<string | null>} what went wrong, with the end of the output
 */
export async function runCell(cell, {dir, managers, tarballs, pins = {}}) {
  const manager = managers[cell.manager];
  const {siteDir, workspaces, plans} = LAYOUTS[cell.layout];
  const site = path.join(dir, siteDir);
  writeSite(cell, {dir, site, manager, tarballs, pins});
  const steps = [
    ...(cell.git === 'git' ? GIT.map((command) => ({command, cwd: dir})) : []),
    {command: manager.install, cwd: workspaces.length > 0 ? dir : site},
    {command: [...manager.run, 'docusaurus', 'build'], cwd: site},
    {command: [...manager.run, 'execplans', 'list'], cwd: site, expected: `${plans} plans (`},
  ];
  for (const step of steps) {
    const problem = await call(step);
    if (problem) return problem;
  }
  const pages = fs
    .readdirSync(path.join(site, 'build/plans'))
    .filter((name) => name.endsWith('.html') && !OTHER_PAGES.has(name));
  return pages.length === plans ? null : `pages of ${plans} plans: ${pages.join(', ')}`;
}

function writeSite(cell, {dir, site, manager, tarballs, pins}) {
  const {workspaces, options, files, siteFiles} = LAYOUTS[cell.layout];
  const isMonorepo = workspaces.length > 0;
  const root = isMonorepo ? dir : site;
  const ours = Object.fromEntries(
    Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]),
  );
  const project = {root, workspaces, overrides: {...ours, ...OLDER[cell.docusaurus], ...pins}};
  const config = {
    title: 'Site',
    url: 'https://site.example',
    baseUrl: '/',
    trailingSlash: false,
    onBrokenLinks: 'throw',
    onBrokenAnchors: 'throw',
    future: FUTURE[cell.bundler],
    presets: [['classic', {docs: 'docs/intro.md' in siteFiles ? {} : false, blog: false}]],
    plugins: [['execplans', {asOf: '2026-11-10', ...options}]],
  };
  const dependencies = {...dependenciesOf(cell), ...ours};
  const more = manager.manifest(project);
  const own = {name: 'site', version: '1.0.0', private: true, dependencies};
  writeAll(dir, {...files, '.gitignore': 'node_modules\nbuild\n.docusaurus\n.yarn\n.pnp.*\n'});
  writeAll(site, {
    ...siteFiles,
    'docusaurus.config.mjs': `export default ${JSON.stringify(config)};\n`,
    'package.json': JSON.stringify(isMonorepo ? own : {...own, ...more}),
  });
  writeAll(root, manager.files(project));
  if (isMonorepo) {
    writeAll(root, {'package.json': JSON.stringify({name: 'root', private: true, ...more})});
  }
}

function dependenciesOf({docusaurus, react, bundler}) {
  const version = docusaurus === '3.x' ? '^3.10.0' : docusaurus;
  const names = ['core', 'preset-classic', ...(bundler === 'rspack' ? ['faster'] : [])];
  return {
    ...Object.fromEntries(names.map((name) => [`@docusaurus/${name}`, version])),
    '@mdx-js/react': '^3.0.0',
    react: `^${react}.0.0`,
    'react-dom': `^${react}.0.0`,
  };
}

function writeAll(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(file, text);
  }
}

/** @returns {Promise<string | null>} what went wrong; `expected` is a text that the output must have */
async function call({command: [program, ...args], cwd, expected = ''}) {
  const options = {cwd, maxBuffer: 2 ** 28, env: environment()};
  const {
    stdout,
    stderr,
    code = 0,
  } = await promisify(execFile)(program, args, options).catch((error) => error);
  const output = `${stdout ?? ''}${stderr ?? ''}`;
  if (code === 0 && output.includes(expected)) return null;
  const name = [path.basename(program), ...args.map((arg) => path.basename(arg))].join(' ');
  return `${name} ended with ${code}:\n${output.trim().split('\n').slice(-40).join('\n')}`;
}

/** Without what npm and test runners tell their own processes. */
function environment() {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|NODE_ENV$|VITEST|INIT_CWD$|NODE_OPTIONS$)/.test(name),
  );
  return {
    ...Object.fromEntries(own),
    DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
    NO_UPDATE_NOTIFIER: 'true',
    CI: 'true',
  };
}
