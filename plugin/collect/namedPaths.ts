import {realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import {isBelow} from '../lib/paths.js';
import {listFolder} from './git/listFiles.js';
import {relativeWithin} from './repository.js';

/** What the user names in an option, relative to the root. */
export interface Named {
  folders: string[];
  files: string[];
}

interface Resolved {
  path: string;
  isFolder: boolean;
}

/**
 * @param files - relative to `siteDir`
 * @param option - where they were named, for messages
 * @throws where one does not exist or lies outside the repository
 */
export async function resolveAll(
  root: string,
  siteDir: string,
  files: readonly string[],
  option: string,
): Promise<Named> {
  const named: Named = {folders: [], files: []};
  for (const file of files) {
    const resolved = await resolveNamed(root, siteDir, file, option);
    (resolved.isFolder ? named.folders : named.files).push(resolved.path);
  }
  return named;
}

/** A path of an option, relative to the root. */
async function resolveNamed(
  root: string,
  siteDir: string,
  file: string,
  option: string,
): Promise<Resolved> {
  const absolute = path.resolve(siteDir, file);
  const stats = await stat(absolute).catch(() => null);
  if (!stats) {
    throw new Error(
      `“${file}” does not exist: looked for ${absolute}. Set the \`${option}\` option to an existing path (relative to ${siteDir}), or create it.`,
    );
  }
  if (stats.isDirectory() && option !== 'path') {
    throw new Error(
      `“${file}” is a folder: ${absolute}. Set the \`${option}\` option to a file, such as ${path.posix.join(file, 'PLANS.md')}.`,
    );
  }
  const real = await realpath(absolute);
  const relative = relativeWithin(root, real);
  if (relative === null) {
    throw new Error(
      `“${file}” is outside the repository: ${real} is not in ${root}. Set the \`repositoryDir\` option to a folder that contains both, or the \`${option}\` option to a path inside.`,
    );
  }
  return {path: relative, isFolder: stats.isDirectory()};
}

/** Adds what the user names although git ignores it. */
export async function addUnlisted(root: string, listed: string[], named: Named): Promise<string[]> {
  const all = new Set(listed);
  for (const file of named.files) all.add(file);
  for (const folder of named.folders) {
    const isListed = folder === '' || listed.some((file) => isBelow(file, folder));
    if (!isListed) for (const file of await listFolder(root, folder)) all.add(file);
  }
  return all.size === listed.length ? listed : [...all].sort();
}

export function isWithin(file: string, {folders, files}: Named): boolean {
  return files.includes(file) || folders.some((folder) => isBelow(file, folder));
}
