import {CJK_DATE} from '../../lexicon/dateShapes.js';
import {LEXICON} from '../../lexicon/merged.js';
import {anyOf} from '../../lexicon/patterns.js';
import type {ReadOptions} from '../../model/document.js';
import type {Timestamp} from '../../model/finding.js';
import {findZone} from './timezones.js';

/** A stamp with its place in the text it was found in. */
export interface FoundTimestamp extends Timestamp {
  /** Offsets in the text, end exclusive. */
  start: number;
  end: number;
}

/** Something about a stamp that its writer should know. */
export interface StampProblem {
  kind: 'impossible' | 'too-old' | 'ambiguous-zone';
  /** The stamp or the zone's name as written. */
  raw: string;
  /** For an ambiguous zone: what its name could mean. */
  meanings: string | null;
  line: number;
  start: number;
}

/** Years outside are numbers of something else (`0016/17/18`). */
const [FIRST_YEAR, LAST_YEAR] = [1970, 2100];
/** Nothing that a plan keeps is older: before it stand clocks that were never set. */
const FIRST_USABLE_YEAR = 1990;
/** These years. Most lines hold none, which is told much faster than that they hold no date. */
export const YEAR = /19[7-9]\d|20\d\d|2100/;

const {dayEnd: DAY_END, ofDate} = LEXICON.phrases;
const OF = `(?:(?:${ofDate})[ \\t]{1,3})?`;
const NAME = `(?:${anyOf([...LEXICON.months.keys()])})`;

/** What stands before a date that is part of a path, an id or a longer number. */
const NOT_INSIDE = '(?<![A-Za-z0-9_/\\\\.#@%-])';

const DATE_PATTERN =
  `${NOT_INSIDE}(?:` +
  '(?<year>\\d{4})(?<sep>[-/])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})' +
  `|${CJK_DATE}` +
  `|(?<nameFirst>${NAME})\\.?[ \\t]{1,3}(?<dayAfter>\\d{1,2})(?:${DAY_END})?,?[ \\t]{1,3}(?<yearLast>\\d{4})` +
  `|(?<dayBefore>\\d{1,2})(?:${DAY_END})?[ \\t]{1,3}${OF}(?<nameSecond>${NAME})\\.?,?[ \\t]{1,3}${OF}(?<yearEnd>\\d{4})` +
  ')';
const DATE = new RegExp(DATE_PATTERN, 'giu');
const DATE_HERE = new RegExp(DATE_PATTERN, 'iuy');

