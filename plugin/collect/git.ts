import {spawn} from 'node:child_process';

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
    // Paths are names here, never patterns; and nothing may wait for a lock or a password.
    env: {...process.env, GIT_LITERAL_PATHSPECS: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C'},
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
export async function runGit(cwd: string, args: readonly string[]): Promise<string> {
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
