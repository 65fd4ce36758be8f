import type {Nodes, Root} from 'mdast';
import type {Finding} from '../types.js';

/** Deeper trees overflow the stack of the libraries that walk them (from about 1,000 levels). */
export const MAX_DEPTH = 100;

/** More markers of quotes and lists than this open one line only by mistake or malice. */
const MAX_MARKERS = 300;
const DEEP_LINE = new RegExp(
  `(?<![^\\r\\n])((?:[ \\t]*(?:>|[*+-](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MAX_MARKERS}}[ \\t]*)[>*+\\d-]`,
  'g',
);

/**
 * A text whose lines open at most `MAX_MARKERS` quotes and list items each, of
 * the same length: parsers take quadratic time for more. The letter that breaks
 * the chain is never shown, because `limitDepth` takes what lies there from the
 * text as it was.
 */
export function breakDeepLines(text: string): string {
  return text.replace(DEEP_LINE, '$1x');
}

/**
 * Replaces everything below `MAX_DEPTH` levels by its source text. Walks with a
 * loop, because what it guards against is recursion.
 *
 * @param text - what `root` was parsed from
 * @returns findings, one at most; `root` is changed in place
 */
export function limitDepth(root: Root, text: string, file: string): Finding[] {
  let line: number | null = null;
  const pending: {node: Nodes; depth: number}[] = [{node: root, depth: 0}];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const {node, depth} = next;
    if (!('children' in node)) continue;
    if (depth < MAX_DEPTH) {
      for (const child of node.children) pending.push({node: child, depth: depth + 1});
    } else if (node.children.length > 0) {
      line ??= node.position?.start.line ?? 1;
      const [from, to] = [node.position?.start.offset, node.position?.end.offset];
      node.children = [
        {type: 'text', value: text.slice(from, to), position: node.position},
      ] as never;
    }
  }
  if (line === null) return [];
  return [
    {
      rule: 'nesting',
      severity: 'warning',
      message: `Markdown is nested more than ${MAX_DEPTH} levels deep; what lies deeper is shown as plain text. Flatten the list or quote.`,
      file,
      line,
    },
  ];
}
