import {Command, CommanderError, InvalidArgumentError} from 'commander';
import {toFamilies} from '../options/families.js';
import {parseAsOf, parseOffset} from '../options/values.cjs';
import {type ListOptions, list} from './list.js';
import {type Terminal, UsageError} from './terminal.js';

/**
 * The `execplans` command.
 *
 * @param args - without `node` and the script
 * @returns exit code: 0 on success, 2 for wrong usage, 1 for any other error
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await createProgram(terminal).parseAsync(args, {from: 'user'});
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const message = error instanceof Error ? error.message : String(error);
    terminal.warn(`error: ${message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function createProgram(terminal: Terminal): Command {
  const program = new Command('execplans')
    .description("Shows the true status of a repository's ExecPlans.")
    .configureOutput({
      writeOut: terminal.print,
      writeErr: terminal.warn,
      getOutHelpWidth: () => terminal.columns ?? 100,
      getErrHelpWidth: () => terminal.columns ?? 100,
    })
    .showHelpAfterError('(run execplans list --help for usage)')
    .exitOverride();
  program
    .command('list')
    .description('List plans with their status, progress and last activity.')
    .argument(
      '[paths...]',
      'folders or files that contain the plans (default: plans are found by name)',
    )
    .option(
      '--root <DIR>',
      'root of the repository (default: the git repository of the current folder, or that folder)',
    )
    .option(
      '--as-of <DATE>',
      'date, or time with its offset, to derive statuses for (default: now)',
      checkAsOf,
    )
    .option(
      '--timezone <NAME=OFFSET>',
      'offset of a time zone name, such as CST=-06:00; can be repeated',
      addTimezone,
    )
    .option(
      '--family <NAME>',
      'only plans of this format, such as openspec, or !NAME for all but these; can be repeated',
      addFamily,
    )
    .option('--all', 'also list the files next to plans that are not plans, each with the reason')
    .option('--json', 'print a single JSON object')
    .action((paths: string[], options: Partial<ListOptions>) =>
      list({timezone: {}, family: [], all: false, json: false, ...options, paths}, terminal),
    );
  return program;
}

function checkAsOf(text: string): string {
  return checked(() => {
    parseAsOf(text);
    return text;
  });
}

function addTimezone(text: string, previous: Record<string, string> = {}): Record<string, string> {
  const [, name, offset] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (name === undefined || offset === undefined) {
    throw new InvalidArgumentError('Use a name and its offset, such as CST=-06:00.');
  }
  checked(() => parseOffset(offset));
  return {...previous, [name]: offset};
}

function addFamily(name: string, previous: string[] = []): string[] {
  const names = [...previous, name];
  checked(() => toFamilies(names));
  return names;
}

/** Turns errors of value parsers into errors of an argument. */
function checked<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}
