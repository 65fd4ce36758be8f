import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {FileDates} from '../../model/plan.js';
import {planFolderOf} from '../discovery/folders.js';
import {createGitFolderFinder, stateOfHistory} from '../watch/gitFolders.js';
import {askGit, GitError, reasonOf, streamGit} from './git.js';

/** Hash and date of a commit; no path starts with two slashes. */
const COMMIT = /^\/\/([0-9a-f]+) (\d+)$/;

/** How git names a move that changed nothing of the file; its old path comes first. */
const ONLY_MOVED = /^R\d+$/;

/** Settings of the user that would change what `git log` prints. */
const PLAIN_LOG = ['log.follow=false', 'log.showRoot=true'].flatMap((setting) => ['-c', setting]);

interface Dates {
  dates: ReadonlyMap<string, FileDates>;
  problem: string | null;
}

/** What git says of the history of some files. */
interface Answer {
  dates: ReadonlyMap<string, FileDates>;
  /** The beginning of the history is not there. */
  isShallow: boolean;
  /** Why there are no dates at all. */
  failure: string | null;
}

/** Asks version control again only when there is another commit, and then only for files that came. */
export class DateReader {
  private known: {root: string; state: string | null; asked: Set<string>; answer: Answer} | null =
    null;
  private readonly findGitFolders = createGitFolderFinder();

  /** @param isAskedAgain - whether it is worth looking out for commits */
  constructor(private readonly isAskedAgain = true) {}

  /** As `fileDates`; there may be dates of other files, too. */
  async read(root: string, paths: readonly string[]): Promise<Dates> {
    if (!this.isAskedAgain) return fileDates(root, paths);
    const state = await this.stateOf(root);
    const known = this.known?.root === root && this.known.state === state ? this.known : null;
    const asked = known?.asked ?? new Set();
    const fresh = paths.filter((file) => !asked.has(file));
    if (known && fresh.length === 0) return toDates(known.answer, paths);
    const answer = await askHistory(root, fresh);
    const dates = new Map([...(known?.answer.dates ?? []), ...answer.dates]);
    // What git could not answer now it may answer next time.
    const answered = answer.failure === null ? fresh : [];
    this.known = {
      root,
      state,
      asked: new Set([...asked, ...answered]),
      answer: {...answer, dates},
    };
    return toDates(this.known.answer, paths);
  }

  private async stateOf(root: string): Promise<string | null> {
    const folders = await this.findGitFolders(root);
    return folders ? stateOfHistory(folders) : askGit(root, ['rev-parse', 'HEAD']);
  }
}

/**
 * When version control saw each file first and last, by one walk through the
 * history. A commit that only moved a file did not change it, and a file is as old as
 * the path it was moved from, where that lies in the same folder of plans.
 *
 * @param root - absolute
 * @param paths - relative to `root`
 * @returns dates (ms UTC) by path, of the files that have any; and in words why some have none
 */
export async function fileDates(root: string, paths: readonly string[]): Promise<Dates> {
  return toDates(await askHistory(root, paths), paths);
}

async function askHistory(root: string, paths: readonly string[]): Promise<Answer> {
  const dates = new Map<string, FileDates>();
  if (paths.length === 0) return {dates, isShallow: false, failure: null};
  const borders = await shallowBorders(root);
  try {
    await readGitLog(root, paths, borders, dates);
    return {dates, isShallow: borders.size > 0, failure: null};
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return {dates: new Map(), isShallow: false, failure: reasonOf(error)};
  }
}

function toDates({dates, isShallow, failure}: Answer, paths: readonly string[]): Dates {
  const problem =
    failure === null
      ? describeMissing(paths, dates, isShallow)
      : `Version control has no dates (${failure}), so plans without timestamps are never shown as stalled. To detect stalled plans, add timestamps to them.`;
  return {dates, problem};
}

