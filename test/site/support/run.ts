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
export function cleanEnv(env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const {NODE_ENV, MODE, VITEST, TEST, DEV, PROD, SSR, ...rest} = process.env;
  return {
    ...rest,
    DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
    BROWSERSLIST_IGNORE_OLD_DATA: 'true',
    NO_UPDATE_NOTIFIER: 'true',
    ...env,
  };
}

/** Starts a program whose output is collected as text, both streams in one. */
export function start(
  command: string,
  args: string[],
  {cwd = ROOT, env}: RunOptions = {},
): {child: ChildProcess; log: () => string} {
  const child = spawn(command, args, {cwd, env: cleanEnv(env), stdio: ['ignore', 'pipe', 'pipe']});
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  return {child, log: () => text};
}

/** Runs a program to its end. @throws with its output when it does not exit with 0 */
export async function run(command: string, args: string[], options?: RunOptions): Promise<string> {
  const {child, log} = start(command, args, options);
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (status !== 0) {
    throw new Error(`${path.basename(command)} ${args.join(' ')} exited with ${status}:\n${log()}`);
  }
  return log();
}
