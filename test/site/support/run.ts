import {type ChildProcess, spawn} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const DOCUSAURUS = path.join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
export const EXECPLANS = path.join(ROOT, 'lib/plugin/cli/bin.js');

export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

/** What vitest sets for its own process would change how Docusaurus builds. */
function cleanEnv(env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const {NODE_ENV, MODE, VITEST, TEST, DEV, PROD, SSR, ...rest} = process.env;
  return {
    ...rest,
    DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
    BROWSERSLIST_IGNORE_OLD_DATA: 'true',
    NO_UPDATE_NOTIFIER: 'true',
    ...env,
  };
}

export interface Output {
  stdout: string;
  /** Both streams, as they came. */
  log: string;
}

/** Starts a program and collects what it writes. */
export function start(
  command: string,
  args: string[],
  {cwd = ROOT, env}: RunOptions = {},
): {child: ChildProcess; output: Output} {
  const child = spawn(command, args, {cwd, env: cleanEnv(env), stdio: ['ignore', 'pipe', 'pipe']});
  const output: Output = {stdout: '', log: ''};
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output.stdout += chunk;
    output.log += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    output.log += chunk;
  });
  return {child, output};
}

/** Runs a program to its end. @throws with its output when it does not exit with 0 */
export async function run(command: string, args: string[], options?: RunOptions): Promise<Output> {
  const {child, output} = start(command, args, options);
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (status !== 0) {
    const call = [path.basename(command), ...args].join(' ');
    throw new Error(`${call} exited with ${status}:\n${output.log}`);
  }
  return output;
}
