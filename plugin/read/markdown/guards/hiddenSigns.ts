import type {Nodes, Root} from 'mdast';
import {walk} from '../walk.js';

/** A text that parsers read in bounded time, and the lines (from 1) in which signs were hidden. */
export interface HiddenSigns {
  text: string;
  lines: number[];
}

/**
 * Shows hidden signs as they were typed. `root` is changed in place.
 *
 * @param hidden - what stands for the sign: of the same length, and no letter of any text
 */
export function showSigns(root: Root, hidden: string, sign: string): void {
  walk(root, (node) => {
    show(node, hidden, sign);
    return undefined;
  });
}

function show(node: Nodes, hidden: string, sign: string): void {
  for (const [name, value] of Object.entries(node)) {
    if (typeof value !== 'string' || !value.includes(hidden)) continue;
    Object.assign(node, {[name]: value.replaceAll(hidden, sign)});
  }
}
