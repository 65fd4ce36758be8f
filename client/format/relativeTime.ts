import {DAY, HOUR, MINUTE} from '../timeline/timelineUnits';
import {daysBetween} from './daysBetween';

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
 * How long before another timestamp of the props one was: `19 days ago`. If one of them is a
 * date, UTC days are compared, so that it never shows hours.
 */
export function formatRelative(stamp: string, asOf: string, locale: string): string {
  const isDay = !(stamp.includes('T') && asOf.includes('T'));
  const distance = isDay ? daysBetween(asOf, stamp) * DAY : Date.parse(stamp) - Date.parse(asOf);
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
