import path from 'node:path';
import {posixPath} from '../../lib/posixPath.cjs';
import {shortHash} from '../../lib/shortHash.cjs';

/** Part of the folder of data files; holds nothing else. */
export const ABOUT_FOLDER = 'about';

/**
 * Name of the data file of a document.
 *
 * @param file - absolute
 */
export function aboutFileName(file: string, siteDir: string): string {
  return `${shortHash(posixPath(path.relative(siteDir, file)), 16)}.json`;
}
