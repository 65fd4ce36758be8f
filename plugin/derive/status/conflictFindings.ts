import type {Finding} from '../../model/finding.js';
import type {Plan} from '../../model/plan.js';
import {says} from '../../vocabulary/messages.js';

/** A finding for each conflict of a plan. */
export function conflictFindings({
  title,
  path,
  conflicts,
}: Pick<Plan, 'title' | 'path' | 'conflicts'>): Finding[] {
  return conflicts.map((conflict) => ({
    rule: 'conflict',
    severity: 'warning',
    message: `“${title}”: ${says(conflict.says)}. Correct whichever is wrong.`,
    file: conflict.evidence[0]?.file ?? path,
    line: conflict.evidence[0]?.line ?? 1,
  }));
}
