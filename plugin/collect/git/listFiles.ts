import {lstatSync, realpathSync, statSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {OUTPUT_FOLDERS} from '../../lexicon/planFolders.js';
import {isSameList} from '../../lib/isSameList.js';
import {createGitFolderFinder} from '../watch/gitFolders.js';
import {RepositoryWatch} from '../watch/repositoryWatch.js';
import {askGit, withoutFilters} from './git.js';
import {listIgnored} from './listIgnored.js';

/**
 * Lists the files of a repository. In `start` it is asked whenever a file changes, and asks git
 * again only when one came or went.
 */
export class FileLister {
  private known: {root: string; watch: RepositoryWatch; listed: Listed} | null = null;
  private readonly findGitFolders = createGitFolderFinder();
  private last: string[] = [];
  private lastIgnored: readonly string[] = [];
  private wasByGit = false;

  /** @param isWatched - whether it is worth looking out for changes */
  constructor(private isWatched = false) {}

  /**
   * All files of a repository that git does not ignore; without git, all files but those of
   * dependencies and build output. Files that are gone, folders behind symbolic links and links
   * that leave the repository are left out.
   *
   * @param root - absolute, without symbolic links
   * @param area - absolute; without git, only what is there and directly in `root` is listed
   * @returns paths relative to `root`, with forward slashes, sorted; the same object where nothing
   *   came or went
   */
  async list(root: string, area: readonly string[] | null = null): Promise<string[]> {
    const {known} = this;
    const isKnown = known?.root === root && known.watch.isSame();
    const files = presentFiles(root, isKnown ? known.listed : await this.listAnew(root, area));
    if (!isSameList(files, this.last)) this.last = files;
    return this.last;
  }

  /**
   * What git ignored when files were last listed, relative to the root; a folder that is ignored as a
   * whole ends with a slash, and what it holds is not listed.
   */
  get ignored(): readonly string[] {
    return this.lastIgnored;
  }

  /** Whether git told the files when they were last listed. */
  get isByGit(): boolean {
    return this.wasByGit;
  }

  private async listAnew(root: string, area: readonly string[] | null): Promise<Listed> {
    const git = this.isWatched ? await this.findGitFolders(root) : null;
    const watch = git && (await RepositoryWatch.begin(root, git));
    const byGit = await listByGit(root);
    this.wasByGit = byGit !== null;
    this.lastIgnored = byGit ? (watch?.ignored ?? (await listIgnored(root)) ?? []) : [];
    this.known = watch && byGit && {root, watch, listed: byGit};
    // What cannot be watched now is asked for each time.
    this.isWatched &&= this.known !== null;
    return byGit ?? {files: [], unsure: await (area ? walkArea(root, area) : walkFolders(root))};
  }
}

/** Files that are surely there, and those that may be gone or lie elsewhere. */
interface Listed {
  files: string[];
  unsure: string[];
}

function presentFiles(root: string, {files, unsure}: Listed): string[] {
  const isPresent = createPresenceTest(root);
  return [...files, ...unsure.filter(isPresent)].sort();
}

/**
 * All files below one folder, ignored ones included: for a folder that the
 * user names although git ignores it.
 *
 * @param folder - relative to `root`
 */
export async function listFolder(root: string, folder: string): Promise<string[]> {
  const files = await walkFolders(path.join(root, folder));
  return files.map((file) => path.posix.join(folder, file)).sort();
}

/**
 * Tag and path of a file; between them mode, hash and stage of one that git keeps. One that was
 * changed is listed a second time, with another tag.
 */
const LISTED = /^(\S) (?:(\d{6}) [0-9a-f]+ \d\t)?(.+)$/s;
const SUBMODULE = '160000';
const PLAIN_FILE = /^100/;
/** Tag of a file that git compares with the working tree; it leaves out sparse ones, for example. */
const COMPARED = 'H';

/**
 * What git knows: plain files that are as git keeps them, and what must be looked at because it
 * may be gone or a symbolic link. `null` where there is no git, and where the folder as a whole is ignored by the
 * repository around it.
 */
async function listByGit(root: string): Promise<Listed | null> {
  const options = ['-z', '-v', '--stage', '--modified', '--others', '--exclude-standard'];
  const settings = await withoutFilters(root);
  const output = await askGit(root, ['ls-files', ...options], {settings});
  if (!output) return null;
  const files = new Set<string>();
  const unsure = new Set<string>();
  for (const line of output.split('\0')) {
    const [, tag, mode, file] = LISTED.exec(line) ?? [];
    if (file === undefined || mode === SUBMODULE) continue;
    const isSure = tag === COMPARED && mode !== undefined && PLAIN_FILE.test(mode);
    (isSure ? files : unsure).add(file);
  }
  return {files: [...files].filter((file) => !unsure.has(file)), unsure: [...unsure]};
}

/** What lies in the area, and the files directly in `root`. */
async function walkArea(root: string, area: readonly string[]): Promise<string[]> {
  const folders = area.filter((place) => statSync(place).isDirectory() && place !== root);
  const lists = await Promise.all([
    walkFolders(root, 0),
    ...folders.map((folder) => listFolder(root, path.relative(root, folder))),
  ]);
  return [...new Set(lists.flat())];
}

const SKIPPED: ReadonlySet<string> = new Set([...OUTPUT_FOLDERS, '.git']);

/** Plain files, relative to the folder; what can't be read is left out. */
async function walkFolders(folder: string, depth = Infinity): Promise<string[]> {
  const files: string[] = [];
  const walk = async (within: string, left: number): Promise<void> => {
    const place = path.join(folder, within);
    for (const entry of await readdir(place, {withFileTypes: true}).catch(() => [])) {
      const file = path.posix.join(within, entry.name);
      if (entry.isFile()) files.push(file);
      else if (entry.isDirectory() && left > 0 && !SKIPPED.has(entry.name)) {
        await walk(file, left - 1);
      }
    }
  };
  await walk('', depth);
  return files;
}

/** Tells whether a path is a file that stands in the repository, or a link to one. */
function createPresenceTest(root: string): (file: string) => boolean {
  const inPlace = new Map<string, boolean>();
  /** Whether no folder on the way is a link. */
  const isInPlace = (folder: string) => {
    const known = inPlace.get(folder) ?? realpathSync.native(folder) === folder;
    inPlace.set(folder, known);
    return known;
  };
  return (file) => {
    const absolute = path.join(root, file);
    try {
      const stats = lstatSync(absolute);
      if (stats.isFile() && isInPlace(path.dirname(absolute))) return true;
      const target = realpathSync.native(absolute);
      return target.startsWith(path.join(root, path.sep)) && statSync(target).isFile();
    } catch {
      return false;
    }
  };
}
