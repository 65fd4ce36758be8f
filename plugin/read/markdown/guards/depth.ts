import type {Nodes, Parents, Root} from 'mdast';
import type {Finding} from '../../../model/finding.js';
import {lineOf} from '../text.js';

/** Deeper trees overflow the stack of the libraries that walk them (from about 1,000 levels). */
export const MAX_DEPTH = 100;

/** More markers of quotes, lists and footnotes than this open one line only by mistake or malice. */
const MAX_MARKERS = 300;
const MARKER = '>|[*+-](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])|\\[\\^[^\\]\\s]{1,999}\\]:';
const DEEP_LINE = new RegExp(
  `(?<![^\\r\\n])((?:[ \\t]*(?:${MARKER})){${MAX_MARKERS}}[ \\t]*)[>*+\\d[-]`,
  'g',
);

/** What so many markers are made of; a quick look, which nearly every text ends at. */
const MARKERS = /[ \t>*+\d.)-]{60}/;
const FOOTNOTES = /(?:\[\^[^\]\s]{1,999}\]:[ \t>*+\d.)-]{0,60}){30}/;

/**
 * A text whose lines open at most `MAX_MARKERS` quotes, list items and footnotes each, of
 * the same length: parsers take quadratic time for more. The letter that breaks
 * the chain is never shown, because `limitDepth` takes what lies there from the
 * text as it was.
 */
export function breakDeepLines(text: string): string {
  return MARKERS.test(text) || FOOTNOTES.test(text) ? text.replace(DEEP_LINE, '$1x') : text;
}

/**
 * Replaces everything below `MAX_DEPTH` levels by its source text. Goes from level
 * to level, because what it guards against is recursion.
 *
 * @param text - what `root` was parsed from
 * @returns findings, one at most; `root` is changed in place
 */
export function limitDepth(root: Root, text: string, file: string): Finding[] {
  let level: Nodes[] = [root];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const below: Nodes[] = [];
    for (const node of level) {
      if ('children' in node) for (const child of node.children) below.push(child);
    }
    level = below;
  }
  const deep = level.filter(isParent);
  const last = deep.at(-1);
  if (!last) return [];
  for (const node of deep) {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset];
    node.children = [wrapText(node.type, text.slice(from, to), node.position)] as never;
  }
  return [
    {
      rule: 'nesting',
      severity: 'warning',
      message: `The Markdown is nested more than ${MAX_DEPTH} levels deep; deeper levels are shown as plain text. Flatten the list or quote.`,
      file,
      line: lineOf(last),
    },
  ];
}

/** What must stand between a node and a text within it. */
const BETWEEN: ReadonlyMap<string, Parents['type']> = new Map([
  ['blockquote', 'paragraph'],
  ['footnoteDefinition', 'paragraph'],
  ['list', 'listItem'],
  ['listItem', 'paragraph'],
  ['table', 'tableRow'],
  ['tableRow', 'tableCell'],
]);

/** A text as a child of a node of this type: readers and renderers expect a list to hold items. */
function wrapText(type: string, value: string, position: Nodes['position']): object {
  const between = BETWEEN.get(type);
  if (between === undefined) return {type: 'text', value, position};
  return {type: between, children: [wrapText(between, value, position)], position};
}

function isParent(node: Nodes): node is Parents {
  return 'children' in node && node.children.length > 0;
}
