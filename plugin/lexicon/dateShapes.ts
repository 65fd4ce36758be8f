import {ownValue} from '../lib/ownValue.js';
import {lowered} from '../lib/text/lowered.js';
import {LETTER_BOX_SOURCE} from './boxes.js';
import {en} from './languages/en.js';
import {LEXICON} from './merged.js';
import {anyOf} from './patterns.js';
import {NAMES_OF_PROGRAMS} from './programs.js';

/** A day as written, before it is known whether the calendar has it. */
export interface WrittenDay {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  /** The last day of a span within a month ("1–3 June 2026"). */
  lastDay: number | null;
  /** The month and the day could be the other way round. */
  isUnclear: boolean;
  /** Where the match contains a time within the date: its index. */
  clockAt: number | null;
}

/** A form of a date. */
interface DateShape {
  /** Shown in the documentation. */
  example: string;
  /**
   * A regular expression with the tokens of `strftime`: `%Y` for the year, `%m` and `%d` for the
   * numbers of month and day, `%B` for the month's name (`%b`: in English), `%e` for the
   * last day of a span, `%T` for a clock and `%Z` for a zone.
   */
  form: string;
  /** Some people write the month first: the order is clear only if one number is above 12. */
  isEitherOrder?: boolean;
  /** Where a word such as "version" comes before it, it is one. */
  mayBeVersion?: boolean;
  /** It is a date only where one is expected: see `LEADS_DATE`. */
  needsLead?: boolean;
}

const {dayEnd, ofDate, beforeVersion, until} = LEXICON.phrases;
const {started, updated, finished, dated} = LEXICON.fields;
/** What may stand between hours and minutes: `10:15`, `10h15`. */
export const HOUR_ENDS = '[:：h]|[時时点]|시[ ]?';
/** What may stand behind the minutes of such a clock. */
export const MINUTE_ENDS = '[分분]';
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2})?';
const BLANK = '[ \\t]{1,3}';
const TO_LAST = `(?:(?:\\s?[–—-]\\s?|${BLANK}(?:${until})${BLANK})%e(?:${dayEnd})?)?`;
const OF = `(?:(?:${ofDate})${BLANK})?`;
/** Eight digits are a date only at the start of a text, after its box, or in parentheses. */
const OPENS = `(?<=^(?:[^\\p{L}\\p{N}]|${LETTER_BOX_SOURCE})*|[(\\[（])`;
/**
 * Numbers with dots are versions too (`yt-dlp 2026.05.02`): they are only a date at the start, after
 * punctuation, and after words that lead to a date. A pattern of its own, since these words would make
 * every pattern that contains a date large and slow.
 */
const LEADS_DATE = new RegExp(
  `(?:^|[(\\[（【「|:：,，;；·•*_]|(?<!\\d\\s?)[–—]|\\p{Extended_Pictographic}\\uFE0F?|(?<!\\p{L})(?:${anyOf([...new Set([...LEXICON.leadWords, ...started, ...updated, ...finished, ...dated])])}))\\s{0,3}(?:\\d{4}\\.\\d\\d\\.\\d\\d\\s?[~→–—-]\\s?)?$`,
  'u',
);
const LEADS_VERSION = new RegExp(
  `(?:(?:(?:${beforeVersion})\\s?[:：]?|(?<![\\p{L}\\p{N}_.-])(?:${anyOf(NAMES_OF_PROGRAMS)})|[=@^<>])\\s?|~|\\p{L}:)$`,
  'u',
);
/** How many characters before a date are looked at for such a word. */
const MAX_BEFORE = 48;

/**
 * Every form of a date that is understood; no other place knows them. If several shapes match, the
 * first one wins. `npm run docs` shows the examples on the page about statuses.
 */