const TIME =
  /(?:T|,?[ \t\u00A0\u3000]{1,3}(?:at[ \t]{1,3}|@[ \t]{0,3}|[-–—][ \t]{1,3})?|[ \t]{0,3}[(（][ \t]{0,3})?(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?(?![\d:])(?:[ \t\u202F]?(?<half>[ap])\.?m\b\.?)?/iuy;

const UTC_OFFSET =
  /[ \t]?[(（]?(?:UTC|GMT)(?<sign>[+−-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?![\d:])[)）]?/uy;
const OFFSET = /[ \t]?(?<sign>[+−-])(?<hours>\d{2}):?(?<minutes>\d{2})(?![\d:Zz])/uy;
const SHORT_OFFSET = /(?<sign>\+)(?<hours>\d{2})(?![\d:])/uy;
const ZULU = /[ \t]?Z(?![A-Za-z0-9_])/uy;
const ZONE_NAME =
  /[ \t]{0,3}(?<open>[(（]?)(?<name>[A-Za-z][A-Za-z0-9_+-]{0,40}(?:\/[A-Za-z][A-Za-z0-9_+-]{0,40}){0,2})/uy;

/** What stands after a date that is part of a file name, a path, an id or a longer number. */
const GOES_ON = /[A-Za-z0-9_]|[-/\\.][A-Za-z0-9_]/uy;
/** A time may be followed by the end of a span (`10:15-10:45`). */
const TIME_GOES_ON = /[A-Za-z0-9_]|[/\\.][A-Za-z0-9_]|-[A-Za-z_]/uy;

/** The zones west of Greenwich that are no whole hour: -02:30, -03:30, -04:30, -09:30. */
const WESTERN_HALF_HOURS = new Set([150, 210, 270, 570]);

interface Zoned {
  zone: Timestamp['zone'];
  end: number;
  offsetAt(wall: number): number;
  ambiguous: {raw: string; meanings: string} | null;
}

/**
 * All stamps of a text and what is wrong with them, in the order of the text.
 *
 * @param text - one line, without Markdown
 * @param line - its 1-based line
 */
export function scanStamps(
  text: string,
  line: number,
  options: ReadOptions,
): {stamps: FoundTimestamp[]; problems: StampProblem[]} {
  const stamps: FoundTimestamp[] = [];
  const problems: StampProblem[] = [];
  if (!mayHoldStamp(text)) return {stamps, problems};
  DATE.lastIndex = 0;
  for (let match = DATE.exec(text); match; match = DATE.exec(text)) {
    const date = dateOf(match);
    if (!date || date.year < FIRST_YEAR || date.year > LAST_YEAR) continue;
    const start = match.index;
    const afterDate = start + match[0].length;
    const time = timeAt(text, afterDate);
    const zoned = zoneAt(text, time?.end ?? afterDate, options, time !== null);
    const end = zoned?.end ?? time?.end ?? afterDate;
    if (stick(time ? TIME_GOES_ON : GOES_ON, text, end)) continue;
    const raw = text.slice(start, end);
    if (!isPossible(date, time)) {
      // Slashes also list numbers (`2016/17/18`): only what can be nothing else is a wrong date.
      if (match.groups?.sep !== '/')
        problems.push({kind: 'impossible', raw, meanings: null, line, start});
      continue;
    }
    if (date.year < FIRST_USABLE_YEAR) {
      if (match.groups?.sep !== '/')
        problems.push({kind: 'too-old', raw, meanings: null, line, start});
      continue;
    }
    if (zoned?.ambiguous) {
      problems.push({kind: 'ambiguous-zone', ...zoned.ambiguous, line, start});
    }
    const wall = Date.UTC(date.year, date.month - 1, date.day, ...(time?.clock ?? []));
    stamps.push({
      value: time && zoned ? wall - zoned.offsetAt(wall) * 60_000 : wall,
      precision: time?.precision ?? 'day',
      zone: zoned?.zone ?? 'none',
      raw,
      line,
      start,
      end,
    });
  }
  return {stamps, problems};
}

/** Whether a date seems to begin at `index`; a quick look, `scanStamps` decides. */
export function mayStartStamp(text: string, index: number): boolean {
  return stick(DATE_HERE, text, index) !== null;
}

/** Whether a text may hold a stamp at all; a quick look, `scanStamps` decides. */
export function mayHoldStamp(text: string): boolean {
  return YEAR.test(text);
}

function stick(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

function dateOf(match: RegExpMatchArray): {year: number; month: number; day: number} | null {
  const get = match.groups ?? {};
  const name = get.nameFirst ?? get.nameSecond;
  const month = name ? LEXICON.months.get(name.toLowerCase()) : Number(get.month ?? get.cjkMonth);
  if (month === undefined) return null;
  return {
    year: Number(get.year ?? get.cjkYear ?? get.yearLast ?? get.yearEnd),
    month,
    day: Number(get.day ?? get.cjkDay ?? get.dayAfter ?? get.dayBefore),
  };
}

interface Clock {
  clock: [number, number, number];
  precision: 'minute' | 'second';
  end: number;
}

function timeAt(text: string, index: number): Clock | null {
  const match = stick(TIME, text, index);
  // Without anything between, digits would belong to the day.
  if (!match?.groups || /^\d/.test(match[0])) return null;
  const {hour, minute, second, half} = match.groups;
  const afternoon = half?.toLowerCase() === 'p' ? 12 : 0;
  return {
    clock: [
      half ? (Number(hour) % 12) + afternoon : Number(hour),
      Number(minute),
      Number(second ?? 0),
    ],
    precision: second === undefined ? 'minute' : 'second',
    end: index + match[0].length,
  };
}

function zoneAt(text: string, index: number, options: ReadOptions, timed: boolean): Zoned | null {
  const zulu = stick(ZULU, text, index);
  if (zulu) return {zone: 'utc', end: index + zulu[0].length, offsetAt: () => 0, ambiguous: null};
  const offset = timed ? offsetAt(text, index) : null;
  return offset ?? namedZoneAt(text, index, options, timed);
}

function offsetAt(text: string, index: number): Zoned | null {
  for (const pattern of [UTC_OFFSET, OFFSET, SHORT_OFFSET]) {
    const match = stick(pattern, text, index);
    if (!match?.groups) continue;
    const {sign, hours, minutes} = match.groups;
    const size = Number(hours) * 60 + Number(minutes ?? 0);
    if (!isRealOffset(sign === '+', size)) continue;
    const offset = sign === '+' ? size : -size;
    return {
      zone: 'offset',
      end: index + match[0].length,
      offsetAt: () => offset,
      ambiguous: null,
    };
  }
  return null;
}

/** Zones reach from -12:00 to +14:00; `10:15-10:45` is a span of time. */
function isRealOffset(east: boolean, minutes: number): boolean {
  if (east) return minutes <= 14 * 60 && minutes % 15 === 0;
  return (minutes <= 12 * 60 && minutes % 60 === 0) || WESTERN_HALF_HOURS.has(minutes);
}

function namedZoneAt(
  text: string,
  index: number,
  options: ReadOptions,
  timed: boolean,
): Zoned | null {
  const match = stick(ZONE_NAME, text, index);
  const name = match?.groups?.name;
  const found = name ? findZone(name, options.timezones) : null;
  if (!match || !name || !found) return null;
  const end = index + match[0].length;
  const closes = match.groups?.open && /[)）]/.test(text.charAt(end));
  if (match.groups?.open && !closes) return null;
  return {
    zone: found.kind,
    end: closes ? end + 1 : end,
    offsetAt: found.offsetAt,
    // A day stays the day that was written, so the name decides nothing there.
    ambiguous: found.ambiguous && timed ? {raw: name, meanings: found.ambiguous} : null,
  };
}

function isPossible(
  {year, month, day}: {year: number; month: number; day: number},
  time: Clock | null,
): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return false;
  const [hour, minute, second] = time?.clock ?? [0, 0, 0];
  return hour < 24 && minute < 60 && second < 60;
}
