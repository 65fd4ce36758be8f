import {spawn} from 'node:child_process';

/**
 * What git tells the programs that its hooks start: the repository, but not where its files
 * are, so that any folder git is asked in would pass for its top.
 */
const REPOSITORY_OF_HOOK = ['GIT_DIR', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE', 'GIT_PREFIX'];
/** Refused by git beside literal paths. */
const PATTERN_KINDS = ['GIT_GLOB_PATHSPECS', 'GIT_NOGLOB_PATHSPECS', 'GIT_ICASE_PATHSPECS'];

/** Why git could not answer: it is not installed, or the folder is no repository. */
export class GitError extends Error {}

/**
 * Runs git and hands over its output piece by piece, so that a long history
 * never stands in memory as a whole.
 *
 * @param cwd - an existing folder
 * @param input - for git's standard input
 * @throws GitError when git cannot start or ends with an error
 */
export async function streamGit(
  cwd: string,
  args: readonly string[],
  onText: (text: string) => void,
  input = '',
): Promise<void> {
  const child = spawn('git', args, {
    cwd,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: gitEnvironment(process.env),
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => reject(new GitError(error.message)));
    child.once('close', resolve);
  });
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', onText);
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (complaint.length < 1000) complaint += text;
  });
  // git may end before it has read everything; its exit code tells why.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = await ended;
  if (code !== 0) throw new GitError(complaint.trim() || `git ended with code ${code}`);
}

/** What git prints. */
async function runGit(cwd: string, args: readonly string[]): Promise<string> {
  const pieces: string[] = [];
  await streamGit(cwd, args, (text) => pieces.push(text));
  return pieces.join('');
}

/** What git prints, or `null` where git cannot answer. */
export async function askGit(cwd: string, args: readonly string[]): Promise<string | null> {
  try {
    return await runGit(cwd, args);
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

/** Paths are names here, never patterns; and nothing may wait for a lock or a password. */
function gitEnvironment(inherited: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...inherited,
    GIT_LITERAL_PATHSPECS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  for (const name of PATTERN_KINDS) delete env[name];
  if (env.GIT_WORK_TREE === undefined) for (const name of REPOSITORY_OF_HOOK) delete env[name];
  return env;
}
