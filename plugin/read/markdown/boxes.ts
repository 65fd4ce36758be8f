import type {Heading, List, Nodes, Paragraph, PhrasingContent, Root, TableCell, Text} from 'mdast';
import {type Box, leadingBox, leadingItemBox} from '../../lexicon/boxes.js';
import {joinLines, linesOf} from './lines.js';
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

/**
 * Notes on every list item, heading and table cell of a tree the box that leads it, as
 * `data.box`: readers count these, and the page draws them. A box in a code span is an example.
 *
 * @param text - what the tree was parsed from
 */
export function markBoxes(root: Root, text: string): void {
  // A character reference may stand for a bracket.
  if (!/[[&]/.test(text)) return;
  const isEscaped = escapesOf(root, text);
  walk(root, (node) => {
    if (node.type === 'list') markList(node, isEscaped);
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

/** The text of a block in one line, without its box. */
export function textBehindBox(block: Nodes, {raw}: Box): string {
  const text = joinLines(linesOf(block));
  const lead = foldSpace(raw);
  return text.startsWith(lead) ? text.slice(lead.length).trimStart() : text;
}

function markList(list: List, isEscaped: IsEscaped): void {
  const known = list.children.map((item): Box | null => {
    if (typeof item.checked === 'boolean') return gfmBox(item.checked);
    return boxOfItem(item.children[0], leadingBox, isEscaped);
  });
  const isChecklist = known.some(Boolean);
  for (const [at, item] of list.children.entries()) {
    const [first] = item.children;
    const read = (text: string) => leadingItemBox(text, isChecklist);
    const box = known[at] ?? boxOfItem(first, read, isEscaped);
    if (!box) continue;
    const isStruck = box.state === 'open' && first?.type === 'paragraph' && isStruckOut(first, box);
    item.data = {...item.data, box: isStruck ? {...box, state: 'dropped'} : box};
  }
}

function gfmBox(isChecked: boolean): Box {
  const said = isChecked
    ? ({state: 'done', mark: 'x'} as const)
    : ({state: 'open', mark: ''} as const);
  return {...said, raw: '', isKnown: true, isOptional: false};
}

/** An item of nothing but a box is not written yet. */
function boxOfItem(
  first: Nodes | undefined,
  read: (text: string) => Box | null,
  isEscaped: IsEscaped,
): Box | null {
  if (first?.type !== 'paragraph') return null;
  const box = boxOf(first, read, isEscaped);
  return box && textBehindBox(first, box) !== '' ? box : null;
}

function boxOf(
  block: {children: PhrasingContent[]},
  read: (text: string) => Box | null,
  isEscaped: IsEscaped,
): Box | null {
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

/** Whether all of a paragraph's text is struck out. */
function isStruckOut({children}: Paragraph, {raw}: Box): boolean {
  const shown = children.filter(
    (child, at) =>
      child.type !== 'text' ||
      !(child.value.trim() === '' || (at === 0 && child.value.trim() === raw)),
  );
  return shown.length > 0 && shown.every((child) => child.type === 'delete');
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
