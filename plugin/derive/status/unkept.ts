import {groupBy} from '../../lib/groups.js';
import {memoByObject} from '../../lib/memo.js';
import type {Finding} from '../../model/finding.js';
import type {IndexEntry, Plan} from '../../model/plan.js';
import type {MessageCode} from '../../vocabulary/messages.js';
import {isEnded} from '../../vocabulary/statuses.js';
import {conflictFindings} from './conflictFindings.js';

/** Of fewer plans each is told by itself. */
const MIN_LISTED = 5;
const MIN_UNTICKED = 3;

/** Plans without the conflicts that are told once for all of them, and a finding for each such case. */
interface Folded {
  plans: Plan[];
  findings: Finding[];
}

/**
 * What a repository does not keep is told once, and makes no conflict of each plan: a list of active
 * plans most of which have ended, and checklists of completed plans most of which were never ticked.
 *
 * @param entries - of the indexes, by key of the plan
 */
export function foldUnkept(
  plans: readonly Plan[],
  entries: ReadonlyMap<string, readonly IndexEntry[]>,
): Folded {
  // What is in no list is not counted either.
  const counted = plans.filter(({visibility}) => visibility !== 'unlisted');
  const lists = unkeptLists(counted, entries);
  const checklists = unkeptChecklists(counted);
  return {
    plans: plans.map((plan) => {
      const listed = lists.keys.has(plan.key) ? withoutListing(plan) : plan;
      return checklists.keys.has(plan.key) ? withoutOpenTasks(listed) : listed;
    }),
    findings: [...lists.findings, ...checklists.findings],
  };
}

/** Keys of the plans whose conflict is told by a finding. */
interface Unkept {
  keys: ReadonlySet<string>;
  findings: Finding[];
}

function unkeptLists(
  plans: readonly Plan[],
  entries: ReadonlyMap<string, readonly IndexEntry[]>,
): Unkept {
  const listed = plans.flatMap((plan) =>
    (entries.get(plan.key) ?? [])
      .filter(({status, stated}) => status === 'active' && stated === undefined)
      .map((entry) => ({plan, entry})),
  );
  const keys = new Set<string>();
  const findings: Finding[] = [];
  for (const list of groupBy(listed, ({entry}) => `${entry.file}\n${entry.heading}`).values()) {
    const ended = list.filter(({plan}) => isEnded(plan.status));
    const [first] = ended;
    if (!first || ended.length < MIN_LISTED || ended.length * 2 <= list.length) continue;
    for (const {plan} of ended) keys.add(plan.key);
    const {file, line, heading} = first.entry;
    findings.push({
      rule: 'index-not-kept',
      severity: 'warning',
      message: `Of ${list.length} plans listed under “${heading}”, ${ended.length} have ended. Move them to a list of completed plans.`,
      file,
      line,
    });
  }
  return {keys, findings};
}

function unkeptChecklists(plans: readonly Plan[]): Unkept {
  const completed = plans.filter(({status, totals}) => status === 'completed' && totals.total > 0);
  const unticked = completed.filter(
    (plan) =>
      plan.totals.done + plan.totals.partial === 0 && hasConflict(plan, 'endedWithOpenTasks'),
  );
  const [first] = unticked;
  if (!first || unticked.length < MIN_UNTICKED || unticked.length * 2 <= completed.length) {
    return {keys: new Set(), findings: []};
  }
  const finding: Finding = {
    rule: 'checklists-not-kept',
    severity: 'warning',
    message: `Of ${completed.length} completed plans with tasks, ${unticked.length} have none of them checked. Check the tasks that are done before you complete a plan, or leave the checklists out.`,
    file: first.path,
    line: first.tasks[0]?.line ?? 1,
  };
  return {keys: new Set(unticked.map(({key}) => key)), findings: [finding]};
}

function hasConflict({conflicts}: Plan, code: MessageCode): boolean {
  return conflicts.some(({says}) => says.code === code);
}

const withoutListing = memoByObject((plan: Plan) => withoutConflict(plan, 'endedButListed'));
const withoutOpenTasks = memoByObject((plan: Plan) => withoutConflict(plan, 'endedWithOpenTasks'));

function withoutConflict(plan: Plan, code: MessageCode): Plan {
  const conflicts = plan.conflicts.filter(({says}) => says.code !== code);
  const others = plan.findings.filter(({rule}) => rule !== 'conflict');
  return {...plan, conflicts, findings: [...others, ...conflictFindings({...plan, conflicts})]};
}
