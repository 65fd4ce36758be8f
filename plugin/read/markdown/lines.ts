import type {Nodes} from 'mdast';
import {isStampOnly} from '../../lexicon/dateShapes.js';
import {foldSpace, isEmphasis, lineOf, textOfHtml} from './text.js';

/** One line of text as the source has it, without Markdown. */
export interface TextLine {
  readonly text: string;
  /** 1-based line of the file. */
  readonly line: number;
  /** What it begins with in bold or italics: a label, perhaps. */
  readonly stressed?: string;
}

/** A line that is being put together. */
type OpenLine = {-readonly [Key in keyof TextLine]: TextLine[Key]};

/** A break of line in HTML, as people write it in tables and to part fields. */
const BREAK_TAG = /^<br\s*\/?>$/i;

/** Stands for a code span whose text is left out. */
const CODE = '\uFFFC';

/**
 * What becomes of code spans: they stay, or `CODE` stands for each (`omit`), or
 * for each that is not just a stamp (`stamps`).
 */
export type CodeSpans = 'keep' | 'omit' | 'stamps';

/** What holds no text of the plan itself, or is read on its own. */
const SKIPPED = new Set(['code', 'list', 'table', 'html', 'definition', 'footnoteReference']);

/**
 * The lines of a node's own text, nested lists and tables left out: a paragraph
 * of three source lines gives three, each with the line it stands on. Code
 * blocks and HTML have none.
 *
 * @param nodes - a block, or several blocks that belong together
 * @param code - what becomes of code spans
 */
export function linesOf(nodes: Nodes | Nodes[], code: CodeSpans = 'keep'): readonly TextLine[] {
  if (Array.isArray(nodes)) return nodes.flatMap((node) => linesOf(node, code));
  if (SKIPPED.has(nodes.type)) return [];
  if (isTextBlock(nodes)) return linesOfBlock(nodes, code);
  return 'children' in nodes ? linesOf(nodes.children, code) : [];
}

/** Whether a node holds text of its own, and no other block. */
export function isTextBlock(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

function linesOfBlock(block: Nodes, code: CodeSpans): TextLine[] {
  const lines: OpenLine[] = [{text: '', line: lineOf(block)}];
  addLines(block, code, lines);
  return lines.filter(({text}) => text.trim() !== '');
}

function addLines(node: Nodes, code: CodeSpans, lines: OpenLine[]): void {
  const start = node.position?.start.line;
  const last = lines[lines.length - 1];
  if (node.type === 'break') {
    lines.push({text: '', line: (start ?? last?.line ?? 1) + 1});
  } else if (node.type === 'html' && BREAK_TAG.test(node.value)) {
    lines.push({text: '', line: start ?? last?.line ?? 1});
  } else if ('children' in node) {
    const isFirst = isEmphasis(node) && last?.text === '';
    for (const child of node.children) addLines(child, code, lines);
    if (isFirst && last === lines.at(-1)) last.stressed = last.text.trim();
  } else if (node.type === 'html') {
    append(lines, textOfHtml(node.value));
  } else if (node.type === 'text' || node.type === 'inlineCode') {
    // A code span that wraps has its line end folded away; what follows it starts anew.
    if (last && start !== undefined && start > last.line) lines.push({text: '', line: start});
    append(lines, shownText(node, code));
  }
}

function append(lines: OpenLine[], text: string): void {
  const last = lines[lines.length - 1];
  if (!last) return;
  if (!text.includes('\n') && !text.includes('\r')) {
    last.text += text;
    return;
  }
  text.split(/\r\n|[\r\n]/).forEach((part, index) => {
    if (index === 0) last.text += part;
    else lines.push({text: part, line: last.line + index});
  });
}

function shownText(node: {type: string; value: string}, code: CodeSpans): string {
  const stays = code === 'keep' || (code === 'stamps' && isStampOnly(node.value));
  return node.type === 'inlineCode' && !stays ? CODE : node.value;
}

/** Lines joined to one text, white space folded. */
export function joinLines(lines: readonly TextLine[]): string {
  let joined = lines[0]?.text ?? '';
  for (let at = 1; at < lines.length; at++) joined += ` ${lines[at]?.text}`;
  return foldSpace(joined);
}
