import type {Nodes, Root} from 'mdast';
import {walk} from '../walk.js';

/** A text that parsers read in bounded time, and the lines (from 1) in which signs were hidden. */
export interface HiddenSigns {
  text: string;
  lines: number[];
}

/**
 * Hides signs in the lines that go beyond a budget, which all lines share.
 *
 * @param costOf - of a line, in the unit of the budget
 * @param hide - a line without signs that are read
 */
export function hideSigns(
  text: string,
  budget: number,
  costOf: (line: string) => number,
  hide: (line: string) => string,
): HiddenSigns {
  let left = budget;
  const lines: number[] = [];
  const readable = text.split('\n').map((line, index) => {
    const cost = costOf(line);
    if (cost <= left) {
      left -= cost;
      return line;
    }
    lines.push(index + 1);
    return hide(line);
  });
  return {text: readable.join('\n'), lines};
}

/**
 * Shows hidden signs as they were typed. `root` is changed in place.
 *
 * @param hidden - by sign, what stands for it: of the same length, and no letter of any text
 */
export function showSigns(root: Root, hidden: ReadonlyMap<string, string>): void {
  const signs = new Map([...hidden].map(([sign, standIn]) => [standIn, sign]));
  const anyHidden = new RegExp(`[${[...signs.keys()].join('')}]`, 'g');
  walk(root, (node) => {
    show(node, (value) => value.replace(anyHidden, (standIn) => signs.get(standIn) ?? standIn));
    return undefined;
  });
}

function show(node: Nodes, shown: (value: string) => string): void {
  for (const [name, value] of Object.entries(node)) {
    if (typeof value === 'string') Object.assign(node, {[name]: shown(value)});
  }
}
