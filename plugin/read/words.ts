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
export const normalizeName = remember((text: string): string => {
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
});
