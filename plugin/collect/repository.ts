import {realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import {askGit} from './git/git.js';

/**
 * The folder that all paths of the plans are relative to: the one the user
 * names, else the git top level of the site's folder, else the site's folder.
 *
 * @param siteDir - absolute
 * @param repositoryDir - relative to `siteDir`
 * @returns absolute, with symbolic links resolved
 * @throws when `repositoryDir` is no folder
 */
export async function findRepository(siteDir: string, repositoryDir?: string): Promise<string> {
  if (repositoryDir !== undefined) {
    const folder = path.resolve(siteDir, repositoryDir);
    const stats = await stat(folder).catch(() => null);
    if (!stats?.isDirectory()) {
      throw new Error(
        `The repository directory “${repositoryDir}” does not exist: looked for ${folder}. Set the \`repositoryDir\` option to the repository directory, relative to the site directory, or remove it.`,
      );
    }
    return realpath(folder);
  }
  const top = await askGit(siteDir, ['rev-parse', '--show-toplevel']);
  return realpath(top?.replace(/\r?\n$/, '') || siteDir);
}

/**
 * A path below a folder, relative to it and with forward slashes; `null` where
 * it lies elsewhere. Both absolute, with symbolic links resolved.
 */
export function relativeWithin(folder: string, file: string): string | null {
  const relative = path.relative(folder, file);
  const parts = relative.split(path.sep);
  return parts[0] === '..' || path.isAbsolute(relative) ? null : parts.join('/');
}
