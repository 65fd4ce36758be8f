import {BOX_HINT, leadingBox, withoutBox} from '../../lexicon/boxes.js';
import {LEXICON} from '../../lexicon/merged.js';
import {isRecord} from '../../lib/isRecord.js';
import {shorten} from '../../lib/text/shorten.js';
import type {Document, ReadOptions, Section} from '../../model/document.js';
import type {Finding} from '../../model/finding.js';
import type {Task, TaskRole, TaskState} from '../../model/plan.js';
import type {StatedStatus} from '../../model/status.js';
import {textOfValue, valueOfKey} from '../markdown/frontMatter/frontMatterKeys.js';
import {mayHold} from '../markdown/mayHold.js';
import {statusOfPhrase} from '../status/phrase/statusOfPhrase.js';
import {splitStamp, trailingTimestamp} from '../time/timestamps.js';
import {type Boxed, boxedIn} from './boxedItems.js';
import {isCheckRole} from './listLabels.js';
import {UnknownBoxes} from './unknownBoxes.js';

/** What a status word says of one entry of `todos` in front matter. */
const TODO_STATES: Readonly<Record<StatedStatus, TaskState>> = {
  draft: 'open',
  active: 'partial',
  completed: 'done',
  abandoned: 'dropped',
  blocked: 'blocked',
};

/** Shortened for a sentence. */
const MAX_SHOWN = 60;

/** What an entry of `todos` calls its text. */
const TODO_TEXT = ['content', 'text', 'title', 'task', 'name', 'description'];

/**
 * The tasks of a plan: list items, headings and table cells that a box leads, and checkboxes in
 * HTML, anywhere outside code; `todos` of the front matter where the body has none. An open task that is struck out as
 * a whole is dropped.
 *
 * @returns with a finding for each mark, and each status of a todo, that no table knows
 */
export function readTasks(
  document: Document,
  options: ReadOptions,
): {tasks: Task[]; findings: Finding[]} {
  const tasks: Task[] = [];
  const unknown = new UnknownBoxes(document.path);
  for (const section of document.sections) {
    if (!mayHold(document, section, BOX_HINT)) continue;
    for (const boxed of boxedIn(section)) {
      const {box, text, line, depth} = boxed;
      const {at, rest} = splitStamp(text, line, options);
      unknown.add(box, line);
      tasks.push({
        state: box.state,
        text: rest,
        line,
        depth,
        role: taskRole(section, boxed),
        section: section.name,
        at: at ?? (box.state === 'done' ? trailingTimestamp(text, line, options) : null),
      });
    }
  }
  return tasks.length > 0 ? {tasks, findings: unknown.findings()} : readTodos(document, options);
}

function taskRole({role}: Section, {box, labelled}: Boxed): TaskRole {
  if (box.isOptional && box.state === 'open') return 'optional';
  if (labelled) return labelled;
  return isCheckRole(role) ? role : 'work';
}

function readTodos(
  {path, frontMatter}: Document,
  options: ReadOptions,
): {tasks: Task[]; findings: Finding[]} {
  const todos = valueOfKey(frontMatter.data, ['todos']);
  if (!todos || !Array.isArray(todos.value)) return {tasks: [], findings: []};
  const line = frontMatter.lineOf(todos.key);
  const unknown = new Set<string>();
  const tasks = todos.value.flatMap((todo: unknown): Task[] => {
    const read = readTodo(todo, options);
    if (!read) return [];
    const {text, state, status} = read;
    if (state === null) unknown.add(textOfValue(status));
    return [{text, state: state ?? 'open', line, depth: 0, role: 'work', section: '', at: null}];
  });
  const findings = [...unknown].map(
    (status): Finding => ({
      rule: 'unknown-status',
      severity: 'warning',
      message: `“${shorten(status, MAX_SHOWN)}” is not a known status of a todo, so the todo counts as open. Write pending, in_progress, completed, cancelled or blocked.`,
      file: path,
      line,
    }),
  );
  return {tasks, findings};
}

/** An entry of `todos`; its state is `null` where its status says nothing that is known. */
interface Todo {
  text: string;
  state: TaskState | null;
  status?: unknown;
}

function readTodo(todo: unknown, options: ReadOptions): Todo | null {
  if (typeof todo === 'string') {
    const text = withoutBox(todo).trim();
    return text ? {state: leadingBox(todo)?.state ?? 'open', text} : null;
  }
  if (!isRecord(todo)) return null;
  const text = textOfValue(valueOfKey(todo, TODO_TEXT)?.value).trim();
  const status = valueOfKey(todo, LEXICON.fields.status)?.value;
  return text ? {text, state: todoState(status, options), status} : null;
}

function todoState(status: unknown, options: ReadOptions): TaskState | null {
  if (status === undefined || status === null || status === '') return 'open';
  if (typeof status !== 'string') return null;
  const stated = statusOfPhrase(status.replace(/[_-]/g, ' '), options);
  return stated ? TODO_STATES[stated] : null;
}