export const DATE_SHAPES: readonly DateShape[] = [
  // Of days with a blank around the dash, the second number may count something else.
  {example: '2026-06-01', form: '%Y-%m-%d(?:(?:\\.\\.|[–—])%e(?!\\d|[:.]\\d))?'},
  {example: '2026/06/01', form: '%Y/%m/%d'},
  // With one digit (`2026.6.1`), or after the name of an image, it is a version.
  {
    example: '2026.06.01',
    form: '(?=\\d{4}\\.\\d\\d\\.\\d\\d)%Y\\.%m\\.%d',
    mayBeVersion: true,
    needsLead: true,
  },
  {example: '2026. 6. 1.', form: '%Y\\. %m\\. %d\\.?'},
  {example: '2026年6月1日', form: '%Y\\s?年\\s?%m\\s?月\\s?%d\\s?[日号號]'},
  {example: '2026년 6월 1일', form: '%Y\\s?년\\s?%m\\s?월\\s?%d\\s?일'},
  // Names in other languages follow the day; before it, “ago” and “set” are English words.
  {example: 'June 1, 2026', form: `%b\\.?${BLANK}%d(?:${dayEnd})?${TO_LAST},?${BLANK}%Y`},
  // As git and `date` print it.
  {example: 'Jun 1 10:15:30 2026', form: `%b${BLANK}%d${BLANK}%T(?: %Z)?${BLANK}%Y`},
  {
    example: '1 June 2026',
    form: `%d(?:${dayEnd})?${TO_LAST}(?:${BLANK}|-)${OF}%B\\.?,?(?:${BLANK}|-)${OF}%Y`,
  },
  {example: '13.06.2026', form: '%d(?:\\.\\s?[–—-]\\s?%e)?\\.\\s?%m\\.\\s?%Y', mayBeVersion: true},
  {example: '13/06/2026', form: '%d/%m/%Y', isEitherOrder: true},
  {example: '13-06-2026', form: '%d-%m-%Y', isEitherOrder: true},
  {example: '2026 06 01', form: '(?=\\d{4} \\d\\d \\d\\d(?!\\d))%Y %m %d', needsLead: true},
  {example: '20260601', form: `(?=\\d{8}(?!\\d))${OPENS}%Y(?=[01])%m(?=[0-3])%d`},
];

/** Characters that stand for ASCII ones, one for one, so that indexes stay the same. */
const ALIKE: readonly [pattern: RegExp, ascii: (found: string) => string][] = [
  [/[０-９：／．－（）]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)],
  // A minus sign or a non-breaking hyphen.
  [/(?<=\d)[‐‑−](?=\d)/g, () => '-'],
];
/** Most texts contain none of them. */
const ANY_ALIKE = /[０-９‐‑−]/;

/** The text with full-width digits and look-alikes of hyphens as ASCII; its length stays the same. */
export function inAscii(text: string): string {
  if (!ANY_ALIKE.test(text)) return text;
  return ALIKE.reduce((known, [pattern, ascii]) => known.replace(pattern, ascii), text);
}

type Part = 'year' | 'month' | 'day' | 'last' | 'name' | 'clock' | 'zone';

/** Names of months. The look ahead keeps the compiled pattern small, as in `languages/en.ts`. */
const anyMonth = (names: readonly string[]): string => `(?=\\S)(?:${anyOf(names)})`;

/** Source of a pattern for a month and a year, without a day, in lower case. */
export const MONTH_PATTERN = `${anyMonth([...LEXICON.months.keys()])}\\.?,?\\s\\d{4}|\\d{4}[-/](?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])/\\d{4}|\\d{4}\\s?[年년]\\s?\\d{1,2}\\s?[月월]`;
const MONTH_ONLY = new RegExp(`^\\s*(?:${MONTH_PATTERN})\\s*$`, 'u');

/** Whether a text is nothing but a month of a year. */
export function isMonthOnly(text: string): boolean {
  return MONTH_ONLY.test(lowered(text));
}

