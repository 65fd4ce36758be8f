import {
  DAY_GROUPS,
  HOUR_ENDS,
  inAscii,
  MINUTE_ENDS,
  type WrittenDay,
  writtenDay,
  YEAR,
} from '../../lexicon/dateShapes.js';
import {LEXICON} from '../../lexicon/merged.js';
import {anyOf} from '../../lexicon/patterns.js';
import {lowered} from '../../lib/text/lowered.js';
import {utcOf} from '../../lib/time/calendar.cjs';
import type {ReadOptions, StatedZone} from '../../model/document.js';
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
  kind:
    | 'impossible'
    | 'too-old'
    | 'ambiguous-date'
    | 'unread-date'
    | 'no-day'
    | 'ambiguous-zone'
    | 'unknown-zone';
  /** The stamp or the zone's name as written. */
  raw: string;
  /** For what is ambiguous: what it could mean. */
  meanings: string | null;
  line: number;
  start: number;
}

/** Nothing that a plan keeps is older: before it stand clocks that were never set. */
const FIRST_USABLE_YEAR = 1990;

/** What stands before a date that is part of a path, an id or a longer number. */
const NOT_INSIDE =
  '(?<![A-Za-z0-9_\\\\#@%-]|(?<!\\.)\\.|(?<!\\d{4}-\\d{2}-\\d{2}(?:t[\\d:]{4,8}z?)?)/)';

const DATE = new RegExp(NOT_INSIDE + DAY_GROUPS, 'gu');

const {forenoon, afternoon} = LEXICON.phrases;
const BEFORE_TIME =
  'T|,?[ \\t\\u00A0\\u3000]{1,3}(?:at[ \\t]{1,3}|[@~≈][ \\t]{0,3}|[-–—][ \\t]{1,3})?|[ \\t]{0,3}[(（][ \\t]{0,3}';
const TIME = new RegExp(
  `(?:${BEFORE_TIME})?(?:(?:(?<am>${forenoon})|(?<pm>${afternoon}))[ \\t]?)?(?<hour>\\d{1,2})(?:${HOUR_ENDS})(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?(?![\\d:])${MINUTE_ENDS}?(?:[ \\t\\u202F]?(?<half>[ap])\\.?m(?!\\w)\\.?)?`,
  'iuy',
);
/** A weekday or another short word between day and clock: `2026-06-01 (Mon) 10:15`. */
const WORD_BEFORE_TIME = /,?[ \t\u00A0]{0,3}[(（]?\p{L}{1,9}\.?[)）]?(?=[, \t])/uy;

/** `20260601T101530Z`, the basic format of ISO 8601. */
const COMPACT_TIME = /T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<half>(?!))?(?![\d:])/uy;

const UTC_OFFSET =
  /[ \t]?[(（]?(?:UTC|GMT)(?<sign>[+−-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?![\d:])[)）]?/uy;
const OFFSET =
  /[ \t]?(?<sign>[+−-])(?:(?<hours>\d{2}):?|(?<hour>\d):)(?<minutes>\d{2})(?![\d:Zz])/uy;
/** One digit is an offset only where nothing else follows: "10:15 +9 tests". */
const SHORT_OFFSET =
  /[ \t]?(?<sign>\+|(?<=[ \t]|T\d{2}:\d{2}(?::\d{2})?)[−-])(?:(?<hours>\d{2})(?![\d:])|(?<hour>\d)(?=\s*(?:$|[)\]）】]|[—–:]\s)))/uy;
const ZULU = /[ \t]?Z(?![A-Za-z0-9_])/uy;
const ZONE_NAME = new RegExp(
  `[ \\t]{0,3}(?<open>[(（]?)(?<name>[A-Za-z][A-Za-z0-9_+-]{0,40}(?:\\/[A-Za-z][A-Za-z0-9_+-]{0,40}){0,2}|(?:${anyOf(Object.keys(LEXICON.zones))})(?!\\p{L}))`,
  'uy',
);

/** What stands after a date that is part of a file name, a path, an id or a longer number. */
const GOES_ON = /[A-Za-z0-9_]|[-\\.][A-Za-z0-9_]|\/(?!\d{4}-\d{2}-\d{2}(?!\d))[A-Za-z0-9_]/uy;
/** A time may be followed by the end of a span (`10:15-10:45`). */
const TIME_GOES_ON =
  /[A-Za-z0-9_]|[\\.][A-Za-z0-9_]|\/(?!\d{4}-\d{2}-\d{2})[A-Za-z0-9_]|-[A-Za-z_]/uy;

