import {type FormatOptions, formatStamp} from '../format/formatStamp';
import {DAY_PARTS, TIME_PARTS} from './timelineUnits';

/** `2026-06-01T10:15:30Z` has seconds, `2026-06-01T10:15Z` none. */
const SECONDS = /T\d\d:\d\d:\d\d/;

function timeParts(...stamps: string[]): Intl.DateTimeFormatOptions {
  const hasSeconds = stamps.every((stamp) => SECONDS.test(stamp));
  return {...TIME_PARTS, ...(hasSeconds && {second: '2-digit'})};
}

/**
 * From one timestamp of the props to another: days, or for two times of one day
 * `2 Oct 2026, 10:15 – 11:40`, as precise as the less precise of them. A date
 * never shows an hour.
 */
export function formatSpan(from: string, to: string, {locale, calendar}: FormatOptions): string {
  const isOneDay = from.slice(0, 10) === to.slice(0, 10);
  const hasTimes = isOneDay && from.includes('T') && to.includes('T');
  if (isOneDay && !hasTimes) return formatStamp(to.slice(0, 10), {locale, calendar});
  return new Intl.DateTimeFormat(locale, {
    ...DAY_PARTS,
    ...(hasTimes && timeParts(from, to)),
    timeZone: 'UTC',
    calendar,
  }).formatRange(new Date(from), new Date(to));
}

/** The time of a timestamp without its day; empty if only the day is known. */
export function formatTime(stamp: string, {locale, calendar}: FormatOptions): string {
  if (!stamp.includes('T')) return '';
  return new Intl.DateTimeFormat(locale, {
    ...timeParts(stamp),
    timeZone: 'UTC',
    calendar,
  }).format(new Date(stamp));
}

const PERIOD = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:-(\d\d))?(?:-part-(\d+))?$/;

/** The period of a page by its key, in words: `2026`, `March 2026`, `8 – 14 Mar 2026`. */
export function formatPeriod(key: string, {locale, calendar}: FormatOptions): string {
  const [, year = '', month, day, last, part] = PERIOD.exec(key) ?? [];
  if (year === '') return key;
  const format = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, {...parts, timeZone: 'UTC', calendar});
  const dateOf = (date = '01') => new Date(`${year}-${month ?? '01'}-${date}`);
  const words = day
    ? format(DAY_PARTS).formatRange(dateOf(day), dateOf(last ?? day))
    : format(month ? {month: 'long', year: 'numeric'} : {year: 'numeric'}).format(dateOf());
  return part ? `${words} (${part})` : words;
}
