import {DAY, daysBetween, isAfter} from '../../lib/time/days.js';
import type {Timestamp} from '../../model/finding.js';
import type {FileDates, PlanDocument} from '../../model/plan.js';
import {earliest, formatTimestamp, latest} from '../../read/time/timestamps.js';

/** When a plan began and was last worked on, and how long it has been quiet. */
export interface Activity {
  first: Timestamp | null;
  last: Timestamp | null;
  /**
   * UTC days between the last activity before as-of (without one: the last
   * change of the file) and as-of.
   */
  quietDays: number | null;
  /** The day or instant that `quietDays` counts from, as text. */
  quietSince: string | null;
  /** The stamp that `quietDays` counts from; without one, version control decided. */
  quiet: Timestamp | null;
}

/**
 * First and last activity come from stamps in the plan alone; the dates of
 * version control only tell how long a plan without any stamp has been quiet.
 *
 * @param asOf - ms UTC
 */
export function deriveActivity(
  plan: PlanDocument,
  fileDates: FileDates | null,
  asOf: number,
): Activity {
  const first = plan.startedAt ?? earliest(plan.activity);
  const last = latest(plan.activity);
  // A stamp in the future, mistyped or planned, would keep the plan from ever being quiet; and the
  // day in the name of a file says when it was written, not when it was last worked on.
  const past = plan.activity.filter((stamp) => !isAfter(stamp, asOf));
  const written = latest(past.filter(({isName}) => !isName));
  const quiet = written ?? (fileDates ? null : (latest(past) ?? last));
  if (quiet) {
    return {
      first,
      last,
      quietDays: Math.max(0, daysBetween(quiet.value, asOf)),
      quietSince: formatTimestamp(quiet),
      quiet,
    };
  }
  const none = {first, last, quietDays: null, quietSince: null, quiet: null};
  if (!fileDates) return none;
  return {
    ...none,
    quietDays: Math.max(0, daysBetween(fileDates.changed, asOf)),
    quietSince: new Date(fileDates.changed).toISOString().slice(0, 10),
  };
}

/** Whether a plan was quiet for longer than `staleAfter` (ms) before as-of. */
export function isStale(activity: Activity, staleAfter: number): boolean {
  return activity.quietDays !== null && activity.quietDays > staleAfter / DAY;
}
