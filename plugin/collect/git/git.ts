import {spawn} from 'node:child_process';

/**
 * What git tells the programs that its hooks start: the repository, but not where its files
 * are, so that any folder git is asked in would pass for its top.
 */
const REPOSITORY_OF_HOOK = ['GIT_DIR', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE', 'GIT_PREFIX'];
/** Refused by git beside literal paths. */
const PATTERN_KINDS = ['GIT_GLOB_PATHSPECS', 'GIT_NOGLOB_PATHSPECS', 'GIT_ICASE_PATHSPECS'];

/**
 * Settings of a repository that name programs, or have git start some. A repository can be anybody's:
 * reading its plans must run nothing that it says.
 */
const NO_PROGRAMS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'log.showSignature=false',
  'protocol.allow=never',
].flatMap((setting) => ['-c', setting]);

/** ms; the history of the largest repositories takes a minute. */
const TIME_LIMIT = 120_000;

/** Settings for one call, which replace those of the repository. */
export type GitSettings = readonly (readonly [name: string, value: string])[];

interface GitCall {
  /** For git's standard input. */
  input?: string;
  settings?: GitSettings;
  /** ms. */
  timeLimit?: number;
}

/** Why git could not answer: it is not installed, the folder is no repository, or it took too long. */
export class GitError extends Error {}

/**
 * Runs git and hands over its output piece by piece, so that a long history
 * never stands in memory as a whole.
 *
 * @param cwd - an existing folder
 * @throws GitError when git cannot start, ends with an error or takes too long
 */
export async function streamGit(
  cwd: string,
  args: readonly string[],
  onText: (text: string) => void,
  {input = '', settings = [], timeLimit = TIME_LIMIT}: GitCall = {},
): Promise<void> {
  const child = spawn('git', ['--no-pager', ...NO_PROGRAMS, ...args], {
    cwd,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: gitEnvironment(process.env, settings),
  });
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => reject(new GitError(error.message)));
    child.once('close', resolve);
    timer = setTimeout(() => {
      child.kill('SIGKILL');
      // What git started may hold its output open.
      child.stdout.destroy();
      child.stderr.destroy();
      reject(new GitError(`git did not answer within ${timeLimit / 1000} seconds`));
    }, timeLimit);
  }).finally(() => clearTimeout(timer));
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
export async function runGit(
  cwd: string,
  args: readonly string[],
  call?: GitCall,
): Promise<string> {
  const pieces: string[] = [];
  await streamGit(cwd, args, (text) => pieces.push(text), call);
  return pieces.join('');
}

/** What git prints, or `null` where git cannot answer. */
export async function askGit(
  cwd: string,
  args: readonly string[],
  call?: GitCall,
): Promise<string | null> {
  try {
    return await runGit(cwd, args, call);
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

/** What git complains of, in words of users. */
const REASONS: readonly [pattern: RegExp, reason: string][] = [
  [/^fatal: not a git repository \(or any/, 'this is not a git repository'],
  [/bad revision|any commits yet/, 'nothing is committed yet'],
  [/ENOENT/, 'git is not installed'],
  [
    /dubious ownership/,
    'the repository belongs to another user; to let git trust it, run `git config --global --add safe.directory`',
  ],
];

/** Why git could not answer, in words that fit behind “because”; else the first line it wrote. */
export function reasonOf({message}: GitError): string {
  const known = REASONS.find(([pattern]) => pattern.test(message))?.[1];
  return known ?? (message.split('\n')[0] ?? '').replace(/^fatal: /, '');
}

/**
 * The filters that a repository sets, turned off: git runs them to see whether a file changed.
 *
 * @param root - absolute
 */
export async function withoutFilters(root: string): Promise<GitSettings> {
  const args = [
    'config',
    '-z',
    '--name-only',
    '--get-regexp',
    '^filter\\..*\\.(clean|smudge|process)$',
  ];
  const names = (await askGit(root, args))?.split('\0') ?? [];
  return [...new Set(names)]
    .filter((name) => name !== '')
    .flatMap(
      (name): GitSettings => [
        [name, ''],
        [name.replace(/\.[^.]*$/, '.required'), 'false'],
      ],
    );
}

/**
 * Paths are names here, never patterns; nothing may wait for a lock or a password, and nothing is
 * fetched: a remote is a program that the repository names.
 */
function gitEnvironment(inherited: NodeJS.ProcessEnv, settings: GitSettings): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...inherited,
    GIT_LITERAL_PATHSPECS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    ...settingsAsEnvironment(inherited, settings),
    LC_ALL: 'C',
  };
  for (const name of PATTERN_KINDS) delete env[name];
  if (env.GIT_WORK_TREE === undefined) for (const name of REPOSITORY_OF_HOOK) delete env[name];
  return env;
}

/** Behind those that the user has set in the same way. The names may hold any letters. */
function settingsAsEnvironment(
  inherited: NodeJS.ProcessEnv,
  settings: GitSettings,
): NodeJS.ProcessEnv {
  if (settings.length === 0) return {};
  const before = Number(inherited.GIT_CONFIG_COUNT ?? 0) || 0;
  const named = settings.flatMap(([name, value], at) => [
    [`GIT_CONFIG_KEY_${before + at}`, name],
    [`GIT_CONFIG_VALUE_${before + at}`, value],
  ]);
  return {GIT_CONFIG_COUNT: String(before + settings.length), ...Object.fromEntries(named)};
}
