import type {Document, Section} from '../types.js';

/** Stands for a letter of any kind, so that the source does not show what the text holds. */
const CHARACTER_REFERENCE = /&[#A-Za-z]/;

/**
 * Whether the Markdown of a section may hold what a pattern matches within a word or sign of
 * its text. Readers ask before they go through the blocks of a section: most sections hold
 * nothing for them. Markup inside of a word (`20**26**`) hides it.
 *
 * @param pattern - without the flags `g` and `y`
 */
export function mayHold(document: Document, section: Section, pattern: RegExp): boolean {
  const source = sourceOf(document, section);
  return source === null || pattern.test(source) || CHARACTER_REFERENCE.test(source);
}

/** The Markdown from the heading to the last block; `null` where it does not lie in the document's text. */
function sourceOf({root, text}: Document, {heading, nodes}: Section): string | null {
  const from = (heading ?? nodes[0])?.position?.start.offset;
  const to = (nodes.at(-1) ?? heading)?.position?.end.offset;
  if (from === undefined || to === undefined) return null;
  const before = lineStart(root);
  // Definitions of the file stand at the end of a plan that is a part of it.
  const isInside = from <= to && to - before <= text.length;
  return isInside ? text.slice(from - before, to - before) : null;
}

/** Where the text of a document begins in its file. */
function lineStart({position}: Document['root']): number {
  const {offset = 0, column = 1} = position?.start ?? {};
  return offset - (column - 1);
}
