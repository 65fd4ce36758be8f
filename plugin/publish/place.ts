import type {SourceUrl} from '../lib/sourceHosts.js';
import type {Place} from '../model/finding.js';
import type {PlaceProp} from './props.js';

/** Makes places, which are links where the source host is known. */
export function createPlace(sourceUrl: SourceUrl | null): (at: Place) => PlaceProp {
  return ({file, line}) => ({file, line, ...(sourceUrl && {url: sourceUrl(file, line)})});
}
