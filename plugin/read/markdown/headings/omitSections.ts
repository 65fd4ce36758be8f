import type {RootContent} from 'mdast';
import type {Document, Section} from '../../../model/document.js';
import {lineOf} from '../text.js';
import {normalizeName} from './normalizeName.js';

/**
 * A document without some of its sections and all that is below their headings: as if the plan had
 * been written without them. Lines stay those of the file.
 *
 * @param names - of the headings, as `normalizeName` returns them
 */
export function omitSections(document: Document, names: ReadonlySet<string>): Document {
  if (names.size === 0) return document;
  const isNamed = ({name, heading, isTitle}: Section) =>
    heading !== null && !isTitle && names.has(normalizeName(name));
  const omitted = new Set(
    document.sections.filter((section) => [section, ...section.ancestors].some(isNamed)),
  );
  if (omitted.size === 0) return document;
  const nodes = new Set<RootContent>();
  for (const {heading, nodes: below} of omitted) {
    for (const node of heading ? [heading, ...below] : below) nodes.add(node);
  }
  const {root, text, sections} = document;
  return {
    ...document,
    text: blankNodes(text, nodes),
    root: {...root, children: root.children.filter((node) => !nodes.has(node))},
    sections: sections.filter((section) => !omitted.has(section)),
  };
}

function blankNodes(text: string, nodes: ReadonlySet<RootContent>): string {
  const lines = text.split('\n');
  for (const node of nodes) {
    const start = lineOf(node);
    lines.fill('', start - 1, node.position?.end.line ?? start);
  }
  return lines.join('\n');
}
