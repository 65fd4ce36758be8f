import type {List, ListItem, RootContent, Table} from 'mdast';
import type {Document, ReadOptions, Section} from '../../model/document.js';
import type {IndexEntry} from '../../model/plan.js';
import {lineOf, plainText} from '../markdown/text.js';
import {
  type OwnStatus,
  statusBeside,
  statusColumn,
  statusOfBox,
  statusOfCell,
  statusOfField,
  statusOfHeading,
} from './entryStatus.js';
import {findRowTarget, type RowTarget} from './entryTarget.js';
import {findPlanLists, listOfLine, type PlanList} from './listHeadings.js';

type Options = Pick<ReadOptions, 'statuses'>;

/** A list item, table row, heading or paragraph that names a plan, perhaps. */
interface Row {
  node: RootContent;
  found: RowTarget | null;
  own: OwnStatus | null;
  list: PlanList | null;
}

/**
 * The plans that an index file names: list items, table rows and headings that
 * link a Markdown file or a folder, or name one in a code span. They stand under
 * a heading that tells a status (or a line that stands for one: bold, with a colon, a summary of
 * details, an item over others), or tell one themselves (a Status cell, a box, a word or sign
 * beside the name); their own word wins. Code blocks never count, and prose does not list.
 */
export function readIndexEntries(
  document: Document,
  options: Options = {statuses: new Map()},
): IndexEntry[] {
  const lists = findPlanLists(document);
  return document.sections.flatMap((section) => {
    const list = lists.get(section) ?? null;
    const rows = rowsOfNodes(section.nodes, list, options);
    const listed = rows.flatMap((row) => entriesOfRow(row, document.path));
    return [...headingEntry(section, list, listed.length > 0, document.path, options), ...listed];
  });
}

/** The rows of blocks that follow each other; a line that stands for a heading is one for those below it. */
function rowsOfNodes(
  nodes: readonly RootContent[],
  list: PlanList | null,
  options: Options,
): Row[] {
  let current = list;
  /** Of a line with a colon: it introduces what follows it directly. */
  let next: PlanList | null = null;
  const rows: Row[] = [];
  for (const node of nodes) {
    if (node.type === 'html') {
      const summary = SUMMARY.exec(node.value)?.[1];
      if (summary !== undefined) current = listOfLine(summary.replace(/<[^>]*>/g, '')) ?? list;
      else if (DETAILS_END.test(node.value)) current = list;
    } else if (node.type === 'paragraph') {
      const text = plainText(node);
      const isBold = node.children.length === 1 && node.children[0]?.type === 'strong';
      if (isBold) current = listOfLine(text) ?? list;
      next = !isBold && /[:：]$/u.test(text) ? listOfLine(text) : null;
    } else {
      for (const row of rowsOf(node, next ?? current, options)) rows.push(row);
      next = null;
    }
  }
  return rows;
}

const SUMMARY = /<summary[^>]{0,200}>([\s\S]{0,200}?)<\/summary>/i;
const DETAILS_END = /<\/details>/i;

function rowsOf(node: RootContent, list: PlanList | null, options: Options): Row[] {
  if (node.type === 'list') return rowsOfList(node, list, options);
  if (node.type === 'table') return rowsOfTable(node, list, options);
  return node.type === 'blockquote' ? rowsOfNodes(node.children, list, options) : [];
}

/** In a list of one plan's fields ("Plan: a.md", "Status: done"), the status belongs to the plan. */
function rowsOfList({children}: List, list: PlanList | null, options: Options): Row[] {
  const rows = children.flatMap((item) => rowsOfItem(item, list, options));
  if (rows.length === 0 || rows.length === children.length) return rows;
  const [field, other] = children.flatMap((item) => statusOfField(item.children, options) ?? []);
  if (!field || other) return rows;
  return rows.map((row) => ({...row, own: row.own ?? field}));
}

/** An item that names nothing itself may head a list of items that do. */
function rowsOfItem(item: ListItem, list: PlanList | null, options: Options): Row[] {
  const found = findRowTarget(item);
  if (found) {
    const own =
      statusBeside(found, options) ??
      statusOfField(item.children, options) ??
      statusOfBox(item.data?.box);
    return [{node: item, found, own, list}];
  }
  const [first] = item.children;
  const inner = (first?.type === 'paragraph' ? listOfLine(plainText(first)) : null) ?? list;
  return item.children.flatMap((child) =>
    child.type === 'list' ? rowsOf(child, inner, options) : [],
  );
}

function rowsOfTable({children}: Table, list: PlanList | null, options: Options): Row[] {
  const column = statusColumn(children, options);
  return children.slice(1).map((node) => {
    const found = findRowTarget(node);
    const own =
      statusOfCell(node.children[column], options) ??
      (column === -1 && found?.isStruck
        ? statusBeside({...found, before: '', after: '', emphasized: []}, options)
        : null);
    return {node, found, own, list};
  });
}

/** A heading that names a plan itself or, where it lists nothing else, in the text below it. */
function headingEntry(
  section: Section,
  list: PlanList | null,
  listsRows: boolean,
  file: string,
  options: Options,
): IndexEntry[] {
  const {heading} = section;
  if (!heading || section.isTitle || section === list?.section) return [];
  const own =
    statusOfHeading(heading, options) ??
    statusOfBox(heading.data?.box) ??
    statusOfField(section.nodes, options);
  const below = listsRows ? [] : section.nodes.filter((node) => node.type === 'paragraph');
  for (const node of [heading, ...below.slice(0, 2)]) {
    const [entry] = entriesOfRow({node, found: findRowTarget(node), own, list}, file);
    if (entry) return [{...entry, line: lineOf(heading)}];
  }
  return [];
}

function isDone({status}: PlanList): boolean {
  return status === 'completed';
}

function entriesOfRow({node, found, own, list}: Row, file: string): IndexEntry[] {
  if (!found || (!list && !own)) return [];
  // Without a list over it, what is said belongs to an index only where the row is the plan's.
  if (!list && node.type === 'listItem' && !found.leads && !own?.leads) return [];
  // An open box under "Active Plans" only says that the plan is not done.
  // Among completed plans a strike-through crosses off what is done.
  const isListed = list && (own?.box?.state === 'open' || (own?.isStruck && isDone(list)));
  const telling = isListed ? null : own;
  return [
    {
      target: found.target,
      ...(found.alternatives.length > 0 && {alternatives: found.alternatives}),
      heading: list?.name ?? '',
      ...(telling && {stated: telling.raw}),
      status: telling?.status ?? list?.status ?? null,
      file,
      line: lineOf(node),
      isCertain: found.isFile && found.leads && (list?.namesPlans ?? false),
    },
  ];
}
