import type {RootContent, Table, TableCell} from 'mdast';
import {blocksOf} from '../blocks.js';
import {withColon} from '../labels.js';
import {linesOf, type TextLine} from '../lines.js';
import {foldSpace, lineOf, plainText} from '../text.js';
import {isFieldName} from './fieldNames.js';

/** A field of the head that stands in a table. */
export interface TableField {
  /** As written, without Markdown. */
  key: string;
  cell: TableCell;
  line: number;
}

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
  const lines = blocksOf(nodes)
    .flatMap(({node}) => linesOf(node))
    .map(withColon);
  const tables = nodes.filter((node) => node.type === 'table');
  return [
    ...lines.filter(({text}) => /[:：]/u.test(text)),
    ...tables.flatMap(fieldsOfTable).map(fieldLine),
  ];
}

/** Two names of fields at least: one may be the value of the other. */
function isFieldRow(cells: readonly TableCell[]): boolean {
  return cells.filter((cell) => isFieldName(plainText(cell))).length >= 2;
}
