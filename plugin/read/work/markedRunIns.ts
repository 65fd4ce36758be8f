import type {Paragraph, PhrasingContent} from 'mdast';
import {trimEnd} from '../../lib/text/trim.js';
import {isNumberedPart} from '../markdown/headings/planHead.js';
import {plainText} from '../markdown/text.js';
import {NAMES_PART} from './markedHeadings.js';
import {type Said, saidAtEnd, saidByFirstSign, saidByLead} from './markSigns.js';

/** What Markdown holds where a text begins in bold. */
export const RUN_IN_HINT = /\*\*|__/;

/** Behind the name, a longer text tells of the part rather than its state. */
const MAX_NOTE = 60;
/** "Step 4: Done" may be called so. */
const ONE_WORD = /^[^:：]{1,30}[:：]\s*\p{L}*\p{Ll}\p{L}*$/u;
const END = /[\s.。:：]/u;

/**
 * What is said of the part whose name leads a paragraph in bold, as in "**Phase 1 — pilot (done).**
 * One shelf." and "**Phase 1: pilot** ✅"; `undefined` where none does. Only what has a number is the
 * name of a part.
 */
export function saidByRunIn({children}: Paragraph): Said | undefined {
  const [first, ...rest] = withoutBlank(children);
  if (first?.type !== 'strong') return undefined;
  const name = trimEnd(plainText(first), END);
  if (!isNumberedPart(name) || !NAMES_PART.test(name)) return undefined;
  const behind = trimEnd(plainText(rest), END).trim();
  const own =
    saidByFirstSign(name) ??
    (ONE_WORD.test(name) ? null : saidAtEnd(name)) ??
    saidByFirstSign(behind);
  if (own || behind === '') return own;
  const isNote = behind.length <= MAX_NOTE;
  return saidByLead(behind) ?? (isNote ? saidAtEnd(trimEnd(`${name} ${behind}`, END)) : null);
}

function withoutBlank(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  return children[0]?.type === 'text' && children[0].value.trim() === ''
    ? children.slice(1)
    : children;
}
