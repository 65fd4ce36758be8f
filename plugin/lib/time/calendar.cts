/**
 * The instant of a date and clock in UTC; CommonJS, because the options are too.
 *
 * @param month - 1 to 12
 * @param hour - 24 at the end of a day, as ISO 8601 has it
 * @returns ms UTC; `null` where the calendar or the clock has no such date or time
 */
export function utcOf(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const hasDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const isMidnight = hour === 24 && minute === 0 && second === 0;
  const hasTime = (hour < 24 || isMidnight) && minute < 60 && second < 60;
  return hasDay && hasTime ? Date.UTC(year, month - 1, day, hour, minute, second) : null;
}
