import type {Nodes, RootContent} from 'mdast';
import {EXIT, SKIP, visit} from 'unist-util-visit';
import type {Document, IndexEntry, Section, StatedStatus} from '../types.js';
import {INDEX_HEADINGS} from './indexHeadings.js';
import {lineOf} from './text.js';
import {normalizeName} from './words.js';

const PLAN_FILE = /^[^\s:?#]+\.mdx?(?:[?#].*)?$/i;

/**
 * The plans that an index file names, with the heading they stand under: each
 * list item, table row or sub-heading that links a Markdown file or names one
 * in a code span. Code blocks never count, and prose does not list.
 */
export function readIndexEntries(document: Document): IndexEntry[] {
  const entries: IndexEntry[] = [];
  for (const section of document.sections) {
    const over = listHeading(section);
    if (!over) continue;
    const rows: Nodes[] = section.nodes.flatMap((node) => listedRows(node));
    if (section.heading && section !== over.section) rows.unshift(section.heading);
    for (const row of rows) {
      const target = findTarget(row);
      if (target === null) continue;
      entries.push({
        target,
        heading: over.section.name,
        status: over.status,
        file: document.path,
        line: lineOf(row),
      });
    }
  }
  return entries;
}

/** The status that a heading of an index gives to what it lists, or `null`. */
export function statusOfIndexHeading(name: string): StatedStatus | null {
  const words = ` ${normalizeName(name).replace(/[-_/]/g, ' ')} `;
  const cjk = (word: string) => !/^[a-z ]+$/.test(word);
  return (
    INDEX_HEADINGS.find(([word]) => words.includes(cjk(word) ? word : ` ${word} `))?.[1] ?? null
  );
}

/** The nearest heading (the section's own or one above) that tells a status. */
function listHeading(section: Section): {section: Section; status: StatedStatus} | null {
  for (const candidate of [section, ...[...section.ancestors].reverse()]) {
    const status = candidate.name ? statusOfIndexHeading(candidate.name) : null;
    if (status) return {section: candidate, status};
  }
  return null;
}

function listedRows(node: RootContent): Nodes[] {
  const rows: Nodes[] = [];
  visit(node, (child) => {
    if (child.type === 'listItem' || child.type === 'tableRow') {
      rows.push(child);
      return SKIP;
    }
    return undefined;
  });
  return rows;
}

/** The first Markdown file a row links or names in a code span. */
function findTarget(row: Nodes): string | null {
  let target: string | null = null;
  visit(row, (node) => {
    const text =
      node.type === 'link' ? safeDecode(node.url) : node.type === 'inlineCode' ? node.value : null;
    if (text === null || !PLAN_FILE.test(text)) return undefined;
    target = text;
    return EXIT;
  });
  return target;
}

function safeDecode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
