import type {SourceUrl} from '../lib/sourceHosts.js';
import type {Finding, Place} from '../model/finding.js';
import type {FindingProp, PlaceProp} from './props.js';

/** Makes places, which are links where the source host is known. */
export function createPlace(sourceUrl: SourceUrl | null): (at: Place) => PlaceProp {
  return ({file, line}) => ({file, line, ...(sourceUrl && {url: sourceUrl(file, line)})});
}

export function toFindingProp(
  finding: Finding,
  {place}: {place: (at: Place) => PlaceProp},
): FindingProp {
  const {rule, severity, message} = finding;
  return {rule, severity, message, ...place(finding)};
}
