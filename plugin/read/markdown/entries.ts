import type {ListItem, Nodes, Table} from 'mdast';
import {normalizeName} from './headings/normalizeName.js';
import {type CodeSpans, linesOf, type TextLine} from './lines.js';
import {lineOf, plainText} from './text.js';

/** A cell with what its column is called (in the form of `normalizeName`). */
export interface Cell {
  column: string;
  lines: readonly TextLine[];
}

/** Something a section lists or says: an item, a paragraph, a quote, a table's row. */
export interface Entry {
  kind: 'item' | 'paragraph' | 'quote' | 'header' | 'row';
  /** Of kind `item` only. */
  item: ListItem | null;
  /** 0 at the top of the section; nested items have more. */
  depth: number;
  /** Lines of each paragraph of its own; none for rows. */
  paragraphs: (readonly TextLine[])[];
  /** Of kinds `header` (a table's first row) and `row` only. */
  cells: Cell[];
  line: number;
}

/**
 * The entries in and under blocks, in document order: a nested item follows the
 * one it stands in. Code blocks are none.
 *
 * @param code - what becomes of code spans; see `linesOf`
 */
export function entriesOf(nodes: readonly Nodes[], code: CodeSpans = 'keep'): readonly Entry[] {
  return nodes.flatMap((node) => entriesOfNode(node, 0, code));
}

function entriesOfNode(node: Nodes, depth: number, code: CodeSpans): Entry[] {
  const line = lineOf(node);
  switch (node.type) {
    case 'paragraph': {
      const paragraphs = [linesOf(node, code)];
      return [{kind: 'paragraph', item: null, depth, paragraphs, cells: [], line}];
    }
    case 'blockquote': {
      const paragraphs = paragraphsOf(node.children, code);
      return [{kind: 'quote', item: null, depth, paragraphs, cells: [], line}];
    }
    case 'list':
      return node.children.flatMap((item) => entriesOfItem(item, depth, code));
    case 'table':
      return rowEntries(node, depth, code);
    default:
      return [];
  }
}

function entriesOfItem(item: ListItem, depth: number, code: CodeSpans): Entry[] {
  const own: Entry = {
    kind: 'item',
    item,
    depth,
    paragraphs: paragraphsOf(item.children, code),
    cells: [],
    line: lineOf(item),
  };
  const nested = item.children.filter(({type}) => type === 'list' || type === 'table');
  return [own, ...nested.flatMap((node) => entriesOfNode(node, depth + 1, code))];
}

function paragraphsOf(nodes: readonly Nodes[], code: CodeSpans): (readonly TextLine[])[] {
  return nodes.map((node) => linesOf(node, code)).filter((lines) => lines.length > 0);
}

function rowEntries(table: Table, depth: number, code: CodeSpans): Entry[] {
  const columns = table.children[0]?.children.map((cell) => normalizeName(plainText(cell))) ?? [];
  return table.children.map((row, index) => ({
    kind: index === 0 ? 'header' : 'row',
    item: null,
    depth,
    paragraphs: [],
    cells: row.children.map((cell, column) => ({
      column: columns[column] ?? '',
      lines: linesOf(cell, code),
    })),
    line: lineOf(row),
  }));
}
