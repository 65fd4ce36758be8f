import {groupBy} from '../../lib/groups.js';
import {memoByObject} from '../../lib/memo.js';
import type {Finding} from '../../model/finding.js';
import type {IndexEntry, Plan} from '../../model/plan.js';
import {says} from '../../vocabulary/messages.js';
import {isEnded} from '../../vocabulary/statuses.js';

/** Of fewer plans each is told by itself. */
const MIN_ENDED = 5;

/**
 * A list of active plans most of which have ended is not kept: that is told once for the list, and
 * makes no conflict of each of them.
 *
 * @param entries - of the indexes, by key of the plan
 * @returns the plans, those of such lists without the conflict; and a finding for each list
 */
export function foldUnkeptLists(
  plans: readonly Plan[],
  entries: ReadonlyMap<string, readonly IndexEntry[]>,
): {plans: Plan[]; findings: Finding[]} {
  const listed = plans.flatMap((plan) =>
    (entries.get(plan.key) ?? [])
      .filter(({status, stated}) => status === 'active' && stated === undefined)
      .map((entry) => ({plan, entry})),
  );
  const lists = groupBy(listed, ({entry}) => `${entry.file}\n${entry.heading}`);
  const findings: Finding[] = [];
  const folded = new Set<string>();
  for (const list of lists.values()) {
    const ended = list.filter(({plan}) => isEnded(plan.status));
    const [first] = ended;
    if (!first || ended.length < MIN_ENDED || ended.length * 2 <= list.length) continue;
    for (const {plan} of ended) folded.add(plan.key);
    const {file, line, heading} = first.entry;
    findings.push({
      rule: 'index-not-kept',
      severity: 'warning',
      message: `Of ${list.length} plans listed under “${heading}”, ${ended.length} have ended. Move them to a list of completed plans.`,
      file,
      line,
    });
  }
  return {
    plans: plans.map((plan) => (folded.has(plan.key) ? withoutListing(plan) : plan)),
    findings,
  };
}

const withoutListing = memoByObject((plan: Plan): Plan => {
  const [told, conflicts] = [
    plan.conflicts.filter(({says: {code}}) => code === 'endedButListed'),
    plan.conflicts.filter(({says: {code}}) => code !== 'endedButListed'),
  ];
  const isTold = ({rule, message}: Finding) =>
    rule === 'conflict' && told.some((conflict) => message.includes(says(conflict.says)));
  return {...plan, conflicts, findings: plan.findings.filter((finding) => !isTold(finding))};
});
