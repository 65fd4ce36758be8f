import {dateFormat} from './dateFormat';

/** The language to format in. */
export interface FormatOptions {
  locale: string;
  calendar?: string | undefined;
}

/** By language and length of the timestamp, which is its precision. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A timestamp of the props (`2026-06-01`, `2026-06-01T10:15Z`, `2026-06-01T10:15:30Z`)
 * as text. Times stay in UTC and say so, and a date never shows an hour.
 */
export function formatStamp(stamp: string, {locale, calendar}: FormatOptions): string {
  const key = `${locale} ${calendar} ${stamp.length}`;
  const format = formats.get(key) ?? createFormat(stamp, locale, calendar);
  formats.set(key, format);
  return format.format(new Date(stamp));
}

function createFormat(stamp: string, locale: string, calendar: string | undefined) {
  const hasTime = stamp.includes('T');
  const hasSeconds = /:\d\d:\d\d/.test(stamp);
  return dateFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(hasTime && {hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short'}),
    ...(hasSeconds && {second: '2-digit'}),
    calendar,
  });
}
