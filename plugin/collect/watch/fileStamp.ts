import {statSync} from 'node:fs';

/** The coarsest clock of a file system, in ms: what changes twice within a tick looks the same. */
const TICK = 2_000;

/** Tells two states of a file or a folder apart. */
export interface Stamp {
  text: string;
  isFile: boolean;
  /** Whether another change would have got another stamp. */
  isSettled: boolean;
}

/** @returns `null` where nothing is there, or nothing that may be looked at */
export function stampOf(path: string): Stamp | null {
  try {
    const stats = statSync(path, {throwIfNoEntry: false});
    if (!stats) return null;
    const {mtimeMs, ctimeMs, size, ino} = stats;
    return {
      text: `${mtimeMs} ${ctimeMs} ${size} ${ino}`,
      isFile: stats.isFile(),
      isSettled: Date.now() - Math.max(mtimeMs, ctimeMs) > TICK,
    };
  } catch {
    return null;
  }
}

/** Whether nothing changed since the first stamp was taken. */
export function isUnchanged(before: Stamp | null, now: Stamp | null): boolean {
  return before === null ? now === null : before.isSettled && before.text === now?.text;
}
