import type {SignalKind, StatedStatus, Status} from '../../model/status.js';
import {isEnded} from '../../vocabulary/statuses.js';
import {unexplainedTasks} from './openTasks.js';
import {begunTasks, type Signals} from './signals.js';

/** What a rule concludes, before the calendar turns `active` into `stalled`. */
export interface Verdict {
  status: Exclude<Status, 'stalled'>;
  /** Signals that decided, the strongest first. */
  because: SignalKind[];
  /** The checklist is complete, but something holds the plan open. */
  readyToClose?: boolean;
  /** Work shipped, but no box is ticked: the checklist tells nothing. */
  checklistNotKept?: boolean;
}

export interface Rule {
  /** One sentence, for the documentation. */
  sentence: string;
  /** `null` when the rule does not apply. */
  apply(signals: Signals): Verdict | null;
}

/** The first rule that applies decides. */
export const RULES: readonly Rule[] = [
  {
    sentence:
      'A plan that is stated, closed, filed or listed as superseded, cancelled or obsolete is abandoned; if its checklist is complete and its outcomes are filled in and do not say that it was given up, it is completed, and was superseded later.',
    apply(signals) {
      const because = saying(signals, 'abandoned', ['stated', 'folder', 'closing', 'index']);
      if (because.length === 0) return null;
      const isDone = allDone(signals) && signals.outcomes.state === 'noted';
      return isDone && signals.closing?.status !== 'abandoned'
        ? {status: 'completed', because: ['checklist', 'outcomes', ...because]}
        : {status: 'abandoned', because};
    },
  },
  {
    sentence:
      'A plan that is stated or filed as completed is completed; so is one that is closed or listed as completed, unless it states that it is active. The folder does not count if the plan says that it is paused, and neither do its closing words if something remains.',
    apply(signals) {
      const isPaused = [signals.stated, signals.closing].some((said) => said?.status === 'blocked');
      const because = saying(signals, 'completed', ['stated', 'folder', 'closing', 'index']).filter(
        (sayer) => !(isPaused && sayer === 'folder') && !(signals.remains && sayer === 'closing'),
      );
      return because.length > 0 ? {status: 'completed', because} : null;
    },
  },
  {
    sentence:
      'A plan that is stated, filed, closed or listed as blocked or paused is blocked; so is one whose tasks are all marked as blocked.',
    apply(signals) {
      const because = saying(signals, 'blocked', ['stated', 'folder', 'closing', 'index']);
      if (because.length > 0) return {status: 'blocked', because};
      const {blocked, total} = signals.totals;
      return total > 0 && blocked === total ? {status: 'blocked', because: ['checklist']} : null;
    },
  },
  {
    sentence:
      'A plan whose tasks are all dropped is abandoned, unless it states that it is active or a draft.',
    apply(signals) {
      const {dropped, total} = signals.totals;
      const applies = dropped > 0 && total === 0 && !statesOpen(signals);
      return applies ? {status: 'abandoned', because: ['checklist']} : null;
    },
  },
  {
    sentence:
      'A plan whose tasks are all done is completed (once outcomes are filled in, follow-up tasks and tasks that say why they are open do not count); but if something remains, if a part is marked as not done, if outcomes are still to be filled in, or if it states that it is active, or a status that is not known, and has no outcomes, it is active and ready to close.',
    apply(signals) {
      if (!allDone(signals)) return null;
      const holding = holdsOpen(signals);
      return holding.length > 0
        ? {status: 'active', because: ['checklist', ...holding], readyToClose: true}
        : {status: 'completed', because: ['checklist', 'outcomes']};
    },
  },
  {
    sentence:
      'A plan without tasks, but with two or more marked parts that are all done, is completed, unless something remains, or it states that it is active or a draft, or a status that is not known, and has no outcomes.',
    apply(signals) {
      const applies =
        signals.totals.total === 0 &&
        signals.marks.length >= 2 &&
        signals.marks.every((mark) => mark.done) &&
        !statesOpen(signals) &&
        !statesUnknown(signals) &&
        signals.remains === null;
      return applies ? {status: 'completed', because: ['marks']} : null;
    },
  },
  {
    sentence:
      'A plan without tasks and marked parts, but with a section that is only written when a plan was carried out, such as “Execution results”, is completed, unless something remains or it states that it is active or a draft.',
    apply(signals) {
      const applies =
        signals.totals.total === 0 &&
        signals.marks.length === 0 &&
        signals.outcomes.isCarriedOut === true &&
        !statesOpen(signals) &&
        signals.remains === null;
      return applies ? {status: 'completed', because: ['outcomes']} : null;
    },
  },
  {
    sentence:
      'A plan that is stated, filed or listed as a draft, with no task started and no part marked as done, is a draft.',
    apply(signals) {
      if (begun(signals)) return null;
      const because = saying(signals, 'draft', ['stated', 'folder', 'index']);
      const outranked =
        signals.stated?.status === 'active' || (!isStated(signals) && worked(signals));
      return because.length > 0 && !outranked ? {status: 'draft', because} : null;
    },
  },
  {
    sentence:
      'A plan with a started task, a part marked as done or an entry about work (or, if it states no status, a line about what shipped) is active; a task is started when it is done or partly done, and is about more than writing the plan, follow-up work or, if there are other tasks, validation.',
    apply(signals) {
      const because: SignalKind[] = [];
      if (begunTasks(signals.tasks).length > 0) because.push('checklist');
      if (signals.doneMarks.length > 0) because.push('marks');
      if (worked(signals)) because.push('log');
      if (signals.shipped && !isStated(signals)) because.push('shipped');
      if (because.length === 0) return null;
      const {done, partial, total} = signals.totals;
      const untouched = total > 0 && done + partial === 0 && !because.includes('marks');
      return {
        status: 'active',
        because,
        checklistNotKept: untouched && signals.shipped !== null,
      };
    },
  },
  {
    sentence:
      'A plan with tasks, none of them started, or with a log that is only about drafting, is a draft, even if stated, filed or listed as active.',
    apply(signals) {
      if (signals.onlyDrafting) return {status: 'draft', because: ['log', 'checklist']};
      return signals.totals.total > 0 ? {status: 'draft', because: ['checklist']} : null;
    },
  },
  {
    sentence:
      'A plan that is stated or listed as active is active; so is one that is filed as active, if it has a date or a section about work, such as steps, decisions or validation.',
    apply(signals) {
      const sayers: Sayer[] = signals.isPlanLike
        ? ['stated', 'folder', 'index']
        : ['stated', 'index'];
      const because = saying(signals, 'active', sayers);
      return because.length > 0 ? {status: 'active', because} : null;
    },
  },
  {
    sentence: 'In a format with a separate tasks file, a plan without that file is a draft.',
    apply: ({lacksTasks}) => (lacksTasks ? {status: 'draft', because: ['checklist']} : null),
  },
  {
    sentence: 'A plan with no evidence of its status is untracked.',
    apply: () => ({status: 'untracked', because: ['none']}),
  },
];

