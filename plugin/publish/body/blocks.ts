import type {Nodes} from 'hast';
import {words} from '../../lib/text/words.js';

/** Elements that end a paragraph (HTML, "in body": start tags that close a `p`), and their parts. */
const BLOCKS = new Set(
  words(`
    admonition blockquote dd details div dl dt h1 h2 h3 h4 h5 h6 hr li mermaid ol p pre section
    summary table tbody td tfoot th thead tr ul
  `),
);

export function isBlock(node: Nodes | undefined): boolean {
  return node?.type === 'element' && BLOCKS.has(node.tagName);
}
