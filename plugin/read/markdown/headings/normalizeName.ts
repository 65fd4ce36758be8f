/** Normalised forms that the word tables are written in. */
import {withoutBox} from '../../../lexicon/boxes.js';
import {LEXICON} from '../../../lexicon/merged.js';
import {remember} from '../../../lib/remember.js';
import {trimEnd} from '../../../lib/trim.js';
import {foldSpace, NOT_ASCII} from '../text.js';

const NUMBERING = new RegExp(
  `^(?:[\\s#>*_~\`()[\\]（）【】·•–—-]+|\\d+(?:\\.\\d+)*\\s*[.):、．）:]\\s*|\\d+(?:\\.\\d+)+\\s+|[ivx]+[.)]\\s+|[a-z][.)]\\s+|${LEXICON.phrases.numbering}|\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\uFE0F|\\u200D)+`,
  'iu',
);
const PICTURES = /\p{Extended_Pictographic}|\uFE0F/gu;
const TRAILING = /[\s*_~`:：.。·–—-]/u;

/**
 * A heading or label as the tables spell it: lower case, without numbering
 * ("3) "), emoji, check box, parenthesis and trailing colon; `&` is "and".
 */
export const normalizeName = remember((text: string): string => {
  const isAscii = !NOT_ASCII.test(text);
  const letters = isAscii ? text : text.normalize('NFKC').replace(/[’‘]/g, "'");
  const words = withoutBox(letters)
    .replace(NUMBERING, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/&/g, ' and ');
  const name = foldSpace(isAscii ? words : words.replace(PICTURES, ' '));
  return trimEnd(name, TRAILING).trim().toLowerCase();
});
