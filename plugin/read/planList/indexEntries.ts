import type {ListItem, RootContent, Table, TableRow} from 'mdast';
import {type Box, DONE_SIGNS} from '../../lexicon/boxes.js';
import type {Document, ReadOptions, Section} from '../../model/document.js';
import type {IndexEntry, TaskState} from '../../model/plan.js';
import type {StatedStatus} from '../../model/status.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';
import {lineOf, plainText} from '../markdown/text.js';
import {STATUS_COLUMNS} from '../status/statusColumns.js';
import {statusOfPhrase} from '../status/statusPhrase.js';
import {findRowTarget} from './entryTarget.js';
import {findPlanLists, type PlanList} from './listHeadings.js';

/** What a box before an entry says. */
const BOX_STATUSES: Readonly<Record<TaskState, StatedStatus>> = {
  open: 'draft',
  done: 'completed',
  partial: 'active',
  blocked: 'blocked',
  dropped: 'abandoned',
};
const DONE_SIGN = new RegExp(`^(?:${DONE_SIGNS.join('|')})\\uFE0F?$`, 'u');

/** A list item, table row, heading or paragraph that may list a plan. */
interface Row {
  node: RootContent;
  own: OwnStatus | null;
}

/** What an entry itself says of its plan's status. */
interface OwnStatus {
  status: StatedStatus;
  raw: string;
  /** Where a box says it. */
  box?: Box;
}

/**
 * The plans that an index file names: list items, table rows and headings that
 * link a Markdown file or a folder, or name one in a code span. They stand under
 * a heading that tells a status, or tell one themselves (a Status cell, a box);
 * their own word wins. Code blocks never count, and prose does not list.
 */
export function readIndexEntries(
  document: Document,
  options: Pick<ReadOptions, 'statuses'> = {statuses: new Map()},
): IndexEntry[] {
  const lists = findPlanLists(document);
  return document.sections.flatMap((section) => {
    const list = lists.get(section) ?? null;
    const rows = section.nodes.flatMap((node) => rowsOf(node, options));
    const listed = rows.flatMap((row) => toEntry(row, list, document.path));
    return [...headingEntry(section, list, listed.length > 0, document.path), ...listed];
  });
}

function rowsOf(node: RootContent, options: Pick<ReadOptions, 'statuses'>): Row[] {
  if (node.type === 'list') return node.children.flatMap((item) => rowsOfItem(item, options));
  if (node.type === 'table') return rowsOfTable(node, options);
  if (node.type !== 'blockquote') return [];
  return node.children.flatMap((child) => rowsOf(child, options));
}

/** An item that names nothing itself may head a list of items that do. */
function rowsOfItem(item: ListItem, options: Pick<ReadOptions, 'statuses'>): Row[] {
  if (findRowTarget(item)) return [{node: item, own: statusOfBox(item.data?.box)}];
  return item.children.flatMap((child) => (child.type === 'list' ? rowsOf(child, options) : []));
}

function statusOfBox(box: Box | undefined): OwnStatus | null {
  return box ? {status: BOX_STATUSES[box.state], raw: `[${box.mark || ' '}]`, box} : null;
}

function rowsOfTable(table: Table, options: Pick<ReadOptions, 'statuses'>): Row[] {
  const [head, ...rows] = table.children;
  const column =
    head?.children.findIndex((cell) => STATUS_COLUMNS.has(normalizeName(plainText(cell)))) ?? -1;
  return rows.map((node) => ({node, own: statusOfCell(node, column, options)}));
}

function statusOfCell(
  row: TableRow,
  column: number,
  options: Pick<ReadOptions, 'statuses'>,
): OwnStatus | null {
  const cell = column === -1 ? undefined : row.children[column];
  if (!cell) return null;
  const raw = plainText(cell);
  const status = DONE_SIGN.test(raw) ? 'completed' : statusOfPhrase(raw, options);
  return status ? {status, raw} : null;
}

/** A heading that names a plan itself or, where it lists nothing else, in the text below it. */
function headingEntry(
  section: Section,
  list: PlanList | null,
  listsRows: boolean,
  file: string,
): IndexEntry[] {
  const {heading} = section;
  if (!heading || section.isTitle || section === list?.section) return [];
  const own = statusOfBox(heading.data?.box);
  const below = listsRows ? [] : section.nodes.filter((node) => node.type === 'paragraph');
  for (const node of [heading, ...below.slice(0, 2)]) {
    const [entry] = toEntry({node, own}, list, file);
    if (entry) return [{...entry, line: lineOf(heading)}];
  }
  return [];
}

function toEntry({node, own}: Row, list: PlanList | null, file: string): IndexEntry[] {
  if (!list && !own) return [];
  const found = findRowTarget(node);
  if (!found) return [];
  // Without a list over it, a box belongs to an index only where it is the plan's.
  if (!list && node.type === 'listItem' && !found.leads) return [];
  // An open box under "Active Plans" only says that the plan is not done.
  const telling = own && !(list && own.box?.state === 'open') ? own : null;
  return [
    {
      target: found.target,
      ...(found.alternatives.length > 0 && {alternatives: found.alternatives}),
      heading: list?.section.name ?? '',
      ...(telling && {stated: telling.raw}),
      status: telling?.status ?? list?.status ?? null,
      file,
      line: lineOf(node),
      isCertain: found.isFile && found.leads && (list?.namesPlans ?? false),
    },
  ];
}
