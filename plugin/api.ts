import type {ListJson} from './cli/json.js';
import {run} from './cli/run.js';

export type {ListJson};

/**
 * What `execplans list --json` prints, as an object.
 *
 * @param args - of the command, such as `['--root', 'packages/app', '--status', 'active']`
 * @param cwd - absolute; what paths in the arguments are relative to
 * @throws where the command would end with an error, with its message
 */
export async function listPlans(
  args: readonly string[] = [],
  cwd = process.cwd(),
): Promise<ListJson> {
  let output = '';
  let messages = '';
  const exitCode = await run(['list', '--json', ...args], {
    print: (text) => {
      output += text;
    },
    warn: (text) => {
      messages += text;
    },
    columns: undefined,
    cwd,
    env: process.env,
    now: Date.now(),
  });
  if (exitCode !== 0) throw new Error(messages.trim());
  return JSON.parse(output);
}
