import type {Plan} from '../model/plan.js';

/** Newest first; plans without a stamp by their file, then by path. */
export function byLastActivity(a: Plan, b: Plan): number {
  const time = (plan: Plan) => plan.lastActivity?.value ?? plan.fileDates?.changed ?? 0;
  return time(b) - time(a) || byPlace(a, b);
}

/** By path; plans of one file by line. */
export function byPlace(a: Plan, b: Plan): number {
  return a.path === b.path ? a.titleLine - b.titleLine : a.path < b.path ? -1 : 1;
}
