import type {RootContent, Table, TableRow} from 'mdast';
import {LEXICON} from '../../lexicon/merged.js';
import type {Document, ReadOptions, SectionRole} from '../../model/document.js';
import type {IndexEntry} from '../../model/plan.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';
import {mayHold} from '../markdown/mayHold.js';
import {lineOf, plainText} from '../markdown/text.js';
import {statusColumnOf} from '../status/statusColumns.js';
import {statusOfCell} from './entryStatus.js';
import {findRowTarget} from './entryTarget.js';

/** Sections that name other plans as they once were. */
const NOT_OVERVIEW = new Set<SectionRole | null>([
  'context',
  'decisions',
  'discoveries',
  'change-log',
]);
const {'child-of': PARENTS, 'parent-of': CHILDREN, ...RELATIONS} = LEXICON.relations;
/** Columns that name what a row's plan is related to, not the plan. */
const RELATION_COLUMNS: ReadonlySet<string> = new Set(Object.values(RELATIONS).flat());
/** Columns that name the row's plan where no other one does: a list of epics, or of sub-plans. */
const FAMILY_COLUMNS: ReadonlySet<string> = new Set([...PARENTS, ...CHILDREN]);

const FILE = /\.mdx?/i;

/**
 * The plans that tables of a plan or an overview list with their status: each row has a cell that is
 * nothing but the name of a Markdown file, and one in a column of statuses.
 */
export function readOverviewEntries(document: Document, options: ReadOptions): IndexEntry[] {
  return document.sections.flatMap(({role, name, nodes}) =>
    NOT_OVERVIEW.has(role)
      ? []
      : nodes
          .filter((node): node is Table => isTable(node) && mayHold(document, node, FILE))
          .flatMap((table) =>
            overviewRows(table, name || document.title.text, document.path, options),
          ),
  );
}

function isTable(node: RootContent): boolean {
  return node.type === 'table';
}

function overviewRows(
  {children: [header, ...rows]}: Table,
  heading: string,
  file: string,
  options: ReadOptions,
): IndexEntry[] {
  const columns = header?.children.map((cell) => normalizeName(plainText(cell))) ?? [];
  const at = statusColumnOf(columns);
  if (at < 0) return [];
  return rows.flatMap((row): IndexEntry[] => {
    const target = targetOf(row, columns);
    const own = statusOfCell(row.children[at], options);
    if (target === null || !own) return [];
    const {status, raw} = own;
    const line = lineOf(row);
    return [{target, heading, stated: raw, status, file, line, isCertain: false, isOverview: true}];
  });
}

function targetOf(row: TableRow, columns: readonly string[]): string | null {
  const cells = row.children
    .map((cell, at) => ({cell, column: columns[at] ?? ''}))
    .filter(({column}) => !RELATION_COLUMNS.has(column));
  const isFamily = ({column}: {column: string}) => FAMILY_COLUMNS.has(column);
  for (const {cell} of [...cells.filter((one) => !isFamily(one)), ...cells.filter(isFamily)]) {
    const found = findRowTarget(cell);
    if (found?.isFile && found.leads && found.after.trim() === '') return found.target;
  }
  return null;
}
