import type {
  Heading,
  Html,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  TableCell,
  Text,
} from 'mdast';
import {
  BOX_HINT,
  type Box,
  explainsBox,
  keywordBox,
  labelledBox,
  lastBox,
  leadingBox,
  leadingItemBox,
  roundBox,
} from '../../lexicon/boxes.js';
import {readsAsKiro} from '../../lexicon/planFiles.js';
import {boxOfHtml, CHECKBOX, checkbox} from './htmlBoxes.js';
import {joinLines, linesOf} from './lines.js';
import {mayHold} from './mayHold.js';
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
  const headings: Heading[] = [];
  walk(root, (node) => {
    if (node.type === 'list') {
      if (mayHold({root, text}, node, BOX_HINT)) markList(node, isEscaped, isKiro);
    } else if (node.type === 'heading' || node.type === 'tableCell') markText(node, isEscaped);
    if (node.type === 'heading') headings.push(node);
    return node.type === 'paragraph' || node.type === 'heading' ? SKIP : undefined;
  });
  markHeadingEnds(headings, isEscaped);
}

/** "### Dig [x]", "### Sow [ ]": boxes behind headings, where several have one. */
function markHeadingEnds(headings: readonly Heading[], isEscaped: IsEscaped): void {
  const boxes = headings.map((heading) =>
    heading.data?.box ? null : lastBoxOfText(heading, isEscaped),
  );
  if (countOf(boxes) < 2) return;
  for (const [at, heading] of headings.entries()) {
    const box = boxes[at];
    if (box) heading.data = {...heading.data, box};
  }
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
export function textBehindBox(block: Nodes, {raw, isBehind, isWithin}: Box): string {
  const text = joinLines(linesOf(block));
  const box = foldSpace(raw);
  if (isWithin) return foldSpace(text.replace(box, ' '));
  if (isBehind) return text.endsWith(box) ? text.slice(0, -box.length).trimEnd() : text;
  return text.startsWith(box) ? text.slice(box.length).trimStart() : text;
}

function markList(list: List, isEscaped: IsEscaped, isKiro: boolean): void {
  const boxes = boxesOf(list.children, isEscaped);
  if (isListOfMeanings(list, boxes)) return;
  for (const [at, found] of boxes.entries()) {
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
 * the text; round ones; a word in capitals before each item; square brackets behind what the item
 * is called; square brackets behind the text.
 */
function boxesOf(items: readonly ListItem[], isEscaped: IsEscaped): (Box | null)[] {
  const readAll = (read: ReadBox, readStressed?: ReadBox) =>
    items.map((item) => boxOfItem(item, read, isEscaped, readStressed));
  const square = readAll((text) => leadingItemBox(text, false));
  if (square.some((box) => box?.isKnown)) {
    const inChecklist = readAll(
      (text) => leadingItemBox(text, true),
      (text) => leadingItemBox(text, false),
    );
    // Of an item without one, a box elsewhere is meant as well.
    return items.map((item, at) => square[at] ?? inChecklist[at] ?? boxBesideText(item, isEscaped));
  }
  if (square.some(Boolean)) return square;
  const round = readAll(roundBox);
  // A single "(x)" may count or set off anything.
  const isRound = round.some((box) => box?.mark === '') || countOf(round) > 1;
  if (isRound && round.some((box) => box?.state === 'done' || box?.state === 'open')) return round;
  const keywords = readAll(keywordBox);
  if (keywords.every(Boolean)) return keywords;
  const within = items.map((item) => boxWithin(item, isEscaped));
  if (countOf(within) > 1) return within;
  const last = items.map((item) => lastBoxOf(item, isEscaped));
  return countOf(last) > 1 || last.every(Boolean) ? last : square;
}

/** "[x] done", "[ ] open": what the boxes of the plan mean. */
function isListOfMeanings({children: items}: List, boxes: readonly (Box | null)[]): boolean {
  const states = new Set(boxes.map((box) => box?.state));
  return (
    states.size > 1 &&
    items.every(({children: [first, ...more]}, at) => {
      const box = boxes[at];
      if (!box || first?.type !== 'paragraph' || more.length > 0) return false;
      return explainsBox(box, textBehindBox(first, box));
    })
  );
}

function countOf(boxes: readonly (Box | null)[]): number {
  return boxes.filter(Boolean).length;
}

/** An item of nothing but a box is not written yet. */
function boxOfItem(
  item: ListItem,
  read: ReadBox,
  isEscaped: IsEscaped,
  readStressed?: ReadBox,
): Box | null {
  if (typeof item.checked === 'boolean') return checkbox(item.checked);
  const [first] = item.children;
  if (first?.type !== 'paragraph') return null;
  const box = boxOf(first, read, isEscaped, readStressed);
  return box && textBehindBox(first, box) !== '' ? box : null;
}

function boxBesideText(item: ListItem, isEscaped: IsEscaped): Box | null {
  return boxWithin(item, isEscaped) ?? lastBoxOf(item, isEscaped);
}

/** "1.1 [x] Dig", "**M1** [x] Dig". */
function boxWithin({children: [first]}: ListItem, isEscaped: IsEscaped): Box | null {
  if (first?.type !== 'paragraph') return null;
  const [label, text, ...more] = first.children;
  if (label?.type === 'text') return isEscaped(label) ? null : labelledBox(label.value);
  const isLabel = label?.type === 'strong' || label?.type === 'inlineCode';
  if (!isLabel || text?.type !== 'text') return null;
  const value = text.value.replace(/^[:：]/u, '').trim();
  const box = leadingBox(value);
  return box && (value !== box.raw || more.length > 0) ? {...box, isWithin: true} : null;
}

function lastBoxOf({children: [first]}: ListItem, isEscaped: IsEscaped): Box | null {
  return first?.type === 'paragraph' ? lastBoxOfText(first, isEscaped) : null;
}

function lastBoxOfText(block: Paragraph | Heading, isEscaped: IsEscaped): Box | null {
  const end = block.children.at(-1);
  const box = end?.type === 'text' ? lastBox(end.value) : null;
  return box && !isEscaped(block) ? box : null;
}

function boxOf(
  block: {children: PhrasingContent[]},
  read: ReadBox,
  isEscaped: IsEscaped,
  // What is set in bold with its bracket is a label, unless its mark is known.
  readStressed: ReadBox = leadingBox,
): Box | null {
  const html = leadingCheckbox(block);
  if (html) return boxOfHtml(html.value);
  const text = leadingText(block);
  const box = text && (text === block.children[0] ? read : readStressed)(text.value);
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
