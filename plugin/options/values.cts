/**
 * Values that are written as text in options and on the command line. Each
 * parser throws an `Error` that says what is wrong and what is allowed.
 */

import {utcOf} from '../lib/time/calendar.cjs';

const DAY = 86_400_000;

const OFFSET = /^([+-])(\d{2}):?(\d{2})$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|z|[+-]\d{2}:?\d{2})?$/;
const DAYS: Readonly<Record<string, number>> = {d: 1, w: 7};

/**
 * The offset of a time zone.
 *
 * @param text - `+08:00`, `-0530`, `Z`, `UTC`, or the IANA name of a zone without summer time
 * @returns minutes east of UTC
 */
export function parseOffset(text: string): number {
  if (/^(?:z|utc)$/i.test(text)) return 0;
  const [, sign, hours, minutes] = OFFSET.exec(text) ?? [];
  if (sign !== undefined) {
    const total = Number(hours) * 60 + Number(minutes);
    if (total > 14 * 60 || Number(minutes) > 59) {
      throw new Error(
        `“${text}” is not a valid time zone offset. Use an offset from -14:00 to +14:00.`,
      );
    }
    return sign === '-' ? -total : total;
  }
  return offsetOfZone(text);
}

/** With daylight saving time, the offset would depend on the timestamp, so the user must choose. */
function offsetOfZone(name: string): number {
  const [winter, summer] = [Date.UTC(2026, 0, 1), Date.UTC(2026, 6, 1)].map((instant) => {
    let text: string;
    try {
      const format = new Intl.DateTimeFormat('en', {timeZone: name, timeZoneName: 'longOffset'});
      text = format.formatToParts(instant).find(({type}) => type === 'timeZoneName')?.value ?? '';
    } catch {
      throw new Error(
        `“${name}” is neither an offset nor a known time zone. Use an offset such as +08:00, or an IANA name such as Asia/Shanghai.`,
      );
    }
    return text === 'GMT' ? 0 : parseOffset(text.slice('GMT'.length));
  });
  if (winter === undefined || winter !== summer) {
    throw new Error(
      `“${name}” has daylight saving time, so it has more than one offset. Use the offset you mean, such as -05:00.`,
    );
  }
  return winter;
}

/**
 * A number of days.
 *
 * @param value - days, or text such as `14d` or `2w`
 */
export function parseDays(value: number | string): number {
  const [, number, unit] = /^(\d{1,5})\s*([dw])$/i.exec(String(value)) ?? [];
  const days =
    typeof value === 'number' ? value : Number(number) * (DAYS[unit?.toLowerCase() ?? ''] ?? NaN);
  if (Number.isFinite(days) && days >= 0) return days;
  throw new Error(
    `“${value}” is not a number of days. Use a number such as 14 (0 or more), or a string such as '14d' or '2w'.`,
  );
}

/**
 * An as-of date. A date alone means the end of that day in UTC (its last second).
 *
 * @param text - `2026-07-01`, or an instant with its offset: `2026-07-01T09:30Z`, `…T09:30:00+02:00`
 * @returns ms UTC
 */
export function parseAsOf(text: string): number {
  const date = DATE.exec(text);
  if (date) return utc(text, date) + DAY - 1000;
  const instant = INSTANT.exec(text);
  if (!instant) {
    throw new Error(
      `“${text}” is not a date. Use a date such as 2026-07-01, or a time with its offset such as 2026-07-01T09:30Z.`,
    );
  }
  const zone = instant[7];
  if (zone === undefined) {
    throw new Error(
      `“${text}” has no offset, so its time zone is unknown. Add Z for UTC or an offset such as +02:00, or use only the date.`,
    );
  }
  return utc(text, instant) - parseOffset(zone) * 60_000;
}

function utc(text: string, parts: RegExpExecArray): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const value = utcOf(year, month, day, hour, minute, second);
  if (value !== null) return value;
  throw new Error(`“${text}” does not exist in the calendar. Use a date such as 2026-07-01.`);
}
