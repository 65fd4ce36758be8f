export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Parts of a date, and of a time, as the timeline writes them. */
export const DAY_PARTS = {day: 'numeric', month: 'short', year: 'numeric'} as const;
export const TIME_PARTS = {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'} as const;
