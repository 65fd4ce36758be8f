export const DAY = 86_400_000;

/** Number of the UTC day that holds an instant. */
export function dayOf(instant: number): number {
  return Math.floor(instant / DAY);
}

/** Whether an instant is the last second of a UTC day, which is what a day means as an as-of date. */
export function isEndOfDay(instant: number): boolean {
  return (instant + 1000) % DAY === 0;
}

/** UTC days from one instant to another; negative when `to` is earlier. */
export function daysBetween(from: number, to: number): number {
  return dayOf(to) - dayOf(from);
}

/** Whether a stamp lies after an instant; a date-only stamp only from the next day on. */
export function isAfter(stamp: {value: number; precision: string}, instant: number): boolean {
  return stamp.precision === 'day' ? dayOf(stamp.value) > dayOf(instant) : stamp.value > instant;
}
