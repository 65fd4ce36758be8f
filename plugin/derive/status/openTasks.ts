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
