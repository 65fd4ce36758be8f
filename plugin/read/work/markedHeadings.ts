import {LEXICON} from '../../lexicon/merged.js';
import {anyOf} from '../../lexicon/patterns.js';
import {lowered} from '../../lib/text/lowered.js';
import type {Document, Section} from '../../model/document.js';
import type {Mark, Stated} from '../../model/plan.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';
import {isNumberedPart, isPart} from '../markdown/headings/planHead.js';
import {roleOfName} from '../markdown/headings/sections.js';
import {mayHold} from '../markdown/mayHold.js';
import {isStruckOut} from '../markdown/struck.js';
import {NO_OPTIONS} from '../noOptions.js';
import {STATUS_NAME, statusLine} from '../status/statusLine.js';
import {boxedIn} from './boxedItems.js';
import {isCheckRole} from './listLabels.js';
import {type Said, saidAtEnd, saidByFirstSign, saidByLead} from './markSigns.js';

/** Sections that hold the parts of a plan. */
const PARTED = new Set<Section['role']>(['plan', 'progress', 'status', null]);

const NUMBERED = /^(?:§\s*)?(?:\d+[.):]|\d+(?:\.\d+)+\s|[A-Z][.):]\s)/;

/** "Phase 3: Audio", but not "Phase 3 summary". */
export const NAMES_PART = new RegExp(
  `^[^\\d:：]{0,30}(?:\\d+|${LEXICON.phrases.numerals})[^\\s:：]{0,6}\\s*(?:[:：.)(（—–-]|$)`,
  'u',
);

const GLOSS = /^(.{1,80}?)\s*[(（]([^()（）]+)[)）]$/u;

/** "(in progress)", but neither "(blocked)" nor "(30%)". */
const UNDER_WAY = new RegExp(
  `[^\\p{L}\\p{N}\\s%]\\s*(?:${anyOf(LEXICON.statuses.active)})[)\\]）】*_\\s]*$`,
  'u',
);

/** "Plan complete ✅" closes the text of the plan, not a part of its work. */
const WRITTEN = new RegExp(
  `^(?:${LEXICON.phrases.planTitle}) (?:${LEXICON.phrases.completion})`,
  'iu',
);

/** Where the marked headings of one rank below one heading stand. */
interface Span {
  first: number;
  last: number;
}

/**
 * The headings that a sign or a note marks, and their siblings without a known mark, which are
 * open: other phases, steps or parts of the same depth, with a number if those have one; headings that are numbered like marked
 * ones beside them; those below the same heading of the plan or its progress; and what stands
 * between two marked ones. One without a mark, or that is “in progress”, is not open if its tasks are all done.
 *
 * @param sections - of the document, in its order
 */
export function markedHeadings(document: Document, sections: readonly Section[]): Mark[] {
  const lines = statusLines(document, sections);
  const stated = statedRanks(lines);
  const said = sections.map((section) => saidByHeading(section, lines, stated));
  const kinds = new Set<string>();
  const spans = new Map<string, Span>();
  for (const [at, section] of sections.entries()) {
    if (!isSaid(said[at])) continue;
    for (const kind of kindsOf(section)) kinds.add(kind);
    const place = rankKey(section);
    spans.set(place, {first: spans.get(place)?.first ?? at, last: at});
  }
  const isSibling = (section: Section, at: number): boolean => {
    if (!section.heading || section.isTitle || !PARTED.has(section.role)) return false;
    if (kindsOf(section).some((kind) => kinds.has(kind))) return true;
    if (section.ownRole) return false;
    const span = spans.get(rankKey(section));
    return (
      stated.has(rankKey(section)) || (span !== undefined && span.first < at && at < span.last)
    );
  };
  return sections.flatMap((section, at): Mark[] => {
    const state = said[at] ?? null;
    if (state === 'excused' || (state === null && !isSibling(section, at))) return [];
    const mayBeStale =
      state === null || (state === 'open' && UNDER_WAY.test(lowered(section.name)));
    if (mayBeStale && areTasksDone(section, sections, at)) return [];
    return [{done: state === 'done', kind: 'heading', text: section.name, line: section.line}];
  });
}

