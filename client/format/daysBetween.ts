import {DAY} from '../timeline/timelineUnits';

/** Whole UTC days from one timestamp of the props to another. */
export function daysBetween(from: string, to: string): number {
  const dayOf = (stamp: string) => Date.parse(stamp.slice(0, 10)) / DAY;
  return dayOf(to) - dayOf(from);
}
