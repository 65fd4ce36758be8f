import type {Root} from 'mdast';
import type {Finding} from '../../../model/finding.js';
import {type HiddenSigns, hideSigns, showSigns} from './hiddenSigns.js';

/** What may begin an inline element or end a cell, and what stands for each of them where it is not read. */
const HIDDEN = new Map(
  [...'&*:<@[\\]_`|~'].map((mark, at) => [mark, String.fromCharCode(0xfdd1 + at)]),
);
const MARKS = new RegExp(`[${[...HIDDEN.keys()].map((mark) => `\\${mark}`).join('')}]`, 'g');

/** Shorter lines cost nothing worth counting. */
const LONG = 2_000;
const NOT_ASCII = /[^\0-\x7f]/;
/** What stands between spaces of ASCII: others do not end a word for satteri. */
const WORD = /[^ \t]+/g;

/** A look at an address takes as long as this many at a “_”. */
const STEPS_OF_ADDRESS = 8;

/**
 * Steps of satteri in long lines of one document. It counts the characters of a line that is not all
 * ASCII from its start at each mark, and looks at each “_” and each “http://” of a word once for every
 * other one: a megabyte of “é*”, “_a” or “http://a/” takes minutes.
 */
export const MAX_STEPS = 500_000_000;

/** Hides the marks of lines that hold far more of them than people write. */
export function hideMarks(text: string): HiddenSigns {
  if (!hasLongLine(text)) return {text, lines: []};
  return hideSigns(text, MAX_STEPS, stepsOf, (line) =>
    line.replace(MARKS, (mark) => HIDDEN.get(mark) ?? mark),
  );
}

function hasLongLine(text: string): boolean {
  let begin = 0;
  while (begin + LONG <= text.length) {
    const end = text.indexOf('\n', begin);
    if (end < 0 || end - begin >= LONG) return true;
    begin = end + 1;
  }
  return false;
}

function stepsOf(line: string): number {
  if (line.length < LONG) return 0;
  const counted = NOT_ASCII.test(line) ? count(line, MARKS) * line.length : 0;
  if (!/_|:\/\//.test(line)) return counted;
  let looks = 0;
  for (const [word] of line.matchAll(WORD)) {
    looks += count(word, /_/g) ** 2 + STEPS_OF_ADDRESS * count(word, /:\/\//g) ** 2;
  }
  return counted + looks;
}

function count(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0;
}

/**
 * Shows hidden marks as they were typed.
 *
 * @returns findings, one at most; `root` is changed in place
 */
export function showMarks(
  root: Root,
  text: string,
  lines: readonly number[],
  file: string,
): Finding[] {
  const [line] = lines;
  if (line === undefined) return [];
  showSigns(root, HIDDEN);
  const length = text.split('\n', line).at(-1)?.length ?? 0;
  return [
    {
      rule: 'long-line',
      severity: 'warning',
      message: `The line has ${length} characters and too many marks among them, so it is shown as typed. Split it into shorter lines.`,
      file,
      line,
    },
  ];
}
