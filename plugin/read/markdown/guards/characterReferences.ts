import type {Root} from 'mdast';
import type {Finding} from '../../../model/finding.js';
import {type HiddenSigns, hideSigns, showSigns} from './hiddenSigns.js';

/** `&amp;`, `&#38;`, `&#x26;` (CommonMark 2.5). */
const REFERENCE = /&(?=#?[A-Za-z\d]{1,32};)/g;

/** Fewer than these cost nothing worth a look at the lines. */
const MANY = 500;

/**
 * Letters of the lines, each counted for every reference of its line. satteri copies a line's text
 * at each of its references; beyond 4 GB of copies it ends the whole process.
 */
export const MAX_COPIED = 50_000_000;

/** Stands for the “&” of a reference that is not read. */
const HIDDEN = '\uFDD0';

/** Hides the character references of lines that hold far more of them than people write. */
export function hideReferences(text: string): HiddenSigns {
  if (countReferences(text) < MANY) return {text, lines: []};
  const costOf = (line: string) => countReferences(line) * line.length;
  return hideSigns(text, MAX_COPIED, costOf, (line) => line.replace(REFERENCE, HIDDEN));
}

function countReferences(text: string): number {
  return text.includes('&') ? (text.match(REFERENCE)?.length ?? 0) : 0;
}

/**
 * Shows hidden references as they were typed.
 *
 * @returns findings, one at most; `root` is changed in place
 */
export function showReferences(root: Root, lines: readonly number[], file: string): Finding[] {
  const [line] = lines;
  if (line === undefined) return [];
  showSigns(root, new Map([['&', HIDDEN]]));
  return [
    {
      rule: 'character-references',
      severity: 'warning',
      message:
        'The line has too many character references, such as “&amp;”, so they are shown as typed. Use the characters themselves, or split the line.',
      file,
      line,
    },
  ];
}