/** The verdict of the first rule that applies. */
export function judge(signals: Signals): Verdict {
  for (const rule of RULES) {
    const verdict = rule.apply(signals);
    if (verdict) return verdict;
  }
  throw new Error('No rule applied, although the last one always does.');
}

type Sayer = 'stated' | 'folder' | 'closing' | 'index';

/**
 * Which of the given signals say `status`. Where the plan's own status is active,
 * its closing statement and the index cannot end it.
 */
function saying(signals: Signals, status: StatedStatus, sayers: readonly Sayer[]): Sayer[] {
  const ownActive = signals.stated?.status === 'active' && !signals.stated.isUnkept;
  return sayers.filter((sayer) => {
    if (signals[sayer]?.status !== status) return false;
    return !(ownActive && isEnded(status) && (sayer === 'closing' || sayer === 'index'));
  });
}

function holdsOpen(signals: Signals): SignalKind[] {
  const holding: SignalKind[] = [];
  if (signals.remains) holding.push('remains');
  if (signals.marks.some((mark) => !mark.done)) holding.push('marks');
  if (signals.outcomes.state === 'placeholder') holding.push('outcomes');
  const {stated} = signals;
  const statesActive = stated?.status === 'active' && !stated.isUnkept;
  if ((statesActive && signals.outcomes.state === 'none') || statesUnknown(signals)) {
    holding.push('stated', 'outcomes');
  }
  return holding;
}

/** A status that nobody understands may say anything; only outcomes tell that the plan has ended. */
function statesUnknown({stated, outcomes}: Signals): boolean {
  return stated?.status === null && !stated.isUnkept && outcomes.state === 'none';
}

/** Every task is done; noted outcomes excuse open ones that explain themselves. */
function allDone({tasks, totals, outcomes}: Signals): boolean {
  if (!begunTasks(tasks).some((task) => task.state === 'done')) return false;
  if (totals.done === totals.total) return true;
  return outcomes.state === 'noted' && unexplainedTasks(tasks).length === 0;
}

function begun({tasks, doneMarks}: Signals): boolean {
  return begunTasks(tasks).length > 0 || doneMarks.length > 0;
}

function statesOpen({stated}: Signals): boolean {
  return stated?.status === 'active' || stated?.status === 'draft';
}

function worked(signals: Signals): boolean {
  return signals.work.length > 0;
}

function isStated(signals: Signals): boolean {
  return signals.stated !== null && signals.stated.status !== null;
}
