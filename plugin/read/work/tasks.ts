import {BOX_HINT, leadingBox, withoutBox} from '../../lexicon/boxes.js';
import {LEXICON} from '../../lexicon/merged.js';
import {isRecord} from '../../lib/isRecord.js';
import type {Document, ReadOptions, Section} from '../../model/document.js';
import type {Finding} from '../../model/finding.js';
import type {Task, TaskRole, TaskState} from '../../model/plan.js';
import type {StatedStatus} from '../../model/status.js';
import {valueOfKey} from '../markdown/frontMatter/frontMatterKeys.js';
import {mayHold} from '../markdown/mayHold.js';
import {statusOfPhrase} from '../status/statusPhrase.js';
import {splitStamp, trailingTimestamp} from '../time/timestamps.js';
import {type Boxed, boxedIn} from './boxedItems.js';
import {UnknownBoxes} from './unknownBoxes.js';

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
 * The tasks of a plan: list items, headings and table cells that a box leads, and checkboxes in
 * HTML, anywhere outside code; `todos` of the front matter where the body has none. An open task that is struck out as
 * a whole is dropped.
 *
 * @returns with a finding for each mark that no table knows
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
  return {
    tasks: tasks.length > 0 ? tasks : readTodos(document, options),
    findings: unknown.findings(),
  };
}

function taskRole({role}: Section, {box, labelled}: Boxed): TaskRole {
  if (box.isOptional && box.state === 'open') return 'optional';
  if (labelled) return labelled;
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
    const text = withoutBox(todo).trim();
    return text ? {state: leadingBox(todo)?.state ?? 'open', text} : null;
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
