import {isEndOfDay} from './days.js';

/** An instant as the UTC day that holds it: `2026-06-01`. */
export function formatDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** An instant to the minute: `2026-06-01T10:15Z`. */
export function formatMinute(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16)}Z`;
}

/** An as-of date: `2026-06-01` if it is the end of a day, else `2026-06-01T10:15Z`. */
export function formatAsOf(instant: number): string {
  return isEndOfDay(instant) ? formatDay(instant) : formatMinute(instant);
}
