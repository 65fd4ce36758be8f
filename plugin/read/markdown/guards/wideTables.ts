import type {Root} from 'mdast';
import {isTextBlock} from '../lines.js';
import {SKIP, walk} from '../walk.js';

/** Cells that the rows of a table may leave out; each is a cell of the page all the same. */
export const MAX_LEFT_OUT = 20_000;

/**
 * Lets the rows of a table end where they end in the text if filling them up would make far more
 * cells than the text holds: a head of 5,000 columns and 10,000 short rows are 50 million cells.
 * Columns lose their alignment with it. `root` is changed in place.
 */
export function limitTables(root: Root): void {
  walk(root, (node) => {
    // Tables stand among blocks, never in a text.
    if (isTextBlock(node)) return SKIP;
    if (node.type !== 'table' || !node.align) return undefined;
    const columns = node.align.length;
    let leftOut = 0;
    for (const {children} of node.children) leftOut += Math.max(0, columns - children.length);
    if (leftOut > MAX_LEFT_OUT) node.align = null;
    return undefined;
  });
}
