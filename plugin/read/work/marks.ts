import type {ListItem, Nodes, Table} from 'mdast';
import {LEXICON} from '../../lexicon/merged.js';
import type {Document, Section} from '../../model/document.js';
import type {Mark} from '../../model/plan.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';
import {joinLines, linesOf} from '../markdown/lines.js';
import {mayHold} from '../markdown/mayHold.js';
import {isStruckOut} from '../markdown/struck.js';
import {lineOf, plainText} from '../markdown/text.js';
import {DONE_WORDS} from '../status/phrase/words.js';
import {statusColumnOf} from '../status/statusColumns.js';
import {isCheckRole, isLegend, labelOver, listsTraits, roleOfLabel} from './listLabels.js';
import {listsByState} from './listsByState.js';
import {markedFields} from './markedFields.js';
import {markedHeadings} from './markedHeadings.js';
import {RUN_IN_HINT, saidByRunIn} from './markedRunIns.js';
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
  [...DONE_WORDS].flatMap((word) => [word, `${word}?`, `${word} ?`]),
);
/** Names that a row which sums up the others begins with. */
const TOTAL = new RegExp(`^(?:${LEXICON.phrases.total})(?!\\p{L})`, 'u');

/** What a first column holds that only counts the rows: the second one says what they are. */
const COUNT = /^\s*#?\d{1,3}[.)]?\s*$/;

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

/** How the lists and tables of a section are read. */
interface Reading {
  role: Role;
  hasLists: boolean;
  /** What is ticked tells nothing; what is open still holds the plan open. */
  isCheck: boolean;
}

/**
 * What tells about the state of parts of the plan but is no task: cells of a status column beside
 * the plan's own parts, marked headings, list items that start with a telling sign, names of parts
 * in bold, lists of what is done and what is not, and fields whose value is a box. Each is read
 * with its siblings: beside a marked one, a part without a known mark is open. A tick at a check, a
 * question or a benefit is none; a check that is still open is one.
 */
export function readMarks(document: Document): Mark[] {
  const sections = document.sections.filter((section) => !isOfNoWork(section));
  const marks = [...markedHeadings(document, sections), ...listsByState(sections)];
  for (const section of sections) {
    const {role, nodes} = section;
    const isCheck = isCheckRole(role);
    marks.push(...markedFields(document, section).filter(({done}) => !(isCheck && done)));
    const hasRunIns = mayHold(document, section, RUN_IN_HINT);
    // Among goals, signs tell what is in and what is out.
    const hasLists =
      role !== 'purpose' &&
      (PART_SECTIONS.has(role) || mayHold(document, section, HOLDS_SIGN) || hasRunIns);
    const hasTables = mayHold(document, section, /\|/);
    if (!hasLists && !hasTables) continue;
    const runIns = hasLists && hasRunIns ? withoutPassed(runInsOf(nodes), isCheck) : [];
    for (const group of [...groupsAmong(nodes, {role, hasLists, isCheck}), runIns]) {
      marks.push(...marksOf(group, REMARKS.has(role)));
    }
  }
  return marks.sort((a, b) => a.line - b.line);
}

function isOfNoWork({name, role, ancestors}: Section): boolean {
  return (
    NOT_WORK.has(role) ||
    isLegend(name) ||
    listsTraits(name) ||
    ancestors.some((above) => listsTraits(above.name))
  );
}

/** @param onlyMarked - siblings without a mark are no parts */
function marksOf(parts: readonly Part[], onlyMarked: boolean): Mark[] {
  const isMarked = parts.some(isTold);
  return parts.flatMap(({said, ...part}) => {
    if (said === 'excused' || (said === null && (onlyMarked || !isMarked))) return [];
    return [{...part, done: said === 'done'}];
  });
}

/** The lists and tables among nodes, each as its items or rows. */
function groupsAmong(nodes: readonly Nodes[], reading: Reading): Part[][] {
  return nodes.flatMap((node, at) => {
    const label = node.type === 'list' ? labelOver(nodes[at - 1]) : '';
    if (label === '') return groupsIn(node, reading);
    if (isLegend(label) || listsTraits(label)) return [];
    return groupsIn(node, {...reading, isCheck: reading.isCheck || roleOfLabel(label) !== null});
  });
}

function groupsIn(node: Nodes, reading: Reading): Part[][] {
  const {role, hasLists, isCheck} = reading;
  if (node.type === 'table') return [withoutPassed(markedRows(node, role), isCheck)];
  if (!('children' in node) || node.type === 'paragraph') return [];
  const below = groupsAmong(node.children, reading);
  if (node.type !== 'list' || !hasLists) return below;
  return [withoutPassed(itemsOf(node.children, PART_SECTIONS.has(role)), isCheck), ...below];
}

function withoutPassed(parts: Part[], isCheck: boolean): Part[] {
  return isCheck ? parts.filter(({said}) => said !== 'done') : parts;
}

/** The parts whose names lead paragraphs in bold, where one of them is done. */
function runInsOf(nodes: readonly Nodes[]): Part[] {
  const parts = nodes.flatMap((node): Part[] => {
    const said = node.type === 'paragraph' ? saidByRunIn(node) : undefined;
    if (node.type !== 'paragraph' || said === undefined) return [];
    return [{said, kind: 'heading', text: joinLines(linesOf(node)), line: lineOf(node)}];
  });
  return parts.some(({said}) => said === 'done') ? parts : [];
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
  const texts = items.flatMap(({data, children}) => (data?.box ? [] : children.slice(0, 1)));
  const runIns = isMarked ? [] : runInsOf(texts);
  if (runIns.length > 0) return runIns;
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
  const isCounted = rows.every(({children: [cell]}) => COUNT.test(cell ? plainText(cell) : ''));
  const named = names[isCounted ? 1 : 0] ?? '';
  if (RISK.test(named)) return [];
  if (!PART_SECTIONS.has(role) && ![names[0] ?? '', named].some((name) => PART_COLUMNS.has(name))) {
    return [];
  }
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
