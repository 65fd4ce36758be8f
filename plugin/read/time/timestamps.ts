import {BOX_SOURCE, withoutBox} from '../../lexicon/boxes.js';
import {LEXICON} from '../../lexicon/merged.js';
import {ALPHABETIC, anyOf} from '../../lexicon/patterns.js';
import {daysBetween} from '../../lib/time/days.js';
import type {ReadOptions} from '../../model/document.js';
import type {Finding, Timestamp} from '../../model/finding.js';
import {
  type FoundTimestamp,
  mayHoldStamp,
  type StampProblem,
  scanStamps,
} from './scanTimestamps.js';

export type {FoundTimestamp, StampProblem} from './scanTimestamps.js';

/** What may stand before a stamp that leads an item: box, brackets, emphasis, emoji, dashes. */
const DECORATION = new RegExp(
  `(?:${BOX_SOURCE}|[\\s([{（［【「<>*_~\`"'“|:：•·–—→-]|\\p{Extended_Pictographic}|\\uFE0F|\\u200D){1,80}`,
  'uy',
);
const BOXES = new RegExp(BOX_SOURCE, 'gu');
const WORD = new RegExp(`(?:${anyOf(LEXICON.leadWords)})(?![${ALPHABETIC}])`, 'iuy');
/** A leading stamp stands within the first few words; longer lines need no look beyond. */
const LEAD_LENGTH = 80;
/** Longest stamp: a month's name, time, IANA zone. */
const STAMP_LENGTH = 160;

