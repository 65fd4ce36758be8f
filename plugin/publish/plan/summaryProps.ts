import {undoneTasks} from '../../derive/status/openTasks.js';
import {shorten} from '../../lib/text/shorten.js';
import type {Plan, Stated, Task, TaskRole} from '../../model/plan.js';
import {isEnded} from '../../vocabulary/statuses.js';
import {whatHoldsOpen} from '../list/rowNote.js';
import {lineProps} from './places.js';
import type {PlanPageData, TaskCountProp} from './props.js';

/** Characters of an outcome: the page shows the whole plan below. */
const MAX_OUTCOME = 400;
/** Outcomes that are named above the plan. */
const MAX_OUTCOMES = 5;
/** Characters of a status with a reason or a date; a shorter one is a word or two. */
const SENTENCE = 24;

const ROLES: readonly TaskRole[] = ['work', 'validation', 'follow-up', 'optional'];

/** What a reader of the page came for: why the plan has its status, and what came of it. */
export function summaryProps(
  plan: Plan,
): Pick<PlanPageData, 'quote' | 'readyToClose' | 'taskCounts' | 'delivered' | 'undone'> {
  const toLine = lineProps(plan);
  const quoted = quoteOf(plan);
  const holding = whatHoldsOpen(plan);
  const taskCounts = countByRole(plan.tasks);
  const hasEnded = isEnded(plan.status);
  const isQuoted = ({line, file}: {line: number; file?: string}) =>
    quoted?.line === line && quoted.file === file;
  const outcomes = plan.log.filter(({kind}) => hasEnded && kind === 'outcome');
  return {
    ...(quoted && {
      quote: {
        text: outcomes.find((entry) => isQuoted(entry))?.text ?? quoted.raw,
        ...toLine(quoted),
      },
    }),
    ...(holding && {readyToClose: holding}),
    ...(taskCounts.length > 1 && {taskCounts}),
    delivered: outcomes
      .filter((entry) => !isQuoted(entry))
      .slice(0, MAX_OUTCOMES)
      .map((entry) => ({text: shorten(entry.text, MAX_OUTCOME), ...toLine(entry)})),
    undone: (hasEnded ? undoneTasks(plan.tasks) : []).map(({kind, task, isExplainedBySection}) => ({
      kind,
      text: task.text,
      ...(kind === 'deferred' && isExplainedBySection && {section: task.section}),
      ...toLine(task),
    })),
  };
}

/** The sentence by which the plan itself tells the status that it has. */
function quoteOf({status, stated, closing, evidence}: Plan): Stated | null {
  const strongest = evidence[0]?.signal;
  const tells = (said: Stated | null, signal: 'stated' | 'closing') =>
    said !== null && said.raw.length > SENTENCE && (said.status === status || strongest === signal);
  if (tells(closing, 'closing')) return closing;
  return tells(stated, 'stated') ? stated : null;
}

function countByRole(tasks: readonly Task[]): TaskCountProp[] {
  return ROLES.flatMap((role) => {
    const counted = tasks.filter((task) => task.role === role && task.state !== 'dropped');
    const done = counted.filter(({state}) => state === 'done').length;
    return counted.length > 0 ? [{role, done, total: counted.length}] : [];
  });
}
