import type {Heading, Nodes, Table} from 'mdast';
import type {Box} from '../../lexicon/boxes.js';
import type {Section} from '../../model/document.js';
import type {Task} from '../../model/plan.js';
import {leadingCheckbox, textBehindBox} from '../markdown/boxes.js';
import {boxesInHtml, boxesInParagraph, type HtmlBox} from '../markdown/htmlBoxes.js';
import {lineOf, plainText} from '../markdown/text.js';
import {isLegend, type LabelRole, labelOver, roleOfLabel} from './listLabels.js';

/** What a box leads. */
export interface Boxed extends Pick<Task, 'text' | 'line' | 'depth'> {
  box: Box;
  /** By the label over its list ("Definition of done:"); `null` without one. */
  labelled: LabelRole | null;
}

/** What the boxes of a section lead, in document order. */
export function boxedIn({heading, name, nodes}: Section): Boxed[] {
  if (isLegend(name)) return [];
  return [...(heading ? boxedHeading(heading) : []), ...boxedAmong(nodes, 0, null)];
}

function boxedHeading(heading: Heading): Boxed[] {
  const box = heading.data?.box;
  return box ? [toBoxed(heading, heading, box, 0)] : [];
}

/** @param labelled - by a label further up */
function boxedAmong(nodes: readonly Nodes[], depth: number, labelled: LabelRole | null): Boxed[] {
  return nodes.flatMap((node, at) => {
    const before = nodes[at - 1];
    if (node.type === 'list' && before?.type === 'paragraph' && isLegend(plainText(before)))
      return [];
    const label = node.type === 'list' ? roleOfLabel(labelOver(before)) : null;
    return boxedUnder(node, depth, label ?? labelled);
  });
}

function boxedUnder(node: Nodes, depth: number, labelled: LabelRole | null): Boxed[] {
  if (node.type === 'table') return boxedCells(node);
  // Of a quote or an item.
  if (node.type === 'heading') return boxedHeading(node);
  if (node.type === 'html') return boxedHtml(boxesInHtml(node.value, lineOf(node)), depth);
  if (node.type === 'paragraph') {
    return leadingCheckbox(node) ? boxedHtml(boxesInParagraph(node), depth) : [];
  }
  if (!('children' in node)) return [];
  if (node.type !== 'listItem') return boxedAmong(node.children, depth, labelled);
  const box = node.data?.box;
  const [first, ...rest] = node.children;
  if (!box || first?.type !== 'paragraph') {
    const below = boxedAmong(node.children, depth + 1, labelled);
    return box ? [{...toBoxed(first, node, box, depth), labelled}, ...below] : below;
  }
  const own = {...toBoxed(first, node, box, depth), labelled};
  return [own, ...boxedAmong(rest, depth + 1, labelled)];
}

function boxedHtml(boxes: readonly HtmlBox[], depth: number): Boxed[] {
  return boxes.map((found) => ({...found, depth, labelled: null}));
}

function toBoxed(block: Nodes | undefined, place: Nodes, box: Box, depth: number): Boxed {
  const isText = block?.type === 'paragraph' || block?.type === 'heading';
  const text = isText ? textBehindBox(block, box) : '';
  return {box, text, line: lineOf(place), depth, labelled: null};
}

/** Where a cell holds nothing but its box, the row says what that is about. */
function boxedCells({children: rows}: Table): Boxed[] {
  return rows.flatMap((row) =>
    row.children.flatMap((cell): Boxed[] => {
      const box = cell.data?.box;
      if (!box) return [];
      const others = row.children.filter((other) => !other.data?.box);
      const text =
        textBehindBox(cell, box) ||
        others
          .map((other) => plainText(other))
          .filter(Boolean)
          .join(' · ');
      return [{box, text, line: lineOf(row), depth: 0, labelled: null}];
    }),
  );
}
