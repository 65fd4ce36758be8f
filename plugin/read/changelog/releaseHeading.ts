import {MONTH_PATTERN} from '../../lexicon/dateShapes.js';
import {LEXICON} from '../../lexicon/merged.js';
import type {ReadOptions} from '../../model/document.js';
import type {Release} from '../../model/release.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';
import {firstTimestamp} from '../time/timestamps.js';

/** What the heading of a release tells. */
export type ReleaseHeading = Omit<Release, 'path' | 'line' | 'entries'>;

/** Headings of releases are short; sentences need no look. */
const MAX_LENGTH = 300;

const LEAD = `^[\\s[(*_\`"\\p{Extended_Pictographic}\\uFE0F]{0,8}(?:(?:${LEXICON.phrases.version})\\s{0,3}[:：]?\\s{0,3})?[[(\`]?`;
const PACKAGE = '(?:(?<package>@?[A-Za-z][A-Za-z0-9._~/-]{0,120}?)(?:@v?|[-/]v))?';
const NUMBERS = '\\d{1,10}(?:\\.\\d{1,10}){1,4}';
const SUFFIX =
  '(?:-[0-9A-Za-z][0-9A-Za-z.-]{0,60}|\\.?(?:a|b|rc|alpha|beta|dev|post)\\.?\\d{1,6})?(?:\\+[0-9A-Za-z][0-9A-Za-z.-]{0,60})?';
/** A version goes on with a letter in `1.2.x`, which names a series. */
const ENDS = '(?![0-9A-Za-z_]|\\.[0-9A-Za-z*])';

const VERSION = new RegExp(
  `${LEAD}${PACKAGE}(?:(?<marked>v)\\.?\\s?)?(?<version>${NUMBERS}${SUFFIX})${ENDS}`,
  'iu',
);
/** `v5`: a single number is a version only where it says so. */
const MAJOR = new RegExp(`${LEAD}${PACKAGE}(?<marked>v)(?<version>\\d{1,10})${ENDS}`, 'iu');
/** `Product Name 1.2.0`: counts only beside a date. */
const NAMED = new RegExp(
  `^[\\p{L}\\p{N} ._-]{1,60} v?(?<version>\\d{1,10}(?:\\.\\d{1,10}){2,4}${SUFFIX})${ENDS}`,
  'iu',
);
/** What may follow a version of two numbers; else `1.2 Configuration` would be one. */
const SEPARATED = /^[\s\])`*_]{0,8}(?:$|[-–—:：([/|,"“«~])/u;
const YANKED = new RegExp(`[[(]?(?:${LEXICON.phrases.yanked})[\\])]?`, 'iu');
const YANKED_FIRST = new RegExp(
  `^[\\s[(]*(?:${LEXICON.phrases.yanked})[\\]):：\\s–—-]+(?=\\S)`,
  'iu',
);
/** A date that is still to be filled in counts as not released: `2026-xx-xx`, `YYYY-MM-DD`. */
const NOT_YET = new RegExp(
  `${LEXICON.phrases.notReleased}|(?:\\b\\d{4}|\\byyyy)[-./](?:(?:\\d\\d[-./])?[x?_]{2}|mm)(?![\\p{L}\\p{N}])`,
  'iu',
);
/** `Build 1234`, `Sprint 12`, `May 2026`, `2026-05`, `2026-W23`, `Q2 2026`: what stands for a version. */
const PERIOD = new RegExp(
  `^(?:(?:${LEXICON.phrases.releaseUnit})\\s?#?\\d{1,10}|${MONTH_PATTERN}|\\d{4}-?\\s?[wq]\\d{1,2}|q[1-4][ /-]\\d{4})(?=$|\\s*[-–—:：(\\[|/,])`,
  'iu',
);
/** What may lead a day: "Release 2026-01-05", "Monday, 5 January 2026". */
const BEFORE_DAY = new RegExp(
  `^\\s*(?:(?:${LEXICON.phrases.version})\\s+|\\p{L}{3,12},\\s+)`,
  'iu',
);
/** What may follow a day that stands for a version: nothing, or what happened then. */
const AFTER_DAY = /^\s*(?:$|[-–—:：(|])/u;

/**
 * Reads the heading of a release; `null` for any other heading. Known forms:
 * Keep a Changelog (`[1.2.0] - 2026-01-05 [YANKED]`, `[Unreleased]`),
 * conventional-changelog (`1.2.0 (2026-01-05)`), changesets (`1.2.0`, `pkg@1.2.0`),
 * and what stands for a version: a day (`2026-01-05`, `05.01.2026`), a build, a sprint, a month.
 *
 * @param text - of the heading, without Markdown
 * @param line - its 1-based line
 */
export function readReleaseHeading(
  text: string,
  line: number,
  options: ReadOptions,
): ReleaseHeading | null {
  const [mark = ''] = YANKED_FIRST.exec(text) ?? [];
  const heading = text.slice(mark.length, mark.length + MAX_LENGTH);
  const release = readUnmarked(heading, line, options);
  return release && mark !== '' ? {...release, yanked: true} : release;
}

function readUnmarked(heading: string, line: number, options: ReadOptions): ReleaseHeading | null {
  const day = leadingDay(heading, line, options);
  // `03.05.2026` looks like a version; `2026.05.03` may be one.
  if (day && !/^\d{4}\./.test(day.version)) return day;
  const match = VERSION.exec(heading) ?? MAJOR.exec(heading);
  const rest = match ? heading.slice(match[0].length) : heading;
  const date = firstTimestamp(rest, line, options);
  const marks = {unreleased: !date && NOT_YET.test(rest), yanked: YANKED.test(rest)};
  const {version, marked, package: name = null} = match?.groups ?? {};
  if (version && isVersion(version, Boolean(marked || name), rest, date !== null)) {
    return {version, package: name, date, ...marks};
  }
  const named = date ? NAMED.exec(heading)?.groups?.version : undefined;
  if (named) return {version: named, package: null, date, ...marks};
  return readOther(heading, date);
}

/** Headings without a version: what is not released yet, builds, sprints, months. */
function readOther(heading: string, date: Release['date']): ReleaseHeading | null {
  const plain = heading.replace(/[[\]]/g, '').trim();
  const word = plain.split(/\s[-–—]\s|\s*[([/:：]/u)[0]?.trim() ?? '';
  if (LEXICON.releaseWords.unreleased.includes(normalizeName(word))) {
    return {version: word, package: null, date: null, unreleased: true, yanked: false};
  }
  const period = PERIOD.exec(plain)?.[0];
  if (period === undefined) return null;
  return {version: period, package: null, date, unreleased: false, yanked: YANKED.test(plain)};
}

/** A day that stands for a version: nothing but what happened then may follow. */
function leadingDay(heading: string, line: number, options: ReadOptions): ReleaseHeading | null {
  const plain = heading.replace(/[[\]]/g, '').replace(BEFORE_DAY, '').trim();
  const date = firstTimestamp(plain, line, options);
  if (!date || !plain.startsWith(date.raw) || !AFTER_DAY.test(plain.slice(date.raw.length))) {
    return null;
  }
  return {
    version: date.raw,
    package: null,
    date,
    unreleased: false,
    yanked: YANKED.test(plain),
  };
}

function isVersion(version: string, isMarked: boolean, rest: string, isDated: boolean): boolean {
  return isMarked || isDated || /^\d+\.\d+\.\d/.test(version) || SEPARATED.test(rest);
}
