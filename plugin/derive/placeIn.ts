import type {Place, PlanLine} from '../model/finding.js';

/** Where a fact of a plan stands; the plan's first line without one. */
export function placeIn({path}: {path: string}, fact?: PlanLine): Place {
  return {file: fact?.file ?? path, line: fact?.line ?? 1};
}
