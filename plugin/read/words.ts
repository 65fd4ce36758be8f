/** Normalised forms that the word tables are written in. */
import {remember} from './remember.js';
import {trimEnd} from './trim.js';

const NUMBERING =
  /^(?:[\s#>*_~`()[\]（）【】·•–—-]+|\d+(?:\.\d+)*\s*[.):、．）:]\s*|\d+(?:\.\d+)+\s+|[ivx]+[.)]\s+|[a-z][.)]\s+|第?[一二三四五六七八九十]+[、.．章节節]\s*|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)+/iu;
const TRAILING = /[\s*_~`:：.。·–—-]/u;

/**
 * A heading or label as the tables spell it: lower case, without numbering
 * ("3) ", "一、"), emoji, check box, parenthesis and trailing colon; `&` is "and".
 */
export function normalizeName(text: string): string {
  return text.length > LONG ? normalize(text) : normalizeShort(text);
}

/** Names are shorter; what is longer is prose, which is not met twice and takes memory. */
const LONG = 120;

const normalizeShort = remember(normalize);

function normalize(text: string): string {
  const name = text
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .replace(/^\s*\[[ xX~/!-]\]\s*/, '')
    .replace(NUMBERING, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\p{Extended_Pictographic}|\uFE0F/gu, ' ')
    .replace(/&/g, ' and ')
    .replace(/\s+/g, ' ');
  return trimEnd(name, TRAILING).trim().toLowerCase();
}

/** Whether `name` is `pattern`, or starts with it where the pattern ends in `*`. */
export function matchesName(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
