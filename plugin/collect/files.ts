import {lstat, realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import {Globby} from '@docusaurus/utils';
import {mapBounded} from './concurrency.js';
import {OUTPUT_FOLDERS} from './folderNames.js';
import {askGit} from './git.js';

/**
 * All files of a repository that git does not ignore; without git, all files
 * but those of dependencies and build output. Files that are gone, folders
 * behind symbolic links and links that leave the repository are left out.
 *
 * @param root - absolute, without symbolic links
 * @returns paths relative to `root`, with forward slashes, sorted
 */
export async function listFiles(root: string): Promise<string[]> {
  const {files, unsure} = (await listByGit(root)) ?? {files: [], unsure: await walk(root)};
  const present = await mapBounded(unsure, async (file) =>
    (await isFileWithin(root, file)) ? file : null,
  );
  return [...files, ...present.filter((file) => file !== null)].sort();
}

/**
 * All files below one folder, ignored ones included: for a folder that the
 * user names although git ignores it.
 *
 * @param folder - relative to `root`
 */
export async function listFolder(root: string, folder: string): Promise<string[]> {
  const files = await walk(path.join(root, folder));
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
async function listByGit(root: string): Promise<{files: string[]; unsure: string[]} | null> {
  const options = ['-z', '-v', '--stage', '--modified', '--others', '--exclude-standard'];
  const output = await askGit(root, ['ls-files', ...options]);
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

function walk(folder: string): Promise<string[]> {
  return Globby('**/*', {
    cwd: folder,
    dot: true,
    followSymbolicLinks: false,
    suppressErrors: true,
    ignore: [...OUTPUT_FOLDERS, '.git'].map((name) => `**/${name}/**`),
  });
}

async function isFileWithin(root: string, file: string): Promise<boolean> {
  const absolute = path.join(root, file);
  try {
    const stats = await lstat(absolute);
    // A folder on the way may have become a link since git saw the file.
    const target = await realpath(absolute);
    if (!target.startsWith(root + path.sep)) return false;
    return stats.isSymbolicLink() ? (await stat(target)).isFile() : stats.isFile();
  } catch {
    return false;
  }
}
