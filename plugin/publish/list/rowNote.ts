import {shorten} from '../../lib/shorten.js';
import type {Plan} from '../../model/plan.js';
import {isEnded} from '../../vocabulary/statuses.js';
import type {RowNote} from './props.js';

/** Signals that hold a finished checklist open. */
const HOLDING = new Set(['remains', 'outcomes', 'stated']);

/** Characters of what stands under a title. */
const MAX_NOTE = 140;

/** Why a plan needs attention, strongest reason first; `null` when it does not. */
export function attentionNote(plan: Plan): RowNote | null {
  const conflict = plan.conflicts[0];
  if (conflict) return {kind: 'conflict', says: conflict.says};
  if (plan.status === 'stalled') {
    return {
      kind: 'stalled',
      days: plan.quietDays ?? 0,
      open: plan.totals.total - plan.totals.done,
      next: plan.nextTask?.text ?? null,
    };
  }
  if (plan.status === 'blocked') {
    const [evidence] = plan.evidence;
    return {
      kind: 'blocked',
      text: plan.stated?.raw ?? plan.closing?.raw ?? null,
      file: evidence?.file ?? plan.path,
      line: evidence?.line ?? 1,
    };
  }
  if (plan.readyToClose) {
    const holding = plan.evidence.find(({signal}) => HOLDING.has(signal));
    if (holding) return {kind: 'ready-to-close', says: holding.says};
  }
  return null;
}

/** What the index says under a plan's title. */
export function rowNote(plan: Plan): RowNote | null {
  const error = plan.findings.find(({severity}) => severity === 'error');
  if (error) return {kind: 'error', message: error.message};
  const attention = attentionNote(plan);
  if (attention) return attention;
  if (plan.status === 'active' && plan.nextTask)
    return {kind: 'next', text: shorten(plan.nextTask.text, MAX_NOTE)};
  if (plan.summary) return {kind: 'summary', text: shorten(plan.summary, MAX_NOTE)};
  return isEnded(plan.status) && plan.decisions.length > 0
    ? {kind: 'decisions', count: plan.decisions.length}
    : null;
}
