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
  const listed = (await listByGit(root)) ?? (await walk(root));
  const present = await mapBounded(listed, async (file) =>
    (await isFileWithin(root, file)) ? file : null,
  );
  return present.filter((file) => file !== null).sort();
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

/** `null` where there is no git, and where the folder as a whole is ignored by the repository around it. */
async function listByGit(root: string): Promise<string[] | null> {
  const output = await askGit(root, ['ls-files', '-z', '-c', '-o', '--exclude-standard']);
  if (!output) return null;
  // A file in conflict is listed once per side.
  return [...new Set(output.split('\0'))].filter((file) => file !== '');
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
    if (!stats.isSymbolicLink()) return stats.isFile();
    const target = await realpath(absolute);
    return target.startsWith(root + path.sep) && (await stat(target)).isFile();
  } catch {
    return false;
  }
}
