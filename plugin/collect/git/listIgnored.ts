import {askGit} from './git.js';

/**
 * What git ignores, relative to the root. A folder that is ignored as a whole, or with nothing but
 * ignored files, ends with a slash.
 *
 * @returns `null` where there is no git
 */
export async function listIgnored(root: string): Promise<string[] | null> {
  const options = ['-z', '--others', '--ignored', '--exclude-standard', '--directory'];
  const output = await askGit(root, ['ls-files', ...options]);
  return output?.split('\0').filter((file) => file !== '') ?? null;
}