/** What a zone's short name looks like, and what stands behind it where it can be nothing else. */
const UNKNOWN_ZONE = /^[A-Z]{3,5}$/;
const CLOSES = /[)\]）】]/;
const ENDS_CLOCK = /\s*(?:$|[—–:：|·,;]|-\s)/uy;
/** Short names of zones end in "time"; these are words. */
const LIKE_ZONE = /^(?:[A-Z]{2}|[A-Z]{1,3}[SDM])T$/;
const WORDS: ReadonlySet<string> = new Set(
  `BEST COST CUT DOT EDIT FAST FIT FIRST GET GPT HIT HOST JWT KIT LAST LET LIST LOST LOT MOST MUST NET
  NFT NOT OUT PAST POST PUT QUEST REST SET TEST TRUST`.split(/\s+/),
);

/** The zones west of Greenwich that are no whole hour: -02:30, -03:30, -04:30, -09:30. */
const WESTERN_HALF_HOURS = new Set([150, 210, 270, 570]);

const NO_ZONE: Omit<StatedZone, 'line'> = {kind: 'none', offsetAt: () => 0};
const MAY_BE_ZONE = /(?<![\p{L}\d/])[\p{Lu}\p{Lo}(+−-]/gu;
const MAX_ZONE_TEXT = 200;

/** What parts the days of a span within a month. */
const TO_LAST = /(?<!^\d{4}|^\d{4}-\d{1,2})[–—-]|\.\.|\s(?=\p{L})/u;

interface Zoned {
  zone: Timestamp['zone'];
  end: number;
  offsetAt(wall: number): number;
  problem: Pick<StampProblem, 'kind' | 'raw' | 'meanings'> | null;
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
  const ascii = inAscii(text);
  const said = lowered(ascii);
  DATE.lastIndex = 0;
  for (let match = DATE.exec(said); match; match = DATE.exec(said)) {
    const date = writtenDay(match);
    if (!date) continue;
    const {time, zoned, end} = clockAt(ascii, match, date, options);
    if (stick(time ? TIME_GOES_ON : GOES_ON, ascii, end)) continue;
    const place = {raw: text.slice(match.index, end), line, start: match.index};
    const wall = utcOf(date.year, date.month, date.day, ...(time?.clock ?? []));
    const wrong = problemOfDay(date, wall);
    if (wall === null || wrong) {
      // Eight digits, and slashes behind a year, may be something else (`2016/17/18`).
      const isSurelyDay = wrong?.kind === 'ambiguous-date' || !/^\d{4}\/|^\d{8}/.test(match[0]);
      if (wrong && isSurelyDay) problems.push({...wrong, ...place});
      continue;
    }
    if (zoned?.problem) problems.push({...zoned.problem, line, start: match.index});
    const {kind, offsetAt} = zoneOf(zoned, line, options);
    const stamp: FoundTimestamp = {
      value: time ? wall - offsetAt(wall) * 60_000 : wall,
      precision: time?.precision ?? 'day',
      // A day has no zone but its own.
      zone: time || zoned ? kind : 'none',
      ...place,
      end,
    };
    stamps.push(...endsOf(stamp, date, match[0]));
  }
  return {stamps, problems};
}

/** A stamp, or both ends of a span within a month, each with its place: "1–3 June 2026". */
function endsOf(
  stamp: FoundTimestamp,
  {year, month, lastDay}: WrittenDay,
  written: string,
): FoundTimestamp[] {
  const value = lastDay === null ? null : utcOf(year, month, lastDay);
  if (value === null || value <= stamp.value) return [stamp];
  const {index = 0, 0: joint = ''} = TO_LAST.exec(written) ?? {};
  const end = stamp.start + index;
  return [
    {...stamp, end},
    {...stamp, value, start: end + joint.length},
  ];
}

/** The zone of a time: its own, else the one that the document states above it. */
function zoneOf(
  zoned: Zoned | null,
  line: number,
  {zones = []}: ReadOptions,
): Omit<StatedZone, 'line'> {
  if (zoned) return {kind: zoned.zone, offsetAt: zoned.offsetAt};
  return zones.findLast((stated) => stated.line <= line) ?? NO_ZONE;
}

/**
 * The first time zone that a text names, for a sentence about all times of a document.
 *
 * @returns `null` where it names none that is known
 */
export function zoneIn(text: string, options: ReadOptions): Omit<StatedZone, 'line'> | null {
  for (const {index} of text.slice(0, MAX_ZONE_TEXT).matchAll(MAY_BE_ZONE)) {
    const zoned = zoneAt(text, index, options, true);
    if (zoned && zoned.problem?.kind !== 'unknown-zone') {
      return {kind: zoned.zone, offsetAt: zoned.offsetAt};
    }
  }
  return null;
}

/** The clock and the zone of a day, inside of it or behind it. */
function clockAt(
  text: string,
  match: RegExpExecArray,
  {clockAt: inside}: WrittenDay,
  options: ReadOptions,
): {time: Clock | null; zoned: Zoned | null; end: number} {
  const afterDate = match.index + match[0].length;
  const time =
    inside === null ? timeBehind(text, afterDate, options) : timeAt(text, match.index + inside - 1);
  const afterTime = time?.end ?? afterDate;
  const zoned = zoneAt(text, afterTime, options, time !== null);
  const end = zoned?.end ?? afterTime;
  if (inside === null) return {time, zoned, end};
  const behind = zoneAt(text, afterDate, options, true);
  return {time, zoned: behind ?? zoned, end: behind?.end ?? afterDate};
}

/** Why a day as written is none that a plan can mean. */
function problemOfDay(
  date: WrittenDay,
  wall: number | null,
): Pick<StampProblem, 'kind' | 'meanings'> | null {
  if (wall === null) return {kind: 'impossible', meanings: null};
  if (date.year < FIRST_USABLE_YEAR) return {kind: 'too-old', meanings: null};
  if (!date.isUnclear) return null;
  const {year, month, day} = date;
  const [one, other] = [isoDay(year, month, day), isoDay(year, day, month)];
  return {kind: 'ambiguous-date', meanings: `${one} or ${other}`};
}

function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** Whether a text may hold a stamp at all; a quick look, `scanStamps` decides. */
export function mayHoldStamp(text: string): boolean {
  return YEAR.test(text);
}

function stick(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

interface Clock {
  clock: [number, number, number];
  precision: 'minute' | 'second';
  end: number;
}

function timeAt(text: string, index: number): Clock | null {
  const match = stick(TIME, text, index) ?? stick(COMPACT_TIME, text, index);
  // Without anything between, digits would belong to the day.
  if (!match?.groups || /^\d/.test(match[0])) return null;
  const {hour, minute, second, half, am, pm} = match.groups;
  const isHalf = (half ?? am ?? pm) !== undefined;
  const isAfternoon = half?.toLowerCase() === 'p' || pm !== undefined;
  const later = isAfternoon ? 12 : 0;
  return {
    clock: [
      isHalf ? (Number(hour) % 12) + later : Number(hour),
      Number(minute),
      Number(second ?? 0),
    ],
    precision: second === undefined ? 'minute' : 'second',
    end: index + match[0].length,
  };
}

/** The time behind a day, where at most a word that is no zone stands between them. */
function timeBehind(text: string, index: number, options: ReadOptions): Clock | null {
  const time = timeAt(text, index);
  if (time) return time;
  const word = stick(WORD_BEFORE_TIME, text, index);
  return word && !zoneAt(text, index, options, false) ? timeAt(text, index + word[0].length) : null;
}

function zoneAt(text: string, index: number, options: ReadOptions, timed: boolean): Zoned | null {
  const zulu = stick(ZULU, text, index);
  if (zulu) return {zone: 'utc', end: index + zulu[0].length, offsetAt: () => 0, problem: null};
  const offset = timed ? offsetAt(text, index) : null;
  return offset ?? namedZoneAt(text, index, options, timed);
}

function offsetAt(text: string, index: number): Zoned | null {
  for (const pattern of [UTC_OFFSET, OFFSET, SHORT_OFFSET]) {
    const match = stick(pattern, text, index);
    if (!match?.groups) continue;
    const {sign, hours, hour, minutes} = match.groups;
    const size = Number(hours ?? hour) * 60 + Number(minutes ?? 0);
    if (!isRealOffset(sign === '+', size)) continue;
    const offset = sign === '+' ? size : -size;
    return {
      zone: 'offset',
      end: index + match[0].length,
      offsetAt: () => offset,
      problem: null,
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
  if (!match || !name) return null;
  if (!found) return timed ? unknownZoneAt(text, index, match, name) : null;
  const end = index + match[0].length;
  const closes = match.groups?.open && /[)）]/.test(text.charAt(end));
  if (match.groups?.open && !closes) return null;
  return {
    zone: found.kind,
    end: closes ? end + 1 : end,
    offsetAt: found.offsetAt,
    // A day stays the day that was written, so the name decides nothing there.
    problem:
      found.ambiguous && timed
        ? {kind: 'ambiguous-zone', raw: name, meanings: found.ambiguous}
        : null,
  };
}

/**
 * A word of capitals behind a clock is a zone, even if nobody knows it, where it closes the bracket,
 * or where it looks like one and nothing but a dash follows.
 */
function unknownZoneAt(
  text: string,
  index: number,
  match: RegExpExecArray,
  name: string,
): Zoned | null {
  const end = index + match[0].length;
  if (!UNKNOWN_ZONE.test(name)) return null;
  const isZone =
    CLOSES.test(text.slice(end, end + 1)) ||
    (LIKE_ZONE.test(name) && !WORDS.has(name) && stick(ENDS_CLOCK, text, end));
  if (!isZone) return null;
  return {
    zone: 'none',
    end,
    offsetAt: () => 0,
    problem: {kind: 'unknown-zone', raw: name, meanings: null},
  };
}
