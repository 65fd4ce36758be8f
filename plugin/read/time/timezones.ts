import {LEXICON} from '../../lexicon/merged.js';
import {ownValue} from '../../lib/ownValue.js';

/** Minutes east of UTC, or the IANA zone whose rules decide (daylight saving time). */
type Zone = number | string;

const h = (hours: number): number => hours * 60;

/** Abbreviations of time zones, as clocks and people in plans write them. */
export const ZONES: Readonly<Record<string, Zone>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  EST: h(-5),
  EDT: h(-4),
  ET: 'America/New_York',
  CDT: h(-5),
  MST: h(-7),
  MDT: h(-6),
  MT: 'America/Denver',
  PST: h(-8),
  PDT: h(-7),
  PT: 'America/Los_Angeles',
  AKST: h(-9),
  AKDT: h(-8),
  HST: h(-10),
  ADT: h(-3),
  NST: h(-3.5),
  NDT: h(-2.5),
  BRT: h(-3),
  CLT: h(-4),
  CLST: h(-3),
  WET: 0,
  WEST: h(1),
  CET: h(1),
  CEST: h(2),
  EET: h(2),
  EEST: h(3),
  MSK: h(3),
  TRT: h(3),
  SAST: h(2),
  EAT: h(3),
  IRST: h(3.5),
  PKT: h(5),
  NPT: h(5.75),
  ICT: h(7),
  WIB: h(7),
  WITA: h(8),
  HKT: h(8),
  MYT: h(8),
  PHT: h(8),
  SGT: h(8),
  AWST: h(8),
  JST: h(9),
  KST: h(9),
  ACST: h(9.5),
  ACDT: h(10.5),
  AEST: h(10),
  AEDT: h(11),
  NZST: h(12),
  NZDT: h(13),
  ...LEXICON.zones,
};

/**
 * Names that several countries use, with the offset taken where the user
 * decided on none. `CST` is China's: that is what it means in the plans it was
 * met in; for the others it is the zone with the most people who write it so.
 */
export const AMBIGUOUS_ZONES: Readonly<Record<string, {offset: number; meanings: string}>> = {
  CST: {offset: h(8), meanings: 'China +08:00, US Central -06:00, Cuba -05:00'},
  IST: {offset: h(5.5), meanings: 'India +05:30, Israel +02:00, Ireland +01:00'},
  BST: {offset: h(1), meanings: 'British Summer +01:00, Bangladesh +06:00'},
  AST: {offset: h(-4), meanings: 'Atlantic -04:00, Arabia +03:00'},
  GST: {offset: h(4), meanings: 'Gulf +04:00, South Georgia -02:00'},
};

/** What a zone's name means. */
export interface NamedZone {
  kind: 'utc' | 'named';
  /** Minutes east of UTC at a wall-clock time, given as if it were UTC (ms). */
  offsetAt(wall: number): number;
  /** What else the name could mean; `null` where it is clear. */
  ambiguous: string | null;
}

/**
 * The zone that a word names: one the user decided on, an abbreviation in
 * capitals, or an IANA name such as `America/New_York`; `null` for other words.
 *
 * @param decided - upper-case name → minutes east of UTC
 */
export function findZone(word: string, decided: ReadonlyMap<string, number>): NamedZone | null {
  const chosen = decided.get(word.toUpperCase());
  if (chosen !== undefined) return fixed(chosen);
  const unclear = ownValue(AMBIGUOUS_ZONES, word);
  if (unclear) return {...fixed(unclear.offset), ambiguous: unclear.meanings};
  const zone = ownValue(ZONES, word);
  if (typeof zone === 'number') {
    return zone === 0 && word !== 'WET' ? {...fixed(0), kind: 'utc'} : fixed(zone);
  }
  const name = zone ?? (word.includes('/') ? word : null);
  return name === null ? null : ianaZone(name);
}

function fixed(minutes: number): NamedZone {
  return {kind: 'named', offsetAt: () => minutes, ambiguous: null};
}

/** Making a formatter takes about a millisecond; a plan asks for the same zone at every entry. */
const FORMATS = new Map<string, Intl.DateTimeFormat | null>();
/** Words that are no zones are remembered too, but a hostile text may hold any number of them. */
const MAX_FORMATS = 1000;

function ianaZone(name: string): NamedZone | null {
  const known = FORMATS.get(name);
  const format = known === undefined ? makeFormat(name) : known;
  if (known === undefined && FORMATS.size < MAX_FORMATS) FORMATS.set(name, format);
  if (!format) return null;
  return {kind: 'named', offsetAt: (wall) => offsetAtWall(wall, format), ambiguous: null};
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {timeZone, timeZoneName: 'longOffset'});
  } catch {
    // Intl throws on names that are no zone: the word was something else (`Codex/Reviewer`).
    return null;
  }
}

/** Two rounds: the first may look on the wrong side of a change to summer time. */
function offsetAtWall(wall: number, format: Intl.DateTimeFormat): number {
  const guess = offsetAtInstant(wall, format);
  return offsetAtInstant(wall - guess * 60_000, format);
}

/** Intl writes `6/1/2026, GMT-04:00`, and `GMT` alone for none. */
function offsetAtInstant(instant: number, format: Intl.DateTimeFormat): number {
  const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(format.format(instant)) ?? [];
  return sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
}
