/** What signs and words say of the state of a part of the plan. */
import {SIGN_SOURCE, SIGN_STATES} from '../../lexicon/boxMarks.js';
import {LEXICON} from '../../lexicon/merged.js';
import {NO_OPTIONS} from '../noOptions.js';
import {statusOfStatement} from '../status/statusPhrase.js';

/** A part that is `excused` says that the plan can end without it; `null` says nothing. */
export type Said = 'done' | 'open' | 'excused' | null;

/** A quick look at a source, where shortcodes may stand for signs. */
export const HOLDS_SIGN = new RegExp(`${SIGN_SOURCE}|:[a-z_]{1,50}:`, 'u');
const FIRST_SIGN = new RegExp(`^\\uFE0F*(${SIGN_SOURCE})`, 'u');
const LAST_SIGN = new RegExp(`(${SIGN_SOURCE})\\uFE0F*$`, 'u');

/** `[COMPLETE]`, `(Completed 2026-01-05)`, `— COMPLETE` at the end of a text. */
const NOTE = /(?:\[([^[\]]+)\]|\(([^()]+)\)|\s[—–-]\s*([^—–-]+))\s*$/u;
/** Of a long text only the end is looked at. */
const MAX_NOTE = 200;
const EXPLAINED = new RegExp(LEXICON.phrases.explainedOpen, 'iu');
const SHARE = /^(\d{1,3})\s?%/;

/** By the sign that leads a text. */
export function saidByFirstSign(text: string): Said {
  return saidBySign(FIRST_SIGN.exec(text)?.[1]);
}

/** By the sign or the note that ends a text: "Parser ✅", "Parser (optional)". */
export function saidAtEnd(text: string): Said {
  const sign = saidBySign(LAST_SIGN.exec(text)?.[1]);
  if (sign) return sign;
  const note = NOTE.exec(text.slice(-MAX_NOTE));
  return saidByWords(note?.[1] ?? note?.[2] ?? note?.[3] ?? '');
}

/** By a status word, a share, or a reason why the part may stay open, that leads a text. */
export function saidByWords(text: string): Said {
  const share = SHARE.exec(text)?.[1];
  if (share !== undefined) return share === '100' ? 'done' : 'open';
  const status = statusOfStatement(text, NO_OPTIONS);
  if (status === 'completed') return 'done';
  if (status === 'abandoned' || (status === null && isExplained(text))) return 'excused';
  return status && 'open';
}

function saidBySign(sign = ''): Said {
  const state = SIGN_STATES.get(sign);
  return state ? (state === 'done' ? 'done' : 'open') : null;
}

function isExplained(text: string): boolean {
  return EXPLAINED.exec(text.slice(0, MAX_NOTE))?.index === 0;
}
