import {utcDay, utcHour, utcMinute, utcMonday, utcMonth, utcSunday, utcTickInterval} from 'd3-time';
import type {FormatOptions} from '../format/formatStamp';
import {shareOf, type TimeWindow} from './timelineScale';
import {DAY, DAY_PARTS, HOUR, MINUTE, TIME_PARTS} from './timelineUnits';

type TickUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute';

/** A mark on the axis. */
export interface TimelineTick {
  /** ms UTC. */
  at: number;
  share: number;
  label: string;
  /** The first of a larger unit, which the label names: a year among months, a day among hours. */
  isMajor: boolean;
}

/**
 * The ticks of a window: as many whole calendar units as come closest to
 * `count`, from minutes to years. Weeks begin on Monday.
 *
 * @param count - about how many there is room for
 */
export function timelineTicks(
  window: TimeWindow,
  count: number,
  format: FormatOptions,
): TimelineTick[] {
  const [from, to] = [new Date(window.from), new Date(window.to)];
  if (!(window.to > window.from) || count < 1) return [];
  const chosen = utcTickInterval(from, to, count);
  if (!chosen) return [];
  // d3's weeks begin on Sunday, and its seconds are finer than any stamp is shown.
  const interval =
    chosen === utcSunday
      ? utcMonday
      : (window.to - window.from) / count < MINUTE / 2
        ? utcMinute
        : chosen;
  const dates = interval.range(from, new Date(window.to + 1));
  const unit = unitOf(dates, interval.ceil(from));
  const label = createLabel(unit, format);
  return dates.map((date, index) => {
    const previous = dates[index - 1];
    const isMajor = previous ? startsLarger(unit, previous, date) : isFirstOfLarger(unit, date);
    return {
      at: date.getTime(),
      share: shareOf(date.getTime(), window),
      label: label(date, isMajor || index === 0),
      isMajor,
    };
  });
}

function unitOf([first, second]: readonly Date[], only: Date): TickUnit {
  if (!first || !second) return smallestUnit(only);
  const length = second.getTime() - first.getTime();
  if (length < HOUR) return 'minute';
  if (length < DAY) return 'hour';
  if (length < 7 * DAY) return 'day';
  if (length < 28 * DAY) return 'week';
  return length < 365 * DAY ? 'month' : 'year';
}

function smallestUnit(date: Date): TickUnit {
  if (utcHour.floor(date) < date) return 'minute';
  if (utcDay.floor(date) < date) return 'hour';
  return utcMonth.floor(date) < date ? 'day' : 'month';
}

function startsLarger(unit: TickUnit, previous: Date, date: Date): boolean {
  if (unit === 'year') return false;
  if (unit === 'minute' || unit === 'hour') return utcDay.floor(previous) < utcDay.floor(date);
  return previous.getUTCFullYear() !== date.getUTCFullYear();
}

function isFirstOfLarger(unit: TickUnit, date: Date): boolean {
  if (unit === 'year') return false;
  if (unit === 'minute' || unit === 'hour') return date.getTime() === utcDay.floor(date).getTime();
  return date.getUTCMonth() === 0 && date.getUTCDate() <= (unit === 'week' ? 7 : 1);
}

const DATE_PARTS = {day: DAY_PARTS.day, month: DAY_PARTS.month} as const;

/** Parts of a label: of any tick, and of one that names the larger unit as well. */
const PARTS: Readonly<
  Record<TickUnit, [plain: Intl.DateTimeFormatOptions, full: Intl.DateTimeFormatOptions]>
> = {
  year: [{year: 'numeric'}, {year: 'numeric'}],
  month: [{month: 'short'}, {month: 'short', year: 'numeric'}],
  week: [DATE_PARTS, DAY_PARTS],
  day: [DATE_PARTS, DAY_PARTS],
  hour: [TIME_PARTS, DATE_PARTS],
  minute: [TIME_PARTS, {...DATE_PARTS, ...TIME_PARTS}],
};

function createLabel(
  unit: TickUnit,
  {locale, calendar}: FormatOptions,
): (date: Date, isFull: boolean) => string {
  const formatter = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, {...parts, timeZone: 'UTC', calendar});
  const [plain, full] = PARTS[unit];
  const [short, long] = [formatter(plain), formatter(full)];
  const timed = formatter({...DATE_PARTS, ...TIME_PARTS});
  return (date, isFull) => {
    if (!isFull) return short.format(date);
    // The day alone would hide the hour of a first tick that is not midnight.
    return (unit === 'hour' && !isFirstOfLarger(unit, date) ? timed : long).format(date);
  };
}

/** The window in words, as precise as its length asks for: `9 – 15 Mar 2026`. */
export function windowLabel({from, to}: TimeWindow, {locale, calendar}: FormatOptions): string {
  const isShort = to - from < DAY;
  return new Intl.DateTimeFormat(locale, {
    ...DAY_PARTS,
    ...(isShort && TIME_PARTS),
    timeZone: 'UTC',
    calendar,
  }).formatRange(from, Math.max(from, to - 1));
}
