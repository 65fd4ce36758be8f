import type {Blockquote, Root} from 'mdast';
import {ownValue} from '../../lib/ownValue.js';
import {walk} from '../../read/markdown/walk.js';

/**
 * GitHub's alerts and the admonitions of Docusaurus that mean the same. Two
 * keep GitHub's name as a title: Docusaurus has no such type.
 */
const ALERTS: Readonly<Record<string, {type: string; title?: string}>> = {
  NOTE: {type: 'note'},
  TIP: {type: 'tip'},
  IMPORTANT: {type: 'info', title: 'Important'},
  WARNING: {type: 'warning'},
  CAUTION: {type: 'danger', title: 'Caution'},
};
const MARKER = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\r?\n|\r|$)/i;

/** Turns quotes that begin with `[!NOTE]` on a line of its own into `admonition` elements. */
export function prepareAlerts(root: Root): void {
  walk(root, (node) => {
    const alert = node.type === 'blockquote' && takeMarker(node);
    if (alert) node.data = {...node.data, hName: 'admonition', hProperties: {...alert}};
    return undefined;
  });
}

function takeMarker(quote: Blockquote): {type: string; title?: string} | null {
  const [paragraph] = quote.children;
  if (paragraph?.type !== 'paragraph') return null;
  const [first, second] = paragraph.children;
  if (first?.type !== 'text') return null;
  const match = MARKER.exec(first.value);
  if (!match) return null;
  const isLineEnded = /[\r\n]$/.test(match[0]);
  if (!isLineEnded && second && second.type !== 'break') return null;
  first.value = first.value.slice(match[0].length);
  if (first.value === '') paragraph.children.splice(0, second?.type === 'break' ? 2 : 1);
  if (paragraph.children.length === 0) quote.children.shift();
  return ownValue(ALERTS, (match[1] ?? '').toUpperCase()) ?? null;
}
