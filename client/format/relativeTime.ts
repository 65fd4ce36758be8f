import {DAY, HOUR, MINUTE} from '../timeline/timelineUnits';

/** The largest unit of which at least one has passed; a month and a year are averages. */
const UNITS: readonly [unit: Intl.RelativeTimeFormatUnit, length: number][] = [
  ['year', 365.25 * DAY],
  ['month', 30.4375 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];

const formats = new Map<string, Intl.RelativeTimeFormat>();

/**
 * How long ago a timestamp of the props was: `19 days ago`. A date is
 * compared by UTC day, so that it never shows hours.
 *
 * @param now - ms since the epoch
 */
export function formatRelative(stamp: string, now: number, locale: string): string {
  const isDay = !stamp.includes('T');
  const today = isDay ? Math.floor(now / DAY) * DAY : now;
  const distance = Date.parse(stamp) - today;
  const [unit, length] = UNITS.find(([, size]) => Math.abs(distance) >= size) ?? [
    isDay ? 'day' : 'minute',
    isDay ? DAY : MINUTE,
  ];
  const amount = Math.trunc(distance / length);
  // "Yesterday" is a day, but "last month" may be tomorrow's date of it.
  const numeric = unit === 'month' || unit === 'year' ? 'always' : 'auto';
  const key = `${locale} ${numeric}`;
  const format = formats.get(key) ?? new Intl.RelativeTimeFormat(locale, {numeric});
  formats.set(key, format);
  return format.format(amount, unit);
}