async function readGitLog(
  root: string,
  paths: readonly string[],
  borders: ReadonlySet<string>,
  dates: Map<string, FileDates>,
): Promise<void> {
  const history = new History(paths, borders, dates);
  let rest = '';
  const args = [
    ...PLAIN_LOG,
    'log',
    '-z',
    '--format=//%H %ct',
    '--name-status',
    // What a merge itself added or changed, such as a subtree, stands in no other commit.
    '-c',
    '--find-renames=100%',
    '--relative',
    '--no-ext-diff',
    '--no-textconv',
  ];
  const folders = [...new Set(paths.map(folderToAskFor))];
  await streamGit(
    root,
    [...args, '--stdin'],
    (text) => {
      const tokens = (rest + text).split('\0');
      rest = tokens.pop() ?? '';
      for (const token of tokens) history.take(token);
    },
    {input: ['HEAD', '--', ...folders, ''].join('\n')},
  );
  history.take(rest);
}

/** Reads what `git log --name-status -z` prints, from the newest commit to the oldest. */
class History {
  /** An earlier path of a file → its present one. */
  private readonly present: Map<string, string>;
  private isBorder = false;
  private time = 0;
  /** How the next paths changed; a move has two of them. */
  private change = '';
  private movedFrom: string | null = null;

  constructor(
    paths: readonly string[],
    private readonly borders: ReadonlySet<string>,
    private readonly dates: Map<string, FileDates>,
  ) {
    this.present = new Map(paths.map((file) => [file, file]));
  }

  /** @param token - the head of a commit, how a file changed, or the path of one */
  take(token: string): void {
    if (this.change !== '') {
      this.takePath(token);
      return;
    }
    const text = token.replace(/^\n/, '');
    const [, hash, seconds] = COMMIT.exec(text) ?? [];
    if (hash === undefined) {
      this.change = text;
    } else {
      this.isBorder = this.borders.has(hash);
      this.time = Number(seconds) * 1000;
    }
  }

  private takePath(file: string): void {
    if (ONLY_MOVED.test(this.change) && this.movedFrom === null) {
      this.movedFrom = file;
      return;
    }
    const present = this.present.get(file);
    if (present !== undefined && !this.isBorder) {
      if (this.movedFrom === null) this.date(present);
      else this.present.set(this.movedFrom, present);
    }
    this.change = '';
    this.movedFrom = null;
  }

  private date(file: string): void {
    const {created, changed} = this.dates.get(file) ?? {created: this.time, changed: this.time};
    this.dates.set(file, {
      created: Math.min(created, this.time),
      changed: Math.max(changed, this.time),
    });
  }
}

/**
 * The folder to ask git for to see a file and where it came from: that of all plans it stands in,
 * else its own. The innermost whose name git can be given in one line.
 */
function folderToAskFor(file: string): string {
  let folder = planFolderOf(file) ?? path.posix.dirname(file);
  while (folder.includes('\n')) folder = path.posix.dirname(folder);
  return folder;
}

/** Commits at the border of a shallow clone: they seem to add every file, so they date none. */
async function shallowBorders(root: string): Promise<Set<string>> {
  const file = await askGit(root, ['rev-parse', '--git-path', 'shallow']);
  if (file === null) return new Set();
  try {
    const text = await readFile(path.resolve(root, file.trimEnd()), 'utf8');
    return new Set(text.split('\n').filter((hash) => hash !== ''));
  } catch {
    return new Set();
  }
}

function describeMissing(
  paths: readonly string[],
  dates: ReadonlyMap<string, FileDates>,
  isShallow: boolean,
): string | null {
  const missing = paths.filter((file) => !dates.has(file));
  const [first] = missing;
  if (first === undefined) return null;
  const one = missing.length === 1;
  const which = one ? first : `${missing.length} plans, such as ${first}`;
  if (isShallow) {
    return `This is a shallow clone, so version control has no dates for ${which}. Fetch the whole history (in GitHub Actions: \`fetch-depth: 0\`).`;
  }
  return `Version control has no dates for ${which}: ${one ? 'it is' : 'they are'} not committed yet. Commit ${one ? 'it' : 'them'}, or add timestamps.`;
}
