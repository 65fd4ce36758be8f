import type {Heading, Root} from 'mdast';
import {LEXICON} from '../../../lexicon/merged.js';
import {anyOf, whole} from '../../../lexicon/patterns.js';
import {SECTION_ROLES, type Section, type SectionRole} from '../../../model/document.js';
import {lineOf, plainText} from '../text.js';
import {withoutFieldHeading} from './fieldHeadings.js';
import {normalizeName} from './normalizeName.js';

const EXACT = new Map<string, SectionRole>();
const PREFIXES: [string, SectionRole][] = [];
for (const role of SECTION_ROLES) {
  for (const name of LEXICON.sections[role]) {
    if (name.endsWith('*')) PREFIXES.push([name.slice(0, -1), role]);
    else EXACT.set(name, role);
  }
}

/** Sections that tell of work; documents of all kinds have a purpose and a context. */
export const WORK_ROLES: ReadonlySet<SectionRole | null> = new Set([
  'plan',
  'progress',
  'decisions',
  'discoveries',
  'outcomes',
]);

/** Signs that a heading names two things of one rank. */
const {words, signs} = LEXICON.joins;
const SIGNS = anyOf(signs);
const JOINS = new RegExp(`/| (?:${anyOf(words)}) |${SIGNS}`, 'u');
const BETWEEN_NAMES = new RegExp(
  `\\s*(?:/|\\||:|：| - | – | — |${whole(anyOf(words))}|${SIGNS})\\s*`,
  'u',
);
const JOIN = new RegExp(`\\s*/\\s*|\\s+(?:${anyOf(words)})\\s+|${SIGNS}`, 'u');

/**
 * The role of a section with this heading, or `null`. A heading that joins
 * several names ("Purpose / Big Picture", "Outcomes & Retrospective") has the
 * role of the first name that is known.
 */
export function roleOfName(heading: string): SectionRole | null {
  const name = normalizeName(heading);
  const parts = name.split(BETWEEN_NAMES);
  for (const part of [name, ...parts.slice(0, JOINS.test(name) ? 2 : 1)]) {
    const exact = EXACT.get(part);
    if (exact) return exact;
    const prefix = PREFIXES.find(([start]) => part.startsWith(start));
    if (prefix) return prefix[1];
  }
  return null;
}

/**
 * Whether a heading is the name of a section and nothing more, as "Progress" or
 * "Purpose / Big Picture" are; "Plan: Faster search" and "Phase 2: Audio" are not.
 */
export function isSectionName(heading: string): boolean {
  const name = normalizeName(heading);
  if (EXACT.has(name)) return true;
  const parts = name.split(JOIN);
  return parts.length > 1 && parts.every((part) => EXACT.has(part));
}

/**
 * Splits a document at its top-level headings, in document order; the first
 * section is the lead (what stands before any heading, maybe nothing).
 *
 * @param title - the heading that is the plan's title, if one is
 */
export function readSections(root: Root, title: Heading | null): Section[] {
  const sections: Section[] = [emptySection(null, [], title)];
  const open: Section[] = [];
  for (const node of root.children.map(withoutFieldHeading)) {
    if (node.type !== 'heading') {
      sections.at(-1)?.nodes.push(node);
      continue;
    }
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= node.depth) open.pop();
    const section = emptySection(node, [...open], title);
    if (!section.isTitle) open.push(section);
    sections.push(section);
  }
  return sections;
}

function emptySection(
  heading: Heading | null,
  ancestors: Section[],
  title: Heading | null,
): Section {
  const name = heading ? plainText(heading) : '';
  const isTitle = heading !== null && heading === title;
  const own = heading && !isTitle ? roleOfName(name) : null;
  return {
    heading,
    name,
    depth: heading?.depth ?? 0,
    role: own ?? ancestors.at(-1)?.role ?? null,
    ownRole: own !== null,
    isTitle,
    ancestors,
    line: heading ? lineOf(heading) : 1,
    nodes: [],
  };
}
