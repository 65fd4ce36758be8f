import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Package managers that don't come with Node. */
const TOOLS = {pnpm: 'pnpm@10', yarn: '@yarnpkg/cli-dist@4'};

/**
 * @typedef {object} Project
 * @property {string} root - absolute; where packages are installed
 * @property {string[]} workspaces - globs; empty for a single package
 * @property {Record<string, string>} overrides - what packages are installed from or in which version,
 *   by name
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
    manifest: ({workspaces, overrides}) => ({
      ...(workspaces.length > 0 && {workspaces}),
      resolutions: overrides,
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
      manifest: ({workspaces, overrides}) => ({
        ...(workspaces.length > 0 && {workspaces}),
        overrides,
      }),
      files: () => ({}),
      install: ['npm', 'install', '--no-audit', '--no-fund', '--loglevel=error'],
      run: ['npx', '--no-install'],
    },
    pnpm: {
      manifest: () => ({}),
      files: ({workspaces, overrides}) => ({
        // JSON is YAML, too.
        'pnpm-workspace.yaml': `${JSON.stringify({
          ...(workspaces.length > 0 && {packages: workspaces}),
          overrides,
        })}\n`,
      }),
      install: [...pnpm, 'install', '--no-frozen-lockfile'],
      run: [...pnpm, 'exec'],
    },
    yarn: yarnWith('node-modules'),
    'yarn-pnp': yarnWith('pnp'),
  };
}

/** @returns why the package managers could not be installed into the folder; `null` where they were */
export function installTools(toolsDir) {
  fs.mkdirSync(toolsDir, {recursive: true});
  fs.writeFileSync(path.join(toolsDir, 'package.json'), '{"private": true}\n');
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', ...Object.values(TOOLS)];
  const {status, stderr} = spawnSync('npm', args, {cwd: toolsDir, encoding: 'utf8', shell: true});
  return status === 0 ? null : `they could not be installed: ${stderr.trim().split('\n')[0]}`;
}

/** What package managers say of a package that the registry has not, such as one half published. */
const NOT_THERE =
  /No candidates found|\bE404\b|\bETARGET\b|ERR_PNPM_NO_MATCHING_VERSION|ERR_PNPM_FETCH_404/;

/** The line of the output by which it is not the package that is at fault; `null` if there is none. */
export function findMissing(output) {
  return output.split('\n').find((line) => NOT_THERE.test(line)) ?? null;
}
