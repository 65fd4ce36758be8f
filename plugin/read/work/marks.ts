import type {Nodes, Table} from 'mdast';
import {LEXICON} from '../../lexicon/merged.js';
import type {Document, Section} from '../../model/document.js';
import type {Mark} from '../../model/plan.js';
import {blocksOf} from '../markdown/blocks.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';
import {mayHold} from '../markdown/mayHold.js';
import {lineOf, plainText} from '../markdown/text.js';
import {NO_OPTIONS} from '../noOptions.js';
import {STATUS_COLUMNS} from '../status/statusColumns.js';
import {statusOfStatement} from '../status/statusPhrase.js';

/** Emoji that tell a state, and whether it is "done". */
const EMOJI: ReadonlyMap<string, boolean> = new Map([
  ['✅', true],
  ['✔', true],
  ['☑', true],
  ['🟢', true],
  ['⏳', false],
  ['⌛', false],
  ['⬜', false],
  ['❌', false],
  ['🚧', false],
  ['🔄', false],
  ['⏸', false],
  ['🟡', false],
  ['🔴', false],
]);
const ANY_EMOJI = [...EMOJI.keys()].join('|');
const HOLDS_EMOJI = new RegExp(ANY_EMOJI, 'u');
const FIRST_EMOJI = new RegExp(`^\\uFE0F*(${ANY_EMOJI})`, 'u');
const LAST_EMOJI = new RegExp(`(${ANY_EMOJI})\\uFE0F*$`, 'u');

/** Sections whose tables list the plan's own parts. */
const PART_SECTIONS = new Set<Section['role']>(['plan', 'progress', 'status']);

/** Names of a first column that lists the plan's own parts, in whatever section. */
const PART_COLUMNS: ReadonlySet<string> = new Set(LEXICON.columns.part);

/** Sections that speak of other things than work: what is, what was decided or found. */
const NOT_WORK = new Set<Section['role']>(['context', 'decisions', 'discoveries', 'change-log']);

/** `[COMPLETE]`, `(Completed 2026-01-05)`, `— COMPLETE` at the end of a heading. */
const HEADING_NOTE = /(?:\[([^[\]]+)\]|\(([^()]+)\)|\s[—–-]\s*([^—–-]+))\s*$/u;

/**
 * What tells about the state of parts of the plan but is no task: cells of a
 * status column beside the plan's own parts, marked headings, bullets that start with a telling emoji.
 */
export function readMarks(document: Document): Mark[] {
  const marks: Mark[] = [];
  for (const section of document.sections) {
    if (NOT_WORK.has(section.role)) continue;
    if (section.heading && !section.isTitle) addHeading(section, marks);
    if (mayHold(document, section, /\|/)) {
      for (const node of section.nodes) addCells(node, section, marks);
    }
    // Among goals, emoji tell what is in and what is out.
    if (section.role !== 'purpose' && mayHold(document, section, HOLDS_EMOJI)) {
      addBullets(section, marks);
    }
  }
  return marks.sort((a, b) => a.line - b.line);
}

function addHeading(section: Section, marks: Mark[]): void {
  const {name, line} = section;
  const note = HEADING_NOTE.exec(name.slice(-200));
  const text = note?.[1] ?? note?.[2] ?? note?.[3];
  const done =
    emojiState(name.trim()) ??
    emojiState(name.trim(), LAST_EMOJI) ??
    (text === undefined ? null : wordState(text));
  if (done !== null) marks.push({done, kind: 'heading', text: name, line});
}

function addCells(node: Nodes, section: Section, marks: Mark[]): void {
  if (node.type === 'table') addColumn(node, section, marks);
  else if ('children' in node && node.type !== 'paragraph')
    for (const child of node.children) addCells(child, section, marks);
}

function addColumn(table: Table, {role}: Section, marks: Mark[]): void {
  const [header, ...rows] = table.children;
  const names = header?.children.map((cell) => normalizeName(plainText(cell))) ?? [];
  const column = names.findIndex((name) => STATUS_COLUMNS.has(name));
  if (column < 0) return;
  if (!PART_SECTIONS.has(role) && !PART_COLUMNS.has(names[0] ?? '')) return;
  for (const row of rows) {
    const cell = row.children[column];
    const state = cell ? plainText(cell) : '';
    const done = emojiState(state) ?? wordState(state);
    if (done === null) continue;
    const others = row.children.filter((other) => other !== cell).map((other) => plainText(other));
    const text = [others.find((other) => other !== '') ?? '', state].filter(Boolean).join(': ');
    marks.push({done, kind: 'cell', text, line: lineOf(row)});
  }
}

function addBullets(section: Section, marks: Mark[]): void {
  for (const {item, text, line} of blocksOf(section.nodes)) {
    if (!item || item.data?.box) continue;
    const done = emojiState(text);
    if (done !== null) marks.push({done, kind: 'bullet', text, line});
  }
}

function emojiState(text: string, place = FIRST_EMOJI): boolean | null {
  return EMOJI.get(place.exec(text)?.[1] ?? '') ?? null;
}

/** A word says "done", or that something is still to do; others (dropped, optional) say neither. */
function wordState(text: string): boolean | null {
  const status = statusOfStatement(text, NO_OPTIONS);
  if (status === null || status === 'abandoned') return null;
  return status === 'completed';
}
