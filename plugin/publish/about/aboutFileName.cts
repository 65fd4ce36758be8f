import path from 'node:path';
import {posixPath, simpleHash} from '@docusaurus/utils';

/** Part of the folder of data files; holds nothing else. */
export const ABOUT_FOLDER = 'about';

/**
 * Name of the data file of a document.
 *
 * @param file - absolute
 */
export function aboutFileName(file: string, siteDir: string): string {
  return `${simpleHash(posixPath(path.relative(siteDir, file)), 16)}.json`;
}
