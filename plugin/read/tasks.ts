import type {ListItem, Nodes, PhrasingContent, Table} from 'mdast';
import type {Document, ReadOptions, Section, Task, TaskRole, TaskState} from '../types.js';
import {splitStamp} from './leading.js';
import {joinLines, linesOf} from './lines.js';
import {lineOf, plainText} from './text.js';

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

/** States of `todos` in front matter, as editors write them. */
const TODO_STATES: Readonly<Record<string, TaskState>> = {
  pending: 'open',
  in_progress: 'partial',
  completed: 'done',
  cancelled: 'dropped',
};

/**
 * The tasks of a plan: task list items anywhere outside code, whatever list
 * they stand in; boxes in table cells and headings; `todos` of the front matter
 * where the body has none. Custom states (`[~]`, `[/]`, `[-]`, `[!]`) are no
 * task items in GFM and arrive as text.
 */
export function readTasks(document: Document, options: ReadOptions): Task[] {
  const tasks: Task[] = [];
  for (const section of document.sections) {
    const found: Found[] = [];
    if (section.heading) addBoxed(section.heading, section.heading, 0, found);
    for (const node of section.nodes) findTasks(node, 0, found);
    for (const {state, text, line, depth} of found) {
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
  return tasks.length > 0 ? tasks : readTodos(document);
}

interface Found {
  state: TaskState;
  text: string;
  line: number;
  depth: number;
}

function findTasks(node: Nodes, depth: number, found: Found[]): void {
  if (node.type === 'table') {
    findInTable(node, found);
  } else if (node.type === 'listItem') {
    addItem(node, depth, found);
    for (const child of node.children) findTasks(child, depth + 1, found);
  } else if ('children' in node && node.type !== 'paragraph') {
    for (const child of node.children) findTasks(child, depth, found);
  }
}

function addItem(item: ListItem, depth: number, found: Found[]): void {
  const first = item.children[0];
  if (typeof item.checked === 'boolean') {
    const text = first?.type === 'paragraph' ? joinLines(linesOf(first)) : '';
    found.push({state: item.checked ? 'done' : 'open', text, line: lineOf(item), depth});
  } else if (first?.type === 'paragraph') {
    addBoxed(first, item, depth, found);
  }
}

/** Adds what opens with a box that is plain text; a box in a code span is an example. */
function addBoxed(
  node: {children: PhrasingContent[]} & Nodes,
  place: Nodes,
  depth: number,
  found: Found[],
): void {
  const state = boxState(node);
  if (state === null) return;
  const text = joinLines(linesOf(node)).replace(BOX, '');
  if (text !== '') found.push({state, text, line: lineOf(place), depth});
}

function boxState(node: {children: PhrasingContent[]}): TaskState | null {
  const first = node.children[0];
  const box = first?.type === 'text' ? BOX.exec(`${first.value} `) : null;
  return (box?.[1] && STATES[box[1]]) || null;
}

/** A cell's box is a task; where the cell holds nothing else, the row says what it is about. */
function findInTable(table: Table, found: Found[]): void {
  for (const row of table.children) {
    for (const cell of row.children) {
      const state = boxState(cell);
      if (state === null) continue;
      const own = plainText(cell).replace(BOX, '');
      const others = row.children.filter((other) => other !== cell && boxState(other) === null);
      const text =
        own ||
        others
          .map((other) => plainText(other))
          .filter(Boolean)
          .join(' · ');
      found.push({state, text, line: lineOf(row), depth: 0});
    }
  }
}

function taskRole({role}: Section): TaskRole {
  return role === 'validation' || role === 'follow-up' ? role : 'work';
}

function readTodos({frontMatter}: Document): Task[] {
  const todos = frontMatter.data.todos;
  if (!Array.isArray(todos)) return [];
  return todos.flatMap((todo: unknown): Task[] => {
    if (typeof todo !== 'object' || todo === null || !('content' in todo)) return [];
    const state = 'status' in todo ? TODO_STATES[String(todo.status)] : 'open';
    const text = String(todo.content).trim();
    if (!state || !text) return [];
    const line = frontMatter.lineOf('todos');
    return [{state, text, line, depth: 0, role: 'work', section: '', at: null}];
  });
}
