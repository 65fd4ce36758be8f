import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Package managers that don't come with Node. */
const TOOLS = {pnpm: 'pnpm@10', yarn: '@yarnpkg/cli-dist@4'};

/**
 * @typedef {object} Project
 * @property {string} root - absolute; where packages are installed
 * @property {string[]} workspaces - globs; empty for a single package
 * @property {Record<string, string>} tarballs - of our packages, absolute, by name
 */

/**
 * How a package manager is told what no registry has yet, and how it is run.
 *
 * @typedef {object} Manager
 * @property {(project: Project) => Record<string, unknown>} manifest - more of the root's package.json
 * @property {(project: Project) => Record<string, string>} files - at the root
 * @property {string[]} install - the command
 * @property {string[]} run - in front of the name of a program
 */

/**
 * @param {string} toolsDir - absolute; from `installTools`
 * @returns {Record<string, Manager>}
 */
export function createManagers(toolsDir) {
  const modules = path.join(toolsDir, 'node_modules');
  const pnpm = [process.execPath, path.join(modules, 'pnpm/bin/pnpm.cjs')];
  const yarn = [process.execPath, path.join(modules, '@yarnpkg/cli-dist/bin/yarn.js')];
  const yarnWith = (linker) => ({
    manifest: ({workspaces, tarballs}) => ({
      ...(workspaces.length > 0 && {workspaces}),
      resolutions: filesOf(tarballs),
    }),
    files: () => ({
      '.yarnrc.yml': `nodeLinker: ${linker}\nenableTelemetry: false\nenableImmutableInstalls: false\n`,
      // Where this project begins, whatever is above it.
      'yarn.lock': '',
    }),
    install: [...yarn, 'install'],
    run: [...yarn, 'run'],
  });
  return {
    npm: {
      manifest: ({workspaces}) => (workspaces.length > 0 ? {workspaces} : {}),
      files: () => ({}),
      install: ['npm', 'install', '--no-audit', '--no-fund', '--loglevel=error'],
      run: ['npx', '--no-install'],
    },
    pnpm: {
      manifest: () => ({}),
      files: ({workspaces, tarballs}) => ({
        // JSON is YAML, too.
        'pnpm-workspace.yaml': `${JSON.stringify({
          ...(workspaces.length > 0 && {packages: workspaces}),
          overrides: filesOf(tarballs),
        })}\n`,
      }),
      install: [...pnpm, 'install', '--no-frozen-lockfile'],
      run: [...pnpm, 'exec'],
    },
    yarn: yarnWith('node-modules'),
    'yarn-pnp': yarnWith('pnp'),
  };
}

/** What a package is installed from: its tarball. */
export function filesOf(tarballs) {
  return Object.fromEntries(Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]));
}

/** @returns why the package managers could not be installed into the folder; `null` where they were */
export function installTools(toolsDir) {
  fs.mkdirSync(toolsDir, {recursive: true});
  fs.writeFileSync(path.join(toolsDir, 'package.json'), '{"private": true}\n');
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', ...Object.values(TOOLS)];
  const {status, stderr} = spawnSync('npm', args, {cwd: toolsDir, encoding: 'utf8', shell: true});
  return status === 0 ? null : `they could not be installed: ${stderr.trim().split('\n')[0]}`;
}
