import type {Table} from 'mdast';
import {LEXICON} from '../../lexicon/merged.js';
import {anyOf} from '../../lexicon/patterns.js';
import type {ReadOptions} from '../../model/document.js';
import type {ValidationCommand} from '../../model/plan.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';
import {joinLines, linesOf} from '../markdown/lines.js';
import {lineOf, plainText} from '../markdown/text.js';
import {leadingTimestamp} from '../time/timestamps.js';
import {outcomeOf} from './runResult.js';
import {looksLikeCommand} from './shellCommands.js';

/** What a column tells, by the beginning of its name (in the form of `normalizeName`). */
const COLUMNS = (['command', 'expected', 'result', 'at'] as const).map(
  (column) => [new RegExp(`^(?:${anyOf(LEXICON.columns[column])})`, 'u'), column] as const,
);

/** The rows of a table that name a command, with what other columns say of it. */
export function commandsOfTable(table: Table, options: ReadOptions): ValidationCommand[] {
  const [header, ...rows] = table.children;
  const columns = (header?.children ?? []).map((cell) => {
    const name = normalizeName(plainText(cell));
    return COLUMNS.find(([pattern]) => pattern.test(name))?.[1];
  });
  return rows.flatMap((row) => {
    const cell = (column: (typeof columns)[number]) => {
      const found = row.children[columns.indexOf(column)];
      return columns.includes(column) && found ? joinLines(linesOf(found)) : '';
    };
    const command = cell('command');
    if (!looksLikeCommand(command)) return [];
    const result = cell('result');
    return [
      {
        command,
        expected: cell('expected') || null,
        result: result || null,
        outcome: outcomeOf(result),
        at: leadingTimestamp(cell('at'), lineOf(row), options),
        line: lineOf(row),
      },
    ];
  });
}
