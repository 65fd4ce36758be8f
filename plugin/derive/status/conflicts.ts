import type {IndexEntry} from '../../model/plan.js';
import type {Conflict, Evidence, SignalKind, Status} from '../../model/status.js';
import {type Message, message} from '../../vocabulary/messages.js';
import {isEnded} from '../../vocabulary/statuses.js';
import {placeIn} from '../placeIn.js';
import {listing} from './evidence.js';
import {isArchive} from './folderStatus.js';
import {unexplainedTasks} from './openTasks.js';
import type {Signals} from './signals.js';

/**
 * Two signals that contradict each other, and nothing less: "active" beside a
 * draft, all ticked beside a named remainder, open tasks of an abandoned plan
 * or the state of a milestone are none.
 *
 * @param evidence - of the plan, to quote from
 */
export function findConflicts(
  status: Status,
  signals: Signals,
  evidence: readonly Evidence[],
  file: string,
): Conflict[] {
  const quote = (...kinds: SignalKind[]) => evidence.filter(({signal}) => kinds.includes(signal));
  const conflicts: Conflict[] = [];
  const add = (says: Message, ...kinds: SignalKind[]) => {
    conflicts.push({says, evidence: quote(...kinds)});
  };
  const {stated, folder, index, totals} = signals;
  const ended = isEnded(status);
  if (ended && stated && !stated.isUnkept && speaksOfWork(stated.status)) {
    const done = totals.total > 0 && totals.done === totals.total;
    if (stated.status === 'active' && done && signals.outcomes.state === 'noted') {
      add(
        message('statedActiveButDone', {raw: stated.raw, total: totals.total}),
        'stated',
        'checklist',
        'outcomes',
      );
    } else {
      add(
        message('endedButStated', {status, raw: stated.raw}),
        'stated',
        'folder',
        'closing',
        'index',
      );
    }
  }
  if (ended && folder && speaksOfWork(folder.status)) {
    add(
      message('endedButFiled', {status, folder: folder.folder}),
      'folder',
      'stated',
      'closing',
      'checklist',
    );
  }
  if (ended && index && speaksOfWork(index.status)) {
    add(
      index.stated === undefined
        ? message('endedButListed', {status, heading: index.heading})
        : message('endedButListedAs', {status, raw: index.stated}),
      'index',
      'stated',
      'closing',
      'checklist',
    );
  }
  if (index && signals.otherIndex) conflicts.push(listedTwice(index, signals.otherIndex));
  if (status === 'completed') conflicts.push(...openTaskConflicts(signals, evidence, file));
  if (status !== 'completed' && folder?.status === 'completed' && !isArchive(folder.folder)) {
    add(message('filedButDerived', {folder: folder.folder, status}), 'folder', 'stated', 'closing');
  }
  return conflicts;
}

/** Two entries of one index that tell two statuses. */
function listedTwice(...entries: readonly [IndexEntry, IndexEntry]): Conflict {
  const [one, other] = [...entries].sort((a, b) => a.line - b.line);
  const nameOf = (entry: IndexEntry | undefined) => entry?.stated ?? entry?.heading ?? '';
  return {
    says: message('listedTwice', {first: nameOf(one), second: nameOf(other)}),
    evidence: entries.map((entry) => ({
      signal: 'index',
      says: listing(entry),
      file: entry.file,
      line: entry.line,
    })),
  };
}

function speaksOfWork(status: string | null): boolean {
  return status === 'active' || status === 'blocked';
}

function openTaskConflicts(
  signals: Signals,
  evidence: readonly Evidence[],
  file: string,
): Conflict[] {
  const open = unexplainedTasks(signals.tasks);
  const first = open[0];
  if (!first) return [];
  const says = message('endedWithOpenTasks', {
    status: 'completed',
    open: open.length,
    total: signals.totals.total,
  });
  const task: Evidence = {
    signal: 'checklist',
    says: message('openTask', {text: first.text}),
    ...placeIn({path: file}, first),
  };
  const endedBy = evidence.filter(
    ({signal}) =>
      ['folder', 'closing', 'index'].includes(signal) ||
      (signal === 'stated' && !signals.stated?.isUnkept),
  );
  return [{says, evidence: [task, ...endedBy]}];
}
