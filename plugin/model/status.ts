/**
 * The status of a plan, and why.
 *
 * Units in all of `model/`: instants are milliseconds since the epoch in UTC; lines are 1-based
 * and count from the first line of the file, front matter included; paths are relative to the
 * repository root, with forward slashes.
 */

import type {Message, QuotedSignal} from '../vocabulary/messages.js';
import type {STATUSES} from '../vocabulary/statuses.js';
import type {Place} from './finding.js';

export type Status = (typeof STATUSES)[number];

/** The statuses that a plan can state; `stalled` and `untracked` are only derived. */
export type StatedStatus = Exclude<Status, 'stalled' | 'untracked'>;

/** What tells of a plan's status. */
export type SignalKind =
  | 'stated'
  | 'closing'
  | 'folder'
  | 'index'
  | 'checklist'
  | 'marks'
  | 'outcomes'
  | 'log'
  | QuotedSignal
  | 'activity'
  | 'version-control'
  | 'none';

/** A signal with its value, file and line. */
export interface Evidence extends Place {
  signal: SignalKind;
  says: Message;
}

/** Two signals that contradict each other. */
export interface Conflict {
  says: Message;
  evidence: Evidence[];
}
