/** Normalised forms that the word tables are written in. */
import {withoutBox} from '../../../lexicon/boxes.js';
import {LEXICON} from '../../../lexicon/merged.js';
import {remember} from '../../../lib/remember.js';
import {trimEnd} from '../../../lib/text/trim.js';
import {foldSpace, NOT_ASCII} from '../text.js';

const NUMBER = '\\d+(?:\\.\\d+)*';
/** Decoration and numbers that lead a name: "3) ", "3.1 ", "§ 3 ", "#3 ", "[3] ", "3 — ", "3️⃣ ", "IV. ". */
const NUMBERING = new RegExp(
  `^(?:${[
    '[[(]\\d+/\\d+[\\])]\\s*',
    `[a-z]\\.${NUMBER}[.):]?\\s+`,
    `[§#]\\s*${NUMBER}[.)]?[\\s:–—-]+`,
    `[\\s#>*_~\`()[\\]（）【】»›→·•–—-]+`,
    `${NUMBER}(?:\\s*(?:\\.(?!\\d)|[):、．）:\\]】])\\s*|\\s+[–—|-]\\s+|\\uFE0F?\\u20E3)`,
    '\\d+(?:\\.\\d+)+\\s+',
    '[ivx]+(?:[.)]\\s+|\\s+[–—-]\\s+)',
    '[a-z][.)]\\s+',
    LEXICON.phrases.numbering,
    '\\p{Extended_Pictographic}|\\p{So}|\\p{Emoji_Modifier}|\\uFE0F|\\u200D',
  ].join('|')})+`,
  'iu',
);
/** Numbers in circles, which would be mere digits once normalised. */
const CIRCLED = /^\s*[\u2460-\u24FF\u2776-\u2793]\s*/u;
/**
 * An emoji by its name, an id behind a heading, a count: ":tada:", "{#done}", "[3/5]". With the sign
 * first, a text without one is passed over at once.
 */
const EXTRAS =
  /:(?<=(?:^|\s).)[a-z][a-z0-9_+-]{1,40}:(?=\s|$)|\{[#.:][^{}]*\}\s*$|[[(]\d+\/\d+[\])]\s*$|#(?<=\s.)\s*$/g;
const PICTURES = /\p{Extended_Pictographic}|\p{So}|\uFE0F/gu;
const TRAILING = /[\s*_~`:：.。·«‹←–—-]/u;
/** The bracket at the end, where the one before it led the name: "[Progress]". */
const LAST_BRACKET = /^([^[【]*)[\]】]$/u;

/**
 * A heading or label as the tables spell it: lower case, without numbering
 * ("3) "), emoji, check box, parenthesis and trailing colon; `&` is "and".
 */
export const normalizeName = remember((text: string): string => {
  const isAscii = !NOT_ASCII.test(text);
  const letters = isAscii
    ? text
    : text.replace(CIRCLED, '').normalize('NFKC').replace(/[’‘]/g, "'");
  const words = withoutBox(letters)
    .replace(EXTRAS, '')
    .replace(NUMBERING, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/&/g, ' and ');
  const spaced = foldSpace(isAscii ? words : words.replace(PICTURES, ' '));
  const name = /[\]】]$/u.test(spaced) ? spaced.replace(LAST_BRACKET, '$1') : spaced;
  return trimEnd(name, TRAILING).trim().toLowerCase();
});