const AFTER = /^[\s\])}）］】」>*_~`"'”|:：,，.。;–—→-]+/u;
const SPAN = new RegExp(
  `^[\\])}）*_\`]{0,4}\\s*(?:→|->|–|—|-|~|〜|～|\\/|\\.{2,3}|…|${LEXICON.phrases.until})\\s*[[(*_\`]{0,4}$`,
  'iu',
);
/** Words, and signs of to-do tools for due, planned and start dates, that announce a stamp. */
const ANNOUNCING = new RegExp(
  `(?:(?:${LEXICON.phrases.announcing})[\\s:：(]*(?:\\w+\\s){0,2}|[📅⏳🛫]\\uFE0F?\\s*)$`,
  'iu',
);
const ANNOUNCED = new RegExp(`^\\s?(?:${LEXICON.phrases.announcedAfter})`, 'u');
/** What may stand behind a stamp that ends a text. */
const ENDS = /^[\s)\]）】.。*_`]*(?:\s[@#][\p{L}\p{N}_-]{1,40}(?:\([^()]{0,40}\))?){0,9}\s*$/u;
const COMPLETED = anyOf(LEXICON.statuses.completed);
const OPENS = '(?:(?<=\\s)-|[–—(\\[（【])\\s*';
/** Before a stamp, behind a dash or bracket: "— done", "(✅ completed on". */
const DONE = new RegExp(
  `${OPENS}(?:[✅✔☑]\\uFE0F?\\s*(?:${COMPLETED})?|${COMPLETED})(?:\\s?(?:${LEXICON.phrases.beforeDate}))?\\s?[:：]?\\s?$`,
  'iu',
);
/** The other way round: "(2026-06-01 done)". */
const OPENED = new RegExp(`${OPENS}$`, 'u');
const DONE_AFTER = new RegExp(`^\\s?(?:${COMPLETED})(?![${ALPHABETIC}])`, 'iu');
const ON_DATE = new RegExp(`\\s+(?:${LEXICON.phrases.onDate})\\s*$`, 'iu');

/** The stamps of a text (one line, without Markdown), in its order. */
export function findTimestamps(text: string, line: number, options: ReadOptions): FoundTimestamp[] {
  return scanStamps(text, line, options).stamps;
}

/** The first stamp of a text; `null` without any. */
export function firstTimestamp(text: string, line: number, options: ReadOptions): Timestamp | null {
  const [found] = findTimestamps(text, line, options);
  return found ? withoutOffsets(found) : null;
}

/**
 * The stamp that leads an item or paragraph: after box, bracket, emphasis,
 * emoji or words such as "Landed on"; `null` when something else leads.
 */
export function leadingTimestamp(
  text: string,
  line: number,
  options: ReadOptions,
): Timestamp | null {
  return leadingTimestamps(text, line, options)[0] ?? null;
}

/** Like `leadingTimestamp`, with the end of a leading span ("Landed 2026-04-26 → 2026-04-27"). */
export function leadingTimestamps(text: string, line: number, options: ReadOptions): Timestamp[] {
  return leading(text, line, options).map(withoutOffsets);
}

/**
 * The text with its leading stamp, box and brackets taken away; words that led
 * the stamp stay ("Landed 2026-04-26: parser" → "Landed: parser").
 */
export function withoutLeadingTimestamp(text: string, line: number, options: ReadOptions): string {
  return splitStamp(text, line, options).rest;
}

/** Both at once: the stamp that leads a text, and the text without it. */
export function splitStamp(
  text: string,
  line: number,
  options: ReadOptions,
): {at: Timestamp | null; rest: string} {
  const found = leading(text, line, options);
  return {at: found[0] ? withoutOffsets(found[0]) : null, rest: textWithout(text, found)};
}

/**
 * The stamp that ends a text, as checked tasks have it ("done 2026-06-01", "@done(2026-06-01)");
 * `null` where something follows it or it is only announced.
 */
export function trailingTimestamp(
  text: string,
  line: number,
  options: ReadOptions,
): Timestamp | null {
  const last = findTimestamps(text, line, options).at(-1);
  const ends = last && ENDS.test(text.slice(last.end)) && !isAnnounced(text, last);
  return ends ? withoutOffsets(last) : null;
}

/** The first stamp right behind a dash or bracket that stands beside a word for done. */
export function doneTimestamp(text: string, line: number, options: ReadOptions): Timestamp | null {
  const found = findTimestamps(text, line, options).find(({start, end}) => {
    const before = text.slice(Math.max(0, start - 40), start);
    return DONE.test(before) || (OPENED.test(before) && DONE_AFTER.test(text.slice(end, end + 40)));
  });
  return found ? withoutOffsets(found) : null;
}

/** Whether the words around a stamp say that it is still to come. */
export function isAnnounced(text: string, {start, end}: {start: number; end: number}): boolean {
  return (
    ANNOUNCING.test(text.slice(Math.max(0, start - 40), start)) ||
    ANNOUNCED.test(text.slice(end, end + 10))
  );
}

function textWithout(text: string, found: readonly FoundTimestamp[]): string {
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return withoutBox(text).trim();
  const words = text
    .slice(0, first.start)
    .replace(BOXES, ' ')
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(ON_DATE, '')
    .trim();
  const rest = text.slice(last.end).replace(AFTER, '').trim();
  return words && rest ? `${words}: ${rest}` : words || rest;
}

function leading(text: string, line: number, options: ReadOptions): FoundTimestamp[] {
  if (!mayHoldStamp(text)) return [];
  const start = leadLength(text);
  const found = findTimestamps(text.slice(0, start + 2 * STAMP_LENGTH), line, options);
  const index = found.findIndex((stamp) => stamp.start === start);
  const first = found[index];
  if (!first) return [];
  const second = found[index + 1];
  const isSpan = second && SPAN.test(text.slice(first.end, second.start));
  return isSpan ? [first, second] : [first];
}

function leadLength(text: string): number {
  let index = 0;
  while (index < LEAD_LENGTH) {
    const length = matchLength(DECORATION, text, index) || matchLength(WORD, text, index);
    if (length === 0) break;
    index += length;
  }
  return index;
}

function matchLength(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** A found stamp as the plan keeps it. */
export function withoutOffsets({value, precision, zone, raw, line}: FoundTimestamp): Timestamp {
  return {value, precision, zone, raw, line};
}

/** `2026-06-01`, `2026-06-01T10:15Z` or `2026-06-01T10:15:30Z`, by the stamp's precision. */
export function formatTimestamp({
  value,
  precision,
}: Pick<Timestamp, 'value' | 'precision'>): string {
  const iso = new Date(value).toISOString();
  if (precision === 'day') return iso.slice(0, 10);
  return `${iso.slice(0, precision === 'minute' ? 16 : 19)}Z`;
}

/** The earliest stamp by UTC day; on that day the most precise ones decide. `null` of none. */
export function earliest(stamps: readonly Timestamp[]): Timestamp | null {
  return extreme(stamps, -1);
}

/** The latest stamp by UTC day; on that day the most precise ones decide. `null` of none. */
export function latest(stamps: readonly Timestamp[]): Timestamp | null {
  return extreme(stamps, 1);
}

function extreme(stamps: readonly Timestamp[], direction: 1 | -1): Timestamp | null {
  let best: Timestamp | null = null;
  for (const stamp of stamps) {
    if (!best || isBeyond(stamp, best, direction)) best = stamp;
  }
  return best;
}

function isBeyond(stamp: Timestamp, best: Timestamp, direction: 1 | -1): boolean {
  const days = daysBetween(best.value, stamp.value);
  if (days !== 0) return days * direction > 0;
  // A day is not midnight: beside an instant of the same day it tells nothing.
  if ((stamp.precision === 'day') !== (best.precision === 'day')) return best.precision === 'day';
  if (stamp.value !== best.value) return (stamp.value - best.value) * direction > 0;
  return stamp.precision === 'second' && best.precision === 'minute';
}

/**
 * Findings about stamps; a zone is reported once per name.
 *
 * @param problems - of one file, in its order
 */
export function stampFindings(problems: readonly StampProblem[], file: string): Finding[] {
  const zones = new Set<string>();
  const findings: Finding[] = [];
  for (const problem of problems) {
    if (problem.kind === 'ambiguous-zone' || problem.kind === 'unknown-zone') {
      if (zones.has(problem.raw)) continue;
      zones.add(problem.raw);
    }
    // A month is a fact, only not as precise as a day must be.
    const severity = problem.kind === 'no-day' ? 'info' : 'warning';
    findings.push({...describeProblem(problem), severity, file, line: problem.line});
  }
  return findings;
}

function describeProblem({kind, raw, meanings}: StampProblem): Pick<Finding, 'rule' | 'message'> {
  if (kind === 'ambiguous-date') {
    return {
      rule: 'ambiguous-date',
      message: `“${raw}” could be ${meanings}, so it is ignored. Write the date that is meant as YYYY-MM-DD.`,
    };
  }
  if (kind === 'unread-date') {
    return {
      rule: 'unread-date',
      message: `“${raw}” has no date that can be read, so it is ignored. Write the date as YYYY-MM-DD.`,
    };
  }
  if (kind === 'no-day') {
    return {
      rule: 'unread-date',
      message: `“${raw}” names no day, so it is ignored. Write the date as YYYY-MM-DD.`,
    };
  }
  if (kind === 'unknown-zone') {
    return {
      rule: 'unknown-timezone',
      message: `The time zone “${raw}” is unknown, so the time is read as UTC. Set its offset with the \`timezones\` option, such as {${raw}: '+05:45'}, or write times in UTC.`,
    };
  }
  if (kind === 'impossible') {
    return {
      rule: 'impossible-date',
      message: `“${raw}” is not a valid date or time, so it is ignored. Write the correct one as YYYY-MM-DD HH:MM UTC.`,
    };
  }
  if (kind === 'too-old') {
    return {
      rule: 'date-before-1990',
      message: `“${raw}” is before 1990, so it is ignored. Write the correct date as YYYY-MM-DD HH:MM UTC.`,
    };
  }
  return {
    rule: 'ambiguous-timezone',
    message: `The time zone “${raw}” is ambiguous (${meanings}); the first meaning is used. Choose one with the \`timezones\` option, such as {${raw}: '+08:00'}, or write times in UTC.`,
  };
}
