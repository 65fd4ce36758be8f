import type {Root} from 'mdast';
import type {Finding} from '../../../model/finding.js';
import {type HiddenSigns, showSigns} from './hiddenSigns.js';

/** Stands for a “_” that is not read. */
const HIDDEN = '\uFDD1';

/** What stands between spaces of ASCII: others do not end a word for satteri. */
const WORD = /[^ \t]+/g;

/** Words with fewer cost nothing worth counting. */
const MANY = 1_000;

/**
 * Pairs of underscores in one word, of all words: satteri looks at each “_” of a word once for every
 * other one, so that a megabyte of “_a” takes minutes.
 */
export const MAX_PAIRS = 100_000_000;

/** Hides the underscores of words that hold far more of them than people write. */
export function hideUnderscores(text: string): HiddenSigns {
  if (countUnderscores(text) < MANY) return {text, lines: []};
  let left = MAX_PAIRS;
  const lines: number[] = [];
  const readable = text.split('\n').map((line, index) =>
    line.length < MANY
      ? line
      : line.replace(WORD, (word) => {
          const count = countUnderscores(word);
          if (count < MANY || count * count <= left) {
            left -= count < MANY ? 0 : count * count;
            return word;
          }
          lines.push(index + 1);
          return word.replaceAll('_', HIDDEN);
        }),
  );
  return {text: readable.join('\n'), lines};
}

function countUnderscores(text: string): number {
  let count = 0;
  for (let at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) count += 1;
  return count;
}

/**
 * Shows hidden underscores as they were typed.
 *
 * @returns findings, one at most; `root` is changed in place
 */
export function showUnderscores(root: Root, lines: readonly number[], file: string): Finding[] {
  const [line] = lines;
  if (line === undefined) return [];
  showSigns(root, HIDDEN, '_');
  return [
    {
      rule: 'underscores',
      severity: 'warning',
      message:
        'The line has a word with too many underscores, so no emphasis is read in it. Split the word.',
      file,
      line,
    },
  ];
}
