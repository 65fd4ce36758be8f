import {shorten} from '../../lib/text/shorten.js';
import type {Plan} from '../../model/plan.js';
import {type Message, message} from '../../vocabulary/messages.js';
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
  const holding = whatHoldsOpen(plan);
  const days = plan.quietDays ?? 0;
  if (plan.status === 'stalled') {
    if (holding) return {kind: 'ready-to-close', says: holding, days};
    return {
      kind: 'stalled',
      days,
      open: plan.totals.total - plan.totals.done,
      next: plan.nextTask && shorten(plan.nextTask.text, MAX_NOTE),
    };
  }
  if (plan.status === 'blocked') {
    const [evidence] = plan.evidence;
    const text = plan.stated?.raw ?? plan.closing?.raw;
    return {
      kind: 'blocked',
      text: text === undefined ? null : shorten(text, MAX_NOTE),
      file: evidence?.file ?? plan.path,
      line: evidence?.line ?? 1,
    };
  }
  return holding && {kind: 'ready-to-close', says: holding};
}

/** Why a plan that is ready to close is still open; `null` for other plans. */
export function whatHoldsOpen({readyToClose, evidence, outcomes}: Plan): Message | null {
  if (!readyToClose) return null;
  const holding = evidence.find(({signal}) => HOLDING.has(signal));
  if (holding?.signal === 'stated' && outcomes.state === 'none') return message('noOutcomes');
  return holding?.says ?? null;
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
