import type {Heading, Root, RootContent} from 'mdast';
import {LEXICON} from '../../../lexicon/merged.js';
import {anyOf, whole} from '../../../lexicon/patterns.js';
import {remember} from '../../../lib/remember.js';
import type {Section, SectionRole} from '../../../model/document.js';
import {SECTION_ROLES} from '../../../vocabulary/sectionRoles.js';
import {headingText, lineOf, plainText} from '../text.js';
import {withoutFieldHeading} from './fieldHeadings.js';
import {normalizeName} from './normalizeName.js';

const EXACT = new Map<string, SectionRole>();
/** What a name begins and ends with; the longest that fits decides. */
const PATTERNS: {start: string; end: string; role: SectionRole}[] = [];
for (const role of SECTION_ROLES) {
  for (const name of LEXICON.sections[role]) {
    const [start = '', end] = name.split('*');
    if (end === undefined) EXACT.set(name, role);
    else PATTERNS.push({start, end, role});
  }
}
PATTERNS.sort((a, b) => b.start.length + b.end.length - a.start.length - a.end.length);

/** Longer names are sentences. */
const MAX_PATTERN_NAME = 60;

/** "Decision 3", "Decision D-3": each is a section of its own. */
const DECISION = new RegExp(`^(?:${LEXICON.phrases.decision})\\s*#?\\s*[a-z]{0,3}-?\\d+$`, 'u');

/** "Step 3: Progress": a section by its name, which is only counted as a step. */
const COUNTED = new RegExp(
  `^(?:${LEXICON.phrases.part}|section|sec\\.|part|chapter)\\s*#?(?:\\d+(?:\\.\\d+)*|[ivx]+)\\s*[.:：)–—-]\\s*`,
  'u',
);
/** "Phase 1". */
const PART = new RegExp(
  `^(?:${LEXICON.phrases.part})\\s*#?(?:\\d|${LEXICON.phrases.numerals})`,
  'u',
);
/** Roles that no step of the work has: what is left is a part of the plan, as in "Step 3: Testing". */
const NO_STEP = new Set<SectionRole>([
  'purpose',
  'context',
  'progress',
  'status',
  'decisions',
  'discoveries',
  'outcomes',
  'metadata',
]);
/** What describes the work where it is a section, and is work where it is a step: "Phase 7: Design". */
const OWN_WORK = new RegExp(LEXICON.phrases.ownWork, 'u');

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
  `\\s*(?:/|\\||:|：| --? | – | — |${whole(anyOf(words))}|${SIGNS})\\s*`,
  'u',
);
const JOIN = new RegExp(`\\s*/\\s*|\\s+(?:${anyOf(words)})\\s+|${SIGNS}`, 'u');
const COMMA = /\s*[,，、]\s*/u;

/**
 * The role of a section with this heading, or `null`. A heading that joins
 * several names ("Purpose / Big Picture", "Outcomes & Retrospective") has the
 * role of the first name that is known; in a list with commas, two must be.
 */
export const roleOfName = remember((heading: string): SectionRole | null => {
  const name = normalizeName(heading);
  const counted = roleOfCounted(name);
  if (counted) return counted;
  const parts = name.split(BETWEEN_NAMES);
  for (const part of [name, ...parts.slice(0, JOINS.test(name) ? 2 : 1)]) {
    const role = EXACT.get(part) ?? roleByPattern(part);
    if (role) return role;
  }
  return roleOfList(name);
});

/** "Decisions, discoveries and failures"; "Tests, docs and cleanup" are things to do. */
function roleOfList(name: string): SectionRole | null {
  if (!COMMA.test(name)) return null;
  const known = name
    .split(COMMA)
    .flatMap((part) => ` ${part}`.split(JOIN))
    .flatMap((part) => EXACT.get(part.trim()) ?? []);
  return known.length > 1 ? (known[0] ?? null) : null;
}

function roleByPattern(name: string): SectionRole | null {
  if (DECISION.test(name)) return 'decisions';
  const isOneName = name.length <= MAX_PATTERN_NAME && !JOINS.test(name);
  const found = PATTERNS.find(({start, end}) => {
    if (!name.startsWith(start) || !name.endsWith(end)) return false;
    if (name.length < start.length + end.length || (end !== '' && !isOneName)) return false;
    // "Locked decisions", but "Tool dispatch decisions" is about a thing.
    return start !== '' || !/\S\s+\S/u.test(name.slice(0, -end.length).trim());
  });
  return found?.role ?? null;
}

/** Whether a heading is a decision with a number, and says which: "Decision 3 — Oak". */
export function isNumberedDecision(heading: string): boolean {
  const [number = '', ...rest] = normalizeName(heading).split(BETWEEN_NAMES);
  return rest.length > 0 && DECISION.test(number);
}

function roleOfCounted(name: string): SectionRole | null {
  const number = COUNTED.exec(name)?.[0];
  if (number === undefined) return null;
  const counted = name.slice(number.length);
  const role = EXACT.get(counted);
  if (!role || !NO_STEP.has(role)) return null;
  return role === 'context' && OWN_WORK.test(counted) ? null : role;
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
 * section is the lead (what stands before any heading, maybe nothing). Where a document has no
 * heading but its title, paragraphs in bold stand for headings if one of them names a section, or
 * several a part ("Phase 1").
 *
 * @param title - the heading that is the plan's title, if one is
 */
export function readSections(root: Root, title: Heading | null): Section[] {
  const sections: Section[] = [emptySection(null, [], title)];
  const open: Section[] = [];
  const nodes = root.children.map(withoutFieldHeading);
  const bold = boldHeadings(nodes, title);
  for (const node of nodes) {
    const heading = node.type === 'heading' ? node : bold.get(node);
    if (!heading) {
      sections.at(-1)?.nodes.push(node);
      continue;
    }
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
    const section = emptySection(heading, [...open], title);
    if (!section.isTitle) open.push(section);
    sections.push(section);
  }
  return sections;
}

/** The paragraphs that stand for headings. */
function boldHeadings(
  nodes: readonly RootContent[],
  title: Heading | null,
): ReadonlyMap<RootContent, Heading> {
  const found = new Map<RootContent, Heading>();
  if (nodes.some((node) => node.type === 'heading' && node !== title)) return found;
  for (const node of nodes) {
    if (node.type !== 'paragraph') continue;
    const [strong, ...rest] = node.children;
    const isAlone = strong?.type === 'strong' && /^[\s:：]*$/u.test(plainText(rest));
    if (!isAlone) continue;
    found.set(node, {
      type: 'heading',
      depth: 2,
      children: strong.children,
      position: node.position,
    });
  }
  const names = [...found.values()].map((heading) => plainText(heading));
  const arePartsOf = names.filter((name) => PART.test(normalizeName(name))).length > 1;
  return arePartsOf || names.some(isSectionName) ? found : new Map();
}

function emptySection(
  heading: Heading | null,
  ancestors: Section[],
  title: Heading | null,
): Section {
  const name = heading ? headingText(heading) : '';
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
