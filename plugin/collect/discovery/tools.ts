import {TOOL_PLACES} from '../../lexicon/planFolders.js';
import {isOutput} from './folders.js';

/**
 * Names the folders in which tools of other formats keep plans, to users of whom no plan was found.
 *
 * @returns a sentence with a blank behind it, or an empty text
 */
export function describeTools(paths: readonly string[]): string {
  const places = TOOL_PLACES.flatMap(({tool, place}) => {
    const found = paths.flatMap((file) => {
      const folder = place.exec(file)?.[1];
      return folder === undefined || isOutput(folder.split('/')) ? [] : [folder];
    });
    return [...new Set(found)].sort().map((folder) => `${folder} (${tool})`);
  });
  if (places.length === 0) return '';
  return `${places.length === 1 ? 'This folder looks' : 'These folders look'} like plans of another tool: ${places.slice(0, MOST).join(', ')}. `;
}

const MOST = 5;
