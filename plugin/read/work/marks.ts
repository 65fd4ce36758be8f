import type {ListItem, Nodes, Table} from 'mdast';
import {LEXICON} from '../../lexicon/merged.js';
import type {Document, Section} from '../../model/document.js';
import type {Mark} from '../../model/plan.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';
import {joinLines, linesOf} from '../markdown/lines.js';
import {mayHold} from '../markdown/mayHold.js';
import {isStruckOut} from '../markdown/struck.js';
import {lineOf, plainText} from '../markdown/text.js';
import {statusColumnOf} from '../status/statusColumns.js';
import {isLegend} from './boxedItems.js';
import {markedFields} from './markedFields.js';
import {markedHeadings} from './markedHeadings.js';
import {
  HOLDS_SIGN,
  type Said,
  saidAtEnd,
  saidByAnswer,
  saidByFirstSign,
  saidByLeadWord,
  saidByWords,
} from './markSigns.js';

type Role = Section['role'];

/** Sections whose tables list the plan's own parts. */
const PART_SECTIONS = new Set<Role>(['plan', 'progress', 'status']);

/** Names of a first column that lists the plan's own parts, in whatever section. */
const PART_COLUMNS: ReadonlySet<string> = new Set(LEXICON.columns.part);
/** "Done", "Done?": columns of answers. */
const DONE_COLUMNS: ReadonlySet<string> = new Set(
  LEXICON.statuses.completed
    .filter((word) => !LEXICON.ordinaryWords.includes(word))
    .flatMap((word) => [word, `${word}?`, `${word} ?`]),
);
/** Names that a row which sums up the others begins with. */
const TOTAL = new RegExp(`^(?:${LEXICON.phrases.total})(?!\\p{L})`, 'u');

/** Names of a first column that lists what may go wrong. */
const RISK = new RegExp(LEXICON.phrases.riskSection, 'iu');

/** Sections that speak of other things than work: what is, what was decided or found. */
const NOT_WORK = new Set<Role>(['context', 'decisions', 'discoveries', 'change-log']);
/** Sections in which what has no mark is a remark, not a part. */
const REMARKS = new Set<Role>(['outcomes', 'follow-up']);

/** A part of the plan, and what it says of its state. */
interface Part extends Omit<Mark, 'done'> {
  said: Said;
}

/**
 * What tells about the state of parts of the plan but is no task: cells of a status column beside
 * the plan's own parts, marked headings, list items that start with a telling sign, and fields
 * whose value is a box. Each is read
 * with its siblings: beside a marked one, a part without a known mark is open.
 */
export function readMarks(document: Document): Mark[] {
  const sections = document.sections.filter(
    ({name, role}) => !NOT_WORK.has(role) && !isLegend(name),
  );
  const marks = markedHeadings(sections);
  for (const section of sections) {
    const {role, nodes} = section;
    marks.push(...markedFields(document, section));
    // Among goals, signs tell what is in and what is out.
    const hasLists =
      role !== 'purpose' && (PART_SECTIONS.has(role) || mayHold(document, section, HOLDS_SIGN));
    const hasTables = mayHold(document, section, /\|/);
    if (!hasLists && !hasTables) continue;
    for (const group of nodes.flatMap((node) => groupsIn(node, role, hasLists))) {
      marks.push(...marksOf(group, REMARKS.has(role)));
    }
  }
  return marks.sort((a, b) => a.line - b.line);
}

/** @param onlyMarked - siblings without a mark are no parts */
function marksOf(parts: readonly Part[], onlyMarked: boolean): Mark[] {
  const isMarked = parts.some(isTold);
  return parts.flatMap(({said, ...part}) => {
    if (said === 'excused' || (said === null && (onlyMarked || !isMarked))) return [];
    return [{...part, done: said === 'done'}];
  });
}

/** The lists and tables in a node, each as its items or rows. */
function groupsIn(node: Nodes, role: Role, hasLists: boolean): Part[][] {
  if (node.type === 'table') return [markedRows(node, role)];
  if (!('children' in node) || node.type === 'paragraph') return [];
  const below = node.children.flatMap((child) => groupsIn(child, role, hasLists));
  return node.type === 'list' && hasLists
    ? [itemsOf(node.children, PART_SECTIONS.has(role)), ...below]
    : below;
}

function itemsOf(items: readonly ListItem[], isParted: boolean): Part[] {
  const parts = items.flatMap((item): Part[] => {
    const [first] = item.children;
    if (item.data?.box || first?.type !== 'paragraph') return [];
    const text = joinLines(linesOf(first));
    const said = isStruckOut(first) ? 'excused' : saidByFirstSign(text);
    return text === '' ? [] : [{said, kind: 'bullet', text, line: lineOf(item)}];
  });
  const isMarked = parts.some(isTold);
  if (!isMarked && !isParted) return [];
  // A leading sign makes a list one of parts, and in sections that hold those so do several at the end.
  const atEnd = parts.map((part) => ({...part, said: part.said ?? saidAtEnd(part.text)}));
  if (isMarked || atEnd.filter(({said}) => said === 'done').length > 1) return atEnd;
  const byWord = parts.map((part) => ({...part, said: part.said ?? saidByLeadWord(part.text)}));
  // "Done: …" may as well lead what is told; beside "Open: …" it tells of parts.
  const told = new Set(byWord.map(({said}) => said));
  return told.has('done') && told.has('open') ? byWord : [];
}

function isTold({said}: Part): boolean {
  return said === 'done' || said === 'open';
}

function markedRows(table: Table, role: Role): Part[] {
  const [header, ...rows] = table.children;
  const names = header?.children.map((cell) => normalizeName(plainText(cell))) ?? [];
  const told = statusColumnOf(names);
  const column = told < 0 ? names.findIndex((name) => DONE_COLUMNS.has(name)) : told;
  if (column < 0) return [];
  if (RISK.test(names[0] ?? '')) return [];
  if (!PART_SECTIONS.has(role) && !PART_COLUMNS.has(names[0] ?? '')) return [];
  return rows.flatMap((row): Part[] => {
    const cells = row.children.map((cell) => plainText(cell));
    const state = cells[column] ?? '';
    const name = cells.find((text, at) => at !== column && text !== '') ?? '';
    if (name === '' && state === '') return [];
    if (TOTAL.test(normalizeName(name)) || row.children.some((cell) => cell.data?.box)) return [];
    const isStruck = row.children.some((cell, at) => at !== column && isStruckOut(cell));
    const answer = told < 0 ? saidByAnswer(state) : null;
    const said =
      saidByFirstSign(state) ?? answer ?? saidByWords(state) ?? (isStruck ? 'excused' : null);
    const text = [name, state].filter(Boolean).join(': ');
    return [{said, kind: 'cell', text, line: lineOf(row)}];
  });
}