const TOKENS: Readonly<Record<string, {part: Part; pattern: string}>> = {
  '%Y': {part: 'year', pattern: '\\d{4}'},
  '%m': {part: 'month', pattern: '\\d{1,2}'},
  '%d': {part: 'day', pattern: '\\d{1,2}'},
  '%e': {part: 'last', pattern: '\\d{1,2}'},
  '%B': {part: 'name', pattern: anyMonth([...LEXICON.months.keys()])},
  '%b': {part: 'name', pattern: anyMonth(en.months?.flat() ?? [])},
  '%T': {part: 'clock', pattern: CLOCK},
  '%Z': {part: 'zone', pattern: '[A-Za-z]{3,5}'},
};
const TOKEN = /%[YmdeBbTZ]/g;

/** Part of a regular expression for texts in lower case, or with the flag `i`; it captures nothing. */
export const DAY_PATTERN = `(?:${DATE_SHAPES.map(({form}) =>
  form.replace(TOKEN, (token) => ownValue(TOKENS, token)?.pattern ?? token),
).join('|')})`;

/** Like `DAY_PATTERN`, with a time that may follow. */
export const STAMP_PATTERN = `${DAY_PATTERN}(?:[tT ]${CLOCK})?(?: ?(?:[zZ]|[uU][tT][cC]))?`;

/** Like `DAY_PATTERN`, with a group for each part, for `writtenDay`. */
export const DAY_GROUPS = `(?:${DATE_SHAPES.map(({form}, index) =>
  form.replace(TOKEN, (token) => {
    const {part, pattern} = ownValue(TOKENS, token) ?? {part: token, pattern: token};
    return `(?<${part}${index}>${pattern})`;
  }),
).join('|')})`;

/** Other years are numbers of something else (`0016/17/18`). */
const [FIRST_YEAR, LAST_YEAR] = [1970, 2100];
/** A quick check: most lines contain no such year, and looking for a year is much faster. */
export const YEAR = /19[7-9]\d|20\d\d|2100|２０/;

/**
 * The date of a match.
 *
 * @param match - of a pattern that contains `DAY_GROUPS`
 * @returns `null` for a version, and if plans are not written in that year
 */
export function writtenDay(match: RegExpExecArray): WrittenDay | null {
  const {0: raw, groups = {}} = match;
  const index = DATE_SHAPES.findIndex((_, at) => groups[`year${at}`] !== undefined);
  if (!isExpected(match, DATE_SHAPES[index])) return null;
  const year = Number(groups[`year${index}`]);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  const name = groups[`name${index}`];
  const month =
    name === undefined ? Number(groups[`month${index}`]) : LEXICON.months.get(name.toLowerCase());
  if (month === undefined) return null;
  const day = Number(groups[`day${index}`]);
  const last = groups[`last${index}`];
  const lastDay = last === undefined ? null : Number(last);
  const clock = groups[`clock${index}`];
  const clockAt = clock === undefined ? null : raw.indexOf(clock);
  const isEitherOrder = DATE_SHAPES[index]?.isEitherOrder ?? false;
  const isTurned = isEitherOrder && month > 12;
  return {
    year,
    ...(isTurned ? {month: day, day: month} : {month, day}),
    lastDay,
    isUnclear: isEitherOrder && !isTurned && day <= 12 && day !== month,
    clockAt,
  };
}

const STAMP_ONLY = new RegExp(`^\\s*${DAY_PATTERN}[\\d\\stuzc:.+-]*$`, 'u');

/** Whether a text is nothing but a date or time. */
export function isStampOnly(text: string): boolean {
  return STAMP_ONLY.test(lowered(text));
}

/** Whether what comes before numbers allows them to be a date. */
function isExpected({index, input}: RegExpExecArray, shape: DateShape | undefined): boolean {
  if (!shape?.mayBeVersion && !shape?.needsLead) return true;
  const before = lowered(input.slice(Math.max(0, index - MAX_BEFORE), index));
  if (shape.mayBeVersion && LEADS_VERSION.test(before)) return false;
  return !shape.needsLead || LEADS_DATE.test(before);
}
