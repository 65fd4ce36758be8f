import type {ListItem, Nodes, Paragraph, RootContent} from 'mdast';
import {joinLines, linesOf} from './lines.js';
import {lineOf} from './text.js';

/** A paragraph, wherever it stands: in a section, a list, a quote, a note. */
export interface Block {
  node: Paragraph;
  /** The list item that the paragraph opens; `null` for any other paragraph. */
  item: ListItem | null;
  /** How many list items the paragraph stands in; 0 outside lists. */
  depth: number;
  /** The paragraph in one line. */
  text: string;
  line: number;
}

/** The paragraphs in and under nodes, in document order; code and tables hold none. */
export function blocksOf(nodes: readonly RootContent[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const node of nodes) collectBlocks(node, null, 0, blocks);
  return blocks;
}

function collectBlocks(node: Nodes, item: ListItem | null, depth: number, blocks: Block[]): void {
  if (node.type === 'paragraph') {
    blocks.push({node, item, depth, text: joinLines(linesOf(node)), line: lineOf(node)});
  } else if (node.type === 'listItem') {
    let opens: ListItem | null = node;
    for (const child of node.children) {
      collectBlocks(child, opens, depth + 1, blocks);
      opens = null;
    }
  } else if ('children' in node && node.type !== 'table') {
    for (const child of node.children) collectBlocks(child, null, depth, blocks);
  }
}

/** With the sign first, a text without one is passed over at once. */
const SENTENCE_END = /[.!?;](?=\s)(?<=[^\s./].)|[。！？；]/gu;

/** Sentences of a text; a full stop inside a name or number ends none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const {index} of text.matchAll(SENTENCE_END)) {
    addSentence(text.slice(from, index + 1), sentences);
    from = index + 1;
  }
  addSentence(text.slice(from), sentences);
  return sentences;
}

function addSentence(text: string, sentences: string[]): void {
  const sentence = (text.endsWith(';') ? text.slice(0, -1) : text).trim();
  if (sentence !== '') sentences.push(sentence);
}
