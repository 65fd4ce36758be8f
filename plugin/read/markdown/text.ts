import type {Emphasis, Heading, Nodes, Strong} from 'mdast';
import {isElement} from '../../lexicon/htmlElements.js';

/** Most names and phrases have none of it, and to look for pictures takes longest. */
export const NOT_ASCII = /[\u0080-\uFFFF]/;

/** An id behind a heading, as Docusaurus and Kramdown write it. */
const HEADING_ID = /\s*\{(?:\s*\/\*)?\s*[#:.][^{}]*\}\s*$/;

/** A node's text without Markdown, white space folded to single spaces. */
export function plainText(node: Nodes | Nodes[]): string {
  return foldSpace(Array.isArray(node) ? node.map(textOf).join('') : textOf(node));
}

/** A heading's text without Markdown and without an id behind it. */
export function headingText(heading: Heading): string {
  return plainText(heading).replace(HEADING_ID, '');
}

/** The text that raw HTML shows within a line: what is no element, as the "<T>" of `Option<T>`. */
export function textOfHtml(html: string): string {
  return isElement(html) ? '' : html;
}

function textOf(node: Nodes): string {
  if (node.type === 'html') return textOfHtml(node.value);
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** A text with single spaces for all white space, and none at its ends. */
export function foldSpace(text: string): string {
  // Nearly every text has single spaces already, and replacing each by itself is slow.
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** 1-based line a node starts on; 1 where a node was made by a plugin and has no position. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** Whether a node is in bold or italics. */
export function isEmphasis(node: Nodes | undefined): node is Emphasis | Strong {
  return node?.type === 'strong' || node?.type === 'emphasis';
}
