import type {Lexicon, Pattern} from '../../plugin/lexicon/lexicon.js';
import {normalizeName} from '../../plugin/read/markdown/headings/normalizeName.js';

const MONTHS = 12;

/** Parts whose names are folders, written as they are on disk. */
const AS_WRITTEN: ReadonlySet<string> = new Set(['folderStatuses']);
/** Parts that are records of sources of regular expressions. */
const PATTERNS: ReadonlySet<string> = new Set(['phrases', 'relationPhrases']);
/** Patterns that are case-sensitive; the readers put texts in lower case for the others. */
const CASE_SENSITIVE: ReadonlySet<string> = new Set([
  'phrases.boilerplate',
  'phrases.innerResultLabel',
  'phrases.innerDecisionLabel',
]);
/** What stands for characters in a pattern: `\S`, `\p{Lu}`. */
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-F]{4}|.)/gu;
/** Parts in which a name may only have one meaning. */
const UNIQUE: ReadonlySet<string> = new Set([
  'sections',
  'statuses',
  'listHeadings',
  'folderStatuses',
  'decisionLabels',
  'relations',
]);

/** Offsets of time zones are multiples of it, in minutes. */
const QUARTER = 15;

/**
 * What is wrong with the words of a language, each with the part and the word: patterns that do not
 * compile, capture or match the empty text; names that no reader would find, since they are not in
 * the form that it looks for; names that mean two things.
 *
 * @param language - its tag, which is the name of its file
 */
export function checkLexicon(language: string, lexicon: Lexicon): string[] {
  const problems = Object.entries(lexicon).flatMap(([part, value]) => {
    if (PATTERNS.has(part)) {
      return Object.entries<Pattern>(value).flatMap(([name, sources]) =>
        checkPattern(`${part}.${name}`, sources),
      );
    }
    if (part === 'zones') {
      return Object.entries<number>(value).flatMap(([name, minutes]) =>
        minutes % QUARTER === 0 ? [] : [`zones: “${name}” has an offset that no zone has`],
      );
    }
    const lists: [string, readonly string[]][] = Array.isArray(value)
      ? [[part, value.flat()]]
      : Object.entries(value).map(([name, list]) => [`${part}.${name}`, list as string[]]);
    return [
      ...lists.flatMap(([name, list]) => list.flatMap((word) => checkName(part, name, word))),
      ...(UNIQUE.has(part) ? checkMeanings(lists) : []),
    ];
  });
  if (lexicon.months && lexicon.months.length !== MONTHS)
    problems.push(`months: ${lexicon.months.length} instead of ${MONTHS}`);
  return problems.map((problem) => `${language}.ts: ${problem}`);
}

function checkPattern(name: string, sources: Pattern): string[] {
  return [sources].flat().flatMap((source) => {
    // With the flags `iu` it takes V8 many times as long.
    if (source.includes('\\b'))
      return [`${name}: “${source}” has \\b instead of (?<!\\w), (?!\\w) or whole()`];
    if (!CASE_SENSITIVE.has(name) && /\p{Lu}/u.test(source.replace(ESCAPE, '')))
      return [`${name}: “${source}” is never found in lower case`];
    try {
      const groups = new RegExp(`${source}|`, 'iu').exec('')?.length;
      const isCapturing = groups !== 1 && name !== 'phrases.closing';
      if (isCapturing) return [`${name}: “${source}” captures`];
      // What may follow nothing at all would be found everywhere.
      return new RegExp(`^(?:${source})$`, 'iu').test('')
        ? [`${name}: “${source}” matches “”`]
        : [];
    } catch (error) {
      return [`${name}: “${source}” is no pattern: ${String(error)}`];
    }
  });
}

function checkName(part: string, name: string, word: string): string[] {
  if (word === '') return [`${name}: an empty word`];
  // A star in the name of a section stands for anything.
  const parts = part === 'sections' ? word.split(/ ?\* ?/).filter(Boolean) : [word];
  const formed = parts.map((one) => (AS_WRITTEN.has(part) ? one.toLowerCase() : formOf(part, one)));
  const normal = formed.join('*');
  return parts.join('*') === normal ? [] : [`${name}: “${word}” is never found; write “${normal}”`];
}

/** The form in which the readers look for a word. */
function formOf(part: string, word: string): string {
  const name = normalizeName(word);
  if (part === 'statuses') return name.replace(/(?<=\p{L})[_-](?=\p{L})/gu, ' ');
  return part === 'fields' || part === 'decisionLabels' ? name.replace(/\s*\/\s*/g, '/') : name;
}

function checkMeanings(lists: readonly [string, readonly string[]][]): string[] {
  const known = new Map<string, string>();
  return lists.flatMap(([name, list]) =>
    list.flatMap((word) => {
      const other = known.get(word);
      known.set(word, name);
      return other === undefined ? [] : [`${name}: “${word}” stands in ${other}, too`];
    }),
  );
}
