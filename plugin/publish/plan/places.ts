import {hasParts} from '../../derive/identity/planNames.js';
import type {Place, PlanLine} from '../../model/finding.js';
import type {Plan} from '../../model/plan.js';
import {partAnchor} from '../../read/family/partAnchor.js';
import type {LineProp, PlaceProp} from '../props.js';
import type {Site} from '../site.js';

export type ToLine = (at: PlanLine) => LineProp;

/** Makes lines for the page of a plan: each names its file, where that is not the main document. */
export function lineProps(plan: Plan): ToLine {
  const names = partNames(plan);
  return ({line, file}) => {
    const part = file === undefined ? undefined : names.get(file);
    return {line, ...(part !== undefined && {part})};
  };
}

/**
 * Makes places for the page of a plan. Its own files are called by their names among them, and
 * lead to the part of the page where the source host is not known.
 */
export function placeProps(plan: Plan, {place}: Pick<Site, 'place'>): (at: Place) => PlaceProp {
  if (!hasParts(plan)) return place;
  const names = partNames(plan);
  return (at) => {
    const part = names.get(at.file);
    if (part === undefined) return place(at);
    return {url: `#${encodeURIComponent(partAnchor(part))}`, ...place(at), part};
  };
}

function partNames({unit}: Plan): ReadonlyMap<string, string> {
  return new Map(unit?.files.map(({path, name}) => [path, name]));
}
