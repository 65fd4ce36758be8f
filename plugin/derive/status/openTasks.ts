import type {Task} from '../../model/plan.js';

/** Words by which an open task says why it stays open in a finished plan. */
const EXPLAINED =
  /\b(?:deferred|defer|optional|optionally|moved|follow[- ]?ups?|out[- ]of[- ]scope|n\/a|not applicable|not needed|no longer needed|superseded|skipped|won't|wontfix|later|future|stretch|nice[- ]to[- ]have|if needed|as needed|tracked in)\b|推迟|可选|后续|不适用|延期|任意|対象外/iu;

/** Tasks that are open, partial or blocked and do not explain themselves. */
export function unexplainedTasks(tasks: readonly Task[]): Task[] {
  return tasks.filter(
    (task) =>
      task.state !== 'done' &&
      task.state !== 'dropped' &&
      task.role !== 'follow-up' &&
      !EXPLAINED.test(task.text) &&
      !EXPLAINED.test(task.section),
  );
}

/** The task to do next: work before validation before follow-up, in document order. */
export function nextTask(tasks: readonly Task[]): Task | null {
  for (const role of ['work', 'validation', 'follow-up'] as const) {
    const next = tasks.find(
      (task) => task.role === role && (task.state === 'open' || task.state === 'partial'),
    );
    if (next) return next;
  }
  return null;
}
