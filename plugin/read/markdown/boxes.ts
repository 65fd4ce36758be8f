import type {
  Heading,
  Html,
  List,
  ListItem,
  Nodes,
  PhrasingContent,
  Root,
  TableCell,
  Text,
} from 'mdast';
import {
  BOX_HINT,
  type Box,
  keywordBox,
  lastBox,
  leadingBox,
  leadingItemBox,
  roundBox,
} from '../../lexicon/boxes.js';
import {readsAsKiro} from '../../lexicon/planFiles.js';
import {boxOfHtml, CHECKBOX, checkbox} from './htmlBoxes.js';
import {joinLines, linesOf} from './lines.js';
import {isStruckOut} from './struck.js';
import {foldSpace, lineOf} from './text.js';
import {SKIP, walk} from './walk.js';

declare module 'mdast' {
  interface ListItemData {
    /** What makes the item a task. */
    box?: Box;
  }
  interface HeadingData {
    box?: Box;
  }
  interface TableCellData {
    box?: Box;
  }
}

type IsEscaped = (node: Nodes) => boolean;
type ReadBox = (text: string) => Box | null;

/**
 * Notes on every list item, heading and table cell of a tree the box that leads it, as
 * `data.box`: readers count these, and the page draws them. A box in a code span is an example.
 *
 * @param text - what the tree was parsed from
 * @param path - of its file: Kiro writes `[-]` for what is in progress
 */
export function markBoxes(root: Root, text: string, path: string): void {
  // A character reference may stand for a bracket.
  if (!BOX_HINT.test(text)) return;
  const isEscaped = escapesOf(root, text);
  const isKiro = readsAsKiro(path);
  walk(root, (node) => {
    if (node.type === 'list') markList(node, isEscaped, isKiro);
    else if (node.type === 'heading' || node.type === 'tableCell') markText(node, isEscaped);
    return node.type === 'paragraph' || node.type === 'heading' ? SKIP : undefined;
  });
}

/** The text that leads a block, also where it is emphasised as a whole; `null` for code and links. */
export function leadingText(block: {children: PhrasingContent[]}): Text | null {
  const first = block.children[0];
  if (first?.type === 'text') return first;
  const isWrapper =
    first?.type === 'strong' || first?.type === 'emphasis' || first?.type === 'delete';
  return isWrapper ? leadingText(first) : null;
}

/** The checkbox in HTML that leads a block. */
export function leadingCheckbox({children}: {children: PhrasingContent[]}): Html | null {
  for (const child of children) {
    if (child.type !== 'html') return null;
    if (CHECKBOX.test(child.value)) return child;
  }
  return null;
}

/** The text of a block in one line, without its box. */
export function textBehindBox(block: Nodes, {raw, isBehind}: Box): string {
  const text = joinLines(linesOf(block));
  const box = foldSpace(raw);
  if (isBehind) return text.endsWith(box) ? text.slice(0, -box.length).trimEnd() : text;
  return text.startsWith(box) ? text.slice(box.length).trimStart() : text;
}

function markList(list: List, isEscaped: IsEscaped, isKiro: boolean): void {
  for (const [at, found] of boxesOf(list.children, isEscaped).entries()) {
    const item = list.children[at];
    if (!found || !item) continue;
    const [first] = item.children;
    const isStruck =
      found.state === 'open' && first?.type === 'paragraph' && isStruckOut(first, found.raw);
    const state = isKiro && found.mark === '-' ? 'partial' : found.state;
    item.data = {...item.data, box: {...found, state: isStruck ? 'dropped' : state}};
  }
}

/**
 * The boxes of a list's items, in the first of these styles that it has: square brackets before
 * the text; round ones; a word in capitals before each item; square brackets behind the text.
 */
function boxesOf(items: readonly ListItem[], isEscaped: IsEscaped): (Box | null)[] {
  const readAll = (read: ReadBox) => items.map((item) => boxOfItem(item, read, isEscaped));
  const square = readAll((text) => leadingItemBox(text, false));
  if (square.some((box) => box?.isKnown)) {
    const inChecklist = readAll((text) => leadingItemBox(text, true));
    // Of an item without one, a box behind its text is meant as well.
    return items.map((item, at) => square[at] ?? inChecklist[at] ?? lastBoxOf(item, isEscaped));
  }
  if (square.some(Boolean)) return square;
  const round = readAll(roundBox);
  // A single "(x)" may count or set off anything.
  const isRound = round.some((box) => box?.mark === '') || countOf(round) > 1;
  if (isRound && round.some((box) => box?.state === 'done' || box?.state === 'open')) return round;
  const keywords = readAll(keywordBox);
  if (keywords.every(Boolean)) return keywords;
  const last = items.map((item) => lastBoxOf(item, isEscaped));
  return countOf(last) > 1 || last.every(Boolean) ? last : square;
}

function countOf(boxes: readonly (Box | null)[]): number {
  return boxes.filter(Boolean).length;
}

/** An item of nothing but a box is not written yet. */
function boxOfItem(item: ListItem, read: ReadBox, isEscaped: IsEscaped): Box | null {
  if (typeof item.checked === 'boolean') return checkbox(item.checked);
  const [first] = item.children;
  if (first?.type !== 'paragraph') return null;
  const box = boxOf(first, read, isEscaped);
  return box && textBehindBox(first, box) !== '' ? box : null;
}

function lastBoxOf({children: [first]}: ListItem, isEscaped: IsEscaped): Box | null {
  if (first?.type !== 'paragraph') return null;
  const end = first.children.at(-1);
  const box = end?.type === 'text' ? lastBox(end.value) : null;
  return box && !isEscaped(first) ? box : null;
}

function boxOf(
  block: {children: PhrasingContent[]},
  read: ReadBox,
  isEscaped: IsEscaped,
): Box | null {
  const html = leadingCheckbox(block);
  if (html) return boxOfHtml(html.value);
  const text = leadingText(block);
  // What is set in bold with its bracket is a label, unless its mark is known.
  const box = text && (text === block.children[0] ? read : leadingBox)(text.value);
  return box && !isEscaped(text) ? box : null;
}

function markText(block: Heading | TableCell, isEscaped: IsEscaped): void {
  const box = boxOf(block, leadingBox, isEscaped);
  if (!box || (block.type === 'heading' && textBehindBox(block, box) === '')) return;
  block.data = {...block.data, box};
}

/** Tells whether the source of a node opens with a backslash: `\[ ]` is text, not a box. */
function escapesOf(root: Root, text: string): IsEscaped {
  // Most plans hold no box that this must be asked of.
  let lines: string[] | null = null;
  const first = lineOf(root);
  return ({position}) => {
    lines ??= text.split('\n');
    const line = position && lines[position.start.line - first];
    return line?.charAt((position?.start.column ?? 1) - 1) === '\\';
  };
}
