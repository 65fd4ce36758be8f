import type {Nodes, Root} from 'mdast';
import type {Document, Section} from '../../model/document.js';

type Parsed = Pick<Document, 'root' | 'text'>;

/** Stands for a letter of any kind, so that the source does not show what the text holds. */
const CHARACTER_REFERENCE = /&[#A-Za-z]/;

/**
 * Whether the Markdown of a section or block may hold what a pattern matches within a word or
 * sign of its text. Readers ask before they go through the blocks: most sections hold nothing
 * for them. Markup inside of a word (`20**26**`) hides it.
 *
 * @param pattern - without the flags `g` and `y`
 */
export function mayHold(document: Parsed, part: Section | Nodes, pattern: RegExp): boolean {
  const source = 'nodes' in part ? ofSection(document, part) : between(document, part, part);
  if (source === null || pattern.test(source)) return true;
  return source.includes('&') && CHARACTER_REFERENCE.test(source);
}

function ofSection(document: Parsed, {heading, nodes}: Section): string | null {
  const first = heading ?? nodes[0];
  return first ? between(document, first, nodes.at(-1) ?? first) : '';
}

/** The Markdown from one block to another; `null` where it does not lie in the document's text. */
function between({root, text}: Parsed, first: Nodes, last: Nodes): string | null {
  const from = first.position?.start.offset;
  const to = last.position?.end.offset;
  if (from === undefined || to === undefined) return null;
  const start = textStart(root);
  // Definitions of the file stand at the end of a plan that is a part of it.
  const isInside = start <= from && from <= to && to - start <= text.length;
  return isInside ? text.slice(from - start, to - start) : null;
}

/** Where the text of a document begins in its file. */
function textStart({position}: Root): number {
  const {offset = 0, column = 1} = position?.start ?? {};
  return offset - (column - 1);
}
