import type {Place} from '../types.js';
import type {PlaceProp} from './props.js';
import type {SourceUrl} from './sourceHost.js';

/** Makes places, which are links where the source host is known. */
export function createPlace(sourceUrl: SourceUrl | null): (at: Place) => PlaceProp {
  return ({file, line}) => ({file, line, ...(sourceUrl && {url: sourceUrl(file, line)})});
}
