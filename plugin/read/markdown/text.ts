import type {Nodes} from 'mdast';
import {toString as stringify} from 'mdast-util-to-string';

/** Most names and phrases have none of it, and to look for pictures takes longest. */
export const NOT_ASCII = /[\u0080-\uFFFF]/;

/** A node's text without Markdown, white space folded to single spaces. */
export function plainText(node: Nodes | Nodes[]): string {
  return foldSpace(stringify(node, {includeHtml: false}));
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