/** Whether a part has tasks, and all of them are done: they are kept better than its heading. */
function areTasksDone(part: Section, sections: readonly Section[], at: number): boolean {
  const boxes = boxedIn(part);
  for (let next = at + 1; ; next++) {
    const below = sections[next];
    if (!below?.ancestors.includes(part)) break;
    boxes.push(...boxedIn(below));
  }
  return boxes.length > 0 && boxes.every(({box}) => box.state === 'done');
}

function isSaid(said: Said | undefined): boolean {
  return said === 'done' || said === 'open';
}

function saidByHeading(
  section: Section,
  lines: ReadonlyMap<Section, Stated>,
  stated: ReadonlySet<string>,
): Said {
  const {heading, isTitle, name} = section;
  if (!heading || isTitle || heading.data?.box) return null;
  const text = name.trim();
  if (WRITTEN.test(normalizeName(text))) return null;
  const isNamed = isPart(section) || NUMBERED.test(text);
  const atEnd = isGlossed(text) ? null : saidAtEnd(text, isNamed);
  // What is struck out is dropped, unless a note says that it was done.
  const isDropped = isStruckOut(heading) && atEnd !== 'done';
  const own = saidByFirstSign(text) ?? (isDropped ? 'excused' : atEnd);
  const said =
    own ??
    saidByLead(text) ??
    (isStated(section, stated) ? saidByStatusLine(lines.get(section)) : null);
  return said === 'done' && isCheckRole(section.role) ? 'excused' : said;
}

/** "Progreso (Progress)" names a section twice. */
function isGlossed(text: string): boolean {
  const [, name = '', gloss = ''] = GLOSS.exec(text) ?? [];
  const role = name === '' ? null : roleOfName(name);
  return role !== null && roleOfName(gloss) === role;
}

/** The status lines below headings that may be those of parts. */
function statusLines(document: Document, sections: readonly Section[]): Map<Section, Stated> {
  const lines = new Map<Section, Stated>();
  for (const section of sections) {
    if (!section.heading || section.isTitle) continue;
    if (!mayBePart(section) && !isNamedPart(section)) continue;
    if (!mayHold(document, section, STATUS_NAME)) continue;
    const line = statusLine(section.nodes, NO_OPTIONS);
    if (line) lines.set(section, line);
  }
  return lines;
}

/** The ranks of which two headings or more have a status line below them, whatever they are called. */
function statedRanks(lines: ReadonlyMap<Section, Stated>): Set<string> {
  const once = new Set<string>();
  const ranks = new Set<string>();
  for (const [section, {status}] of lines) {
    const parent = section.ancestors.at(-1);
    const isOfWork =
      !parent || parent.isTitle || section.role === 'plan' || section.role === 'progress';
    if (status === null || !isOfWork || !mayBePart(section)) continue;
    const rank = rankKey(section);
    (once.has(rank) ? ranks : once).add(rank);
  }
  return ranks;
}

/** Whether a section may be a part of the plan, whatever it is called. */
function mayBePart({ownRole, role}: Section): boolean {
  return !ownRole && PARTED.has(role);
}

/** Whether a section has the name of a part: "Phase 1: Setup". */
function isNamedPart(section: Section): boolean {
  return isPart(section) && NAMES_PART.test(section.name);
}

/** Whether a status line below a heading tells of a part. */
function isStated(section: Section, stated: ReadonlySet<string>): boolean {
  return isNamedPart(section) || (mayBePart(section) && stated.has(rankKey(section)));
}

/** "Status: Done" below the heading of a part. */
function saidByStatusLine(line: Stated | undefined): Said {
  if (!line) return null;
  if (line.status === 'completed') return 'done';
  return line.status === 'abandoned' ? 'excused' : 'open';
}

/** The same for headings of one depth below one heading. */
export function rankKey({ancestors, depth}: Section): string {
  return `${ancestors.at(-1)?.line ?? 0} ${depth}`;
}

/** What a heading has in common with its siblings. */
function kindsOf(section: Section): string[] {
  const {ancestors, depth, name, ownRole, role} = section;
  if (isPart(section)) return [`${isNumberedPart(name) ? 'numbered ' : ''}part ${depth}`];
  if (ownRole) return [];
  const parent = ancestors.at(-1);
  const isOfPlan = parent && !parent.isTitle && (role === 'plan' || role === 'progress');
  return [
    ...(NUMBERED.test(name.trim()) ? [`numbered ${rankKey(section)}`] : []),
    ...(isOfPlan && !isPart(parent) ? [`below ${rankKey(section)}`] : []),
  ];
}
