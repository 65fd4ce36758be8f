import type {ListItem, Nodes, Paragraph, PhrasingContent, Table} from 'mdast';
import {LEXICON} from '../../lexicon/merged.js';
import type {Document, ReadOptions, Section} from '../../model/document.js';
import type {Task, TaskRole, TaskState} from '../../model/plan.js';
import type {StatedStatus} from '../../model/status.js';
import {valueOfKey} from '../markdown/frontMatterKeys.js';
import {joinLines, linesOf} from '../markdown/lines.js';
import {mayHold} from '../markdown/mayHold.js';
import {lineOf, plainText} from '../markdown/text.js';
import {statusOfPhrase} from '../status/statusPhrase.js';
import {splitStamp} from '../time/timestamps.js';

const STATES: Readonly<Record<string, TaskState>> = {
  ' ': 'open',
  x: 'done',
  X: 'done',
  '~': 'partial',
  '/': 'partial',
  '-': 'dropped',
  '!': 'blocked',
};
const BOX = /^\s*\[([ xX~/!-])\](?:\s+|$)/;

/** What a status word says of one entry of `todos` in front matter. */
const TODO_STATES: Readonly<Record<StatedStatus, TaskState>> = {
  draft: 'open',
  active: 'partial',
  completed: 'done',
  abandoned: 'dropped',
  blocked: 'blocked',
};

/** What an entry of `todos` calls its text. */
const TODO_TEXT = ['content', 'text', 'title', 'task', 'name', 'description'];

/**
 * The tasks of a plan: task list items anywhere outside code, whatever list
 * they stand in; boxes in table cells and headings; `todos` of the front matter
 * where the body has none. Custom states (`[~]`, `[/]`, `[-]`, `[!]`) are no
 * task items in GFM and arrive as text. An open task that is struck out as a
 * whole is dropped.
 */
export function readTasks(document: Document, options: ReadOptions): Task[] {
  const tasks: Task[] = [];
  const isEscaped = escapesOf(document);
  for (const section of document.sections) {
    if (!mayHold(document, section, /\[/)) continue;
    const found: Found = {tasks: [], isEscaped};
    if (section.heading) addBoxed(section.heading, section.heading, 0, found);
    for (const node of section.nodes) findTasks(node, 0, found);
    for (const {state, text, line, depth} of found.tasks) {
      const {at, rest} = splitStamp(text, line, options);
      tasks.push({
        state,
        text: rest,
        line,
        depth,
        role: taskRole(section),
        section: section.name,
        at,
      });
    }
  }
  return tasks.length > 0 ? tasks : readTodos(document, options);
}

interface Found {
  tasks: Pick<Task, 'state' | 'text' | 'line' | 'depth'>[];
  isEscaped: (node: Nodes) => boolean;
}

/** Tells whether the source of a node opens with a backslash: `\[ ]` is text, not a box. */
function escapesOf({root, text}: Document): Found['isEscaped'] {
  // Most plans hold no box that this must be asked of.
  let lines: string[] | null = null;
  const first = lineOf(root);
  return ({position}) => {
    lines ??= text.split('\n');
    const line = position && lines[position.start.line - first];
    return line?.charAt((position?.start.column ?? 1) - 1) === '\\';
  };
}

function findTasks(node: Nodes, depth: number, found: Found): void {
  if (node.type === 'table') {
    findInTable(node, found);
  } else if (node.type === 'listItem') {
    addItem(node, depth, found);
    for (const child of node.children) findTasks(child, depth + 1, found);
  } else if ('children' in node && node.type !== 'paragraph') {
    for (const child of node.children) findTasks(child, depth, found);
  }
}

function addItem(item: ListItem, depth: number, found: Found): void {
  const first = item.children[0];
  if (typeof item.checked === 'boolean') {
    const text = first?.type === 'paragraph' ? joinLines(linesOf(first)) : '';
    const isDropped = !item.checked && first?.type === 'paragraph' && isStruck(first);
    const state = item.checked ? 'done' : isDropped ? 'dropped' : 'open';
    found.tasks.push({state, text, line: lineOf(item), depth});
  } else if (first?.type === 'paragraph') {
    addBoxed(first, item, depth, found);
  }
}

/** Whether all of a paragraph's text is struck out. */
function isStruck({children}: Paragraph): boolean {
  const shown = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return shown.length > 0 && shown.every((child) => child.type === 'delete');
}

/** Adds what opens with a box that is plain text; a box in a code span is an example. */
function addBoxed(
  node: {children: PhrasingContent[]} & Nodes,
  place: Nodes,
  depth: number,
  found: Found,
): void {
  const state = boxState(node, found);
  if (state === null) return;
  const text = joinLines(linesOf(node)).replace(BOX, '');
  if (text !== '') found.tasks.push({state, text, line: lineOf(place), depth});
}

function boxState(
  node: {children: PhrasingContent[]},
  {isEscaped}: Pick<Found, 'isEscaped'>,
): TaskState | null {
  const first = node.children[0];
  const box = first?.type === 'text' ? BOX.exec(first.value) : null;
  return (first && box?.[1] && !isEscaped(first) && STATES[box[1]]) || null;
}

/** A cell's box is a task; where the cell holds nothing else, the row says what it is about. */
function findInTable(table: Table, found: Found): void {
  for (const row of table.children) {
    for (const cell of row.children) {
      const state = boxState(cell, found);
      if (state === null) continue;
      const own = plainText(cell).replace(BOX, '');
      const others = row.children.filter(
        (other) => other !== cell && boxState(other, found) === null,
      );
      const text =
        own ||
        others
          .map((other) => plainText(other))
          .filter(Boolean)
          .join(' · ');
      found.tasks.push({state, text, line: lineOf(row), depth: 0});
    }
  }
}

function taskRole({role}: Section): TaskRole {
  return role === 'validation' || role === 'follow-up' ? role : 'work';
}

function readTodos({frontMatter}: Document, options: ReadOptions): Task[] {
  const todos = valueOfKey(frontMatter.data, ['todos']);
  if (!todos || !Array.isArray(todos.value)) return [];
  const line = frontMatter.lineOf(todos.key);
  return todos.value.flatMap((todo: unknown): Task[] => {
    const read = readTodo(todo, options);
    return read ? [{...read, line, depth: 0, role: 'work', section: '', at: null}] : [];
  });
}

function readTodo(todo: unknown, options: ReadOptions): Pick<Task, 'state' | 'text'> | null {
  if (typeof todo === 'string') {
    const box = BOX.exec(`${todo} `)?.[1];
    const text = todo.replace(BOX, '').trim();
    return text ? {state: (box && STATES[box]) || 'open', text} : null;
  }
  if (!isRecord(todo)) return null;
  const text = String(valueOfKey(todo, TODO_TEXT)?.value ?? '').trim();
  const status = valueOfKey(todo, LEXICON.fields.status)?.value;
  return text ? {state: todoState(status, options), text} : null;
}

/** A word that names no known status says at least not that it is done. */
function todoState(status: unknown, options: ReadOptions): TaskState {
  if (typeof status !== 'string') return 'open';
  const stated = statusOfPhrase(status.replace(/[_-]/g, ' '), options);
  return stated ? TODO_STATES[stated] : 'open';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
