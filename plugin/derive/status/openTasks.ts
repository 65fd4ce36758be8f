import {LEXICON} from '../../lexicon/merged.js';
import type {Task} from '../../model/plan.js';

/** Words by which an open task says why it stays open in a finished plan. */
const EXPLAINED = new RegExp(LEXICON.phrases.explainedOpen, 'iu');

/** Tasks that are open, partial or blocked and do not explain themselves. */
export function unexplainedTasks(tasks: readonly Task[]): Task[] {
  return tasks.filter(
    (task) =>
      task.state !== 'done' &&
      task.state !== 'dropped' &&
      task.role !== 'follow-up' &&
      task.role !== 'optional' &&
      !EXPLAINED.test(task.text) &&
      !EXPLAINED.test(task.section),
  );
}

/** Why a task of a finished plan is not done. */
export type UndoneKind = 'open' | 'validation' | 'deferred' | 'dropped' | 'follow-up' | 'optional';

export interface UndoneTask {
  kind: UndoneKind;
  task: Task;
  /** The name of its section is what explains it, not its own text. */
  isExplainedBySection: boolean;
}

/** What was not done, in document order. */
export function undoneTasks(tasks: readonly Task[]): UndoneTask[] {
  const unexplained = new Set(unexplainedTasks(tasks));
  return tasks
    .filter(({state}) => state !== 'done')
    .map((task) => ({
      kind: undoneKind(task, unexplained.has(task)),
      task,
      isExplainedBySection: !EXPLAINED.test(task.text) && EXPLAINED.test(task.section),
    }));
}

function undoneKind({state, role}: Task, isUnexplained: boolean): UndoneKind {
  if (state === 'dropped') return 'dropped';
  if (role === 'follow-up' || role === 'optional') return role;
  if (!isUnexplained) return 'deferred';
  return role === 'validation' ? 'validation' : 'open';
}

/** The task to do next: work before validation before follow-up, in document order. */
export function nextTask(tasks: readonly Task[]): Task | null {
  for (const role of ['work', 'validation', 'follow-up', 'optional'] as const) {
    const next = tasks.find(
      (task) => task.role === role && (task.state === 'open' || task.state === 'partial'),
    );
    if (next) return next;
  }
  return null;
}
