/** What signs and words say of the state of a part of the plan. */
import {SIGN_SOURCE, SIGN_STATES} from '../../lexicon/boxMarks.js';
import {isStampOnly} from '../../lexicon/dateShapes.js';
import {LEXICON} from '../../lexicon/merged.js';
import {lowered} from '../../lib/text/lowered.js';
import {NO_OPTIONS} from '../noOptions.js';
import {statusOfStatement} from '../status/phrase/statusOfStatement.js';
import {longestWord, ORDINARY_WORDS, simplify} from '../status/phrase/words.js';

/** A part that is `excused` says that the plan can end without it; `null` says nothing. */
export type Said = 'done' | 'open' | 'excused' | null;

/** A quick look at a source, where shortcodes may stand for signs. */
export const HOLDS_SIGN = new RegExp(`${SIGN_SOURCE}|:[a-z_]{1,50}:`, 'u');
const FIRST_SIGN = new RegExp(`^\\uFE0F*(${SIGN_SOURCE})`, 'u');
const LAST_SIGN = new RegExp(`(${SIGN_SOURCE})\\uFE0F*$`, 'u');

/** `[COMPLETE]`, `(Completed 2026-01-05)`, `— COMPLETE` at the end of a text. */
const NOTE = /(?:\[([^[\]]+)\]|[(（]([^()（）]+)[)）]|[［【]([^［］【】]+)[］】])\s*$/u;
/** A note of when or with what: "— done (#3)", "— done (2026-01-05)". Others describe the part. */
const WHEN = /#\d|\d{4}-\d/;
/** "✅ 2026-01-05", "✅ COMPLETE (#3)": a sign, and what it says in words. */
const SIGN_NOTE = new RegExp(`(${SIGN_SOURCE})\\uFE0F?\\s*([^\\s].{0,60})$`, 'u');
/** The same without brackets or a sign: what is said of the state may also be the name of the part. */
const TAIL = /\s[—–-]\s*((?:[^\s—–-]|\s(?![—–-])|(?<=\S)-(?=\S))+)$/u;
const COLON_TAIL = /[:：|]\s*([^:：|]{1,40})$/u;
/** `[DONE] Parser`, `(done) Parser`. */
const LEAD =
  /^\s*(?:\[([^[\]]{2,30})\]|[(（]([^()（）]{2,30})[)）]|[［【]([^［］【】]{2,30})[］】])\s*\S/u;
/** `DONE Parser`, `Done: parser`, `Open – writer`. */
const LEAD_WORD =
  /^\s*(?:(\p{Lu}{3,}(?:[ -]\p{Lu}+){0,2})\s|(\p{L}[\p{L}\p{M} ]{1,24})(?:\s?[:：]|\s[—–-]\s))/u;
/** Of a long text only the end is looked at. */
const MAX_NOTE = 200;
const EXPLAINED = new RegExp(LEXICON.phrases.explainedOpen, 'u');
const SHARE = /^(\d{1,3})\s?%/;
const FRACTION = /^(\d{1,4})\s?\/\s?(\d{1,4})$/;
const YES = new RegExp(`^(?:${LEXICON.phrases.yes}|true|x|ok)$`, 'iu');
const NO = new RegExp(`^(?:${LEXICON.phrases.no}|false)$`, 'iu');

/** By the sign that leads a text. */
export function saidByFirstSign(text: string): Said {
  return saidBySign(FIRST_SIGN.exec(text)?.[1]);
}

/**
 * By the sign or the note that ends a text: "Parser ✅", "Parser (optional)".
 *
 * @param isNamed - the text names a part, so that "(closed)" tells its state, not what it is about
 */
export function saidAtEnd(text: string, isNamed = true): Said {
  const sign = saidBySign(LAST_SIGN.exec(text)?.[1]);
  if (sign) return sign;
  const end = text.slice(-MAX_NOTE);
  const note = NOTE.exec(end)?.slice(1).find(Boolean) ?? '';
  const noted = isNamed || !leadsOrdinary(note) ? saidByWords(note) : null;
  if (noted) return noted;
  const signed = saidBySignAndNote(end);
  if (signed) return signed;
  if (note !== '' && !WHEN.test(note)) return null;
  const tail = TAIL.exec(end)?.[1] ?? '';
  if (!isOrdinary(tail)) {
    const said = saidByWords(tail);
    if (said) return said;
  }
  // "Phase 1: Planning" is named so.
  const last = COLON_TAIL.exec(end)?.[1] ?? '';
  const said = isOrdinary(last) ? null : saidByWords(last);
  return said === 'done' || isCapitals(last) ? said : null;
}

/** Done only if both the sign and its note say so. */
function saidBySignAndNote(text: string): Said {
  const [, before, words = ''] = SIGN_NOTE.exec(text) ?? [];
  const noted = isStampOnly(words) ? 'done' : saidByWords(words);
  return noted === 'done' ? saidBySign(before) : noted;
}

/** By the note in brackets that leads a text: "[DONE] Parser". */
export function saidByLead(text: string): Said {
  const note = LEAD.exec(text)?.slice(1).find(Boolean) ?? '';
  return isOrdinary(note) ? null : saidByWords(note);
}

/** By the word that leads a text: "DONE Parser", "Open: writer". */
export function saidByLeadWord(text: string): Said {
  const word = LEAD_WORD.exec(text)?.slice(1).find(Boolean) ?? '';
  return saidByWords(word);
}

/** By an answer to the name of a column such as "Done?". */
export function saidByAnswer(text: string): Said {
  if (YES.test(text) || isStampOnly(text)) return 'done';
  return NO.test(text) ? 'open' : null;
}

/** "Menu – open" names a thing, "Menu – OPEN" tells its state. */
function isOrdinary(text: string): boolean {
  return ORDINARY_WORDS.has(text.trim().toLowerCase()) && !isCapitals(text);
}

/** "Codes (fixed, 12 of them)", "Lamps (live)". */
function leadsOrdinary(note: string): boolean {
  const word = longestWord(simplify(note));
  return word !== null && ORDINARY_WORDS.has(word.text) && !isCapitals(note);
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** By a status word, a share, or a reason why the part may stay open, that leads a text. */
export function saidByWords(text: string): Said {
  if (text === '') return null;
  const share = SHARE.exec(text)?.[1];
  if (share !== undefined) return share === '100' ? 'done' : 'open';
  const [, part, all] = FRACTION.exec(text) ?? [];
  if (part !== undefined) return Number(part) === Number(all) ? 'done' : 'open';
  const status = statusOfStatement(text, NO_OPTIONS);
  if (status === 'completed') return 'done';
  const isForLater = status === null || status === 'draft';
  if (status === 'abandoned' || (isForLater && isExplained(text))) return 'excused';
  return status && 'open';
}

function saidBySign(sign = ''): Said {
  const state = SIGN_STATES.get(sign);
  return state ? (state === 'done' ? 'done' : 'open') : null;
}

function isExplained(text: string): boolean {
  return EXPLAINED.exec(lowered(text.slice(0, MAX_NOTE)))?.index === 0;
}
