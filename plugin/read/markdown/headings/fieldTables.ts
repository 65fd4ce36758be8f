import type {RootContent, Table, TableCell} from 'mdast';
import {LEXICON} from '../../../lexicon/merged.js';
import {lifeMoment} from '../../time/dateKeys.js';
import {blocksOf} from '../blocks.js';
import {linesOf, type TextLine} from '../lines.js';
import {foldSpace, lineOf, plainText} from '../text.js';
import {normalizeName} from './normalizeName.js';

/** A field of the head that stands in a table. */
export interface TableField {
  /** As written, without Markdown. */
  key: string;
  cell: TableCell;
  line: number;
}

const {status, owner, other} = LEXICON.fields;
const FIELDS: ReadonlySet<string> = new Set([...owner, ...other]);
const STATUS: ReadonlySet<string> = new Set(status);
const OF_PLAN = new RegExp(`^(?:${LEXICON.phrases.ofPlan})\\s+`, 'u');

/**
 * The fields of a table with a field in each row (name, value), or of one whose
 * first row names the fields and whose second holds the values. Of any other table none.
 */
export function fieldsOfTable({children: rows}: Table): TableField[] {
  const [names, values, ...more] = rows;
  if (names && values && isFieldRow(names.children)) {
    // A list of things that have those fields.
    if (more.length > 0) return [];
    return names.children.flatMap((name, at) => {
      const cell = values.children[at];
      return cell ? [{key: plainText(name), cell, line: lineOf(values)}] : [];
    });
  }
  return rows.flatMap((row) => {
    const [name, cell, ...others] = row.children;
    return name && cell && others.length === 0
      ? [{key: plainText(name), cell, line: lineOf(row)}]
      : [];
  });
}

/** A field as the line of text that says the same. */
export function fieldLine({key, cell, line}: TableField): TextLine {
  return {text: `${key.replace(/\s*[:：]$/u, '')}: ${foldSpace(plainText(cell))}`, line};
}

/** The lines of text that may be fields: those with a colon, and the fields of tables. */
export function fieldLinesOf(nodes: readonly RootContent[]): readonly TextLine[] {
  const lines = blocksOf(nodes).flatMap(({node, text}) =>
    /[:：]/u.test(text) ? linesOf(node) : [],
  );
  const tables = nodes.filter((node) => node.type === 'table');
  return [...lines, ...tables.flatMap(fieldsOfTable).map(fieldLine)];
}

/** "Paused" is the name of a date and a value of "Status"; as the name of a column it is neither. */
const STATUS_WORDS: ReadonlySet<string> = new Set(Object.values(LEXICON.statuses).flat());

/** Two names of fields at least: one may be the value of the other. */
function isFieldRow(cells: readonly TableCell[]): boolean {
  const names = cells.map((cell) => plainText(cell));
  const known = names.filter((name) => isField(name) && !STATUS_WORDS.has(normalizeName(name)));
  return known.length >= 2;
}

/** Whether a text is the name of a field of the head. */
export function isField(name: string): boolean {
  return FIELDS.has(normalizeName(name)) || isStatusField(name) || lifeMoment(name) !== null;
}

/** Whether a text is the name of the plan's status: "Status", "Implementation status". */
export function isStatusField(name: string): boolean {
  const plain = normalizeName(name);
  return STATUS.has(plain) || STATUS.has(plain.replace(OF_PLAN, ''));
}
