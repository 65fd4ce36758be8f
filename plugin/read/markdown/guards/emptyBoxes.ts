import type {Nodes, Root} from 'mdast';
import {GFM_BOX_SOURCE} from '../../../lexicon/boxes.js';
import {GFM_MARKS} from '../../../lexicon/boxMarks.js';
import {walk} from '../walk.js';

/** A box without a text, and behind it, in the next line, an item. */
const MARKER = '[-*+]|\\d{1,9}[.)]';
const QUOTES = '(?:[ \\t]*>)*[ \\t]*';
const EMPTY_BOX = new RegExp(
  `^(${QUOTES}(?:(?:${MARKER})[ \\t]+)+)${GFM_BOX_SOURCE}(?=[ \\t]*\\n(${QUOTES})(${MARKER})[ \\t])`,
  'gm',
);

/** A quick look: few texts hold a box at the end of a line. */
const HINT = new RegExp(`${GFM_BOX_SOURCE}[ \\t]*\\n`);

/** Stands for the first of them, the next ones for the others: no letters of any text. */
const FIRST_SIGN = 0xfdd1;
const SIGNS = /\[([\uFDD1-\uFDD3])\]/g;

/**
 * Parses Markdown with the boxes of empty items hidden: satteri 0.10 takes the item behind such a
 * box for its text, and the task of that item would be lost.
 */
export function parseEmptyBoxes(text: string, parse: (text: string) => Root): Root {
  if (!HINT.test(text)) return parse(text);
  const hidden = text.replace(
    EMPTY_BOX,
    (box: string, before: string, state: string, indent: string, marker: string) => {
      if (isText(indent.length - before.length, marker)) return box;
      const sign = String.fromCharCode(FIRST_SIGN + GFM_MARKS.indexOf(state));
      return `${before}[${sign}]`;
    },
  );
  const root = parse(hidden);
  if (hidden === text) return root;
  walk(root, (node) => {
    show(node);
    return undefined;
  });
  return root;
}

/**
 * Whether what looks like an item within another one goes on with its paragraph (CommonMark 5.2):
 * where it is indented like code, or counts from another number than 1.
 */
function isText(indent: number, marker: string): boolean {
  return indent >= 4 || (indent >= 0 && /\d/.test(marker) && !/^0*1[.)]$/.test(marker));
}

function show(node: Nodes): void {
  if (!('value' in node)) return;
  node.value = node.value.replace(
    SIGNS,
    (_, sign: string) => `[${GFM_MARKS[sign.charCodeAt(0) - FIRST_SIGN]}]`,
  );
}
