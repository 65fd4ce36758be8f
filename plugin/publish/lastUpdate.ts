import {isAfter} from '../lib/time/days.js';
import type {Plan} from '../model/plan.js';
import {latest} from '../read/time/timestamps.js';

/**
 * When plans were last worked on before as-of, for the sitemap. A plan without a timestamp counts by
 * its file.
 *
 * @param asOf - ms UTC
 * @returns ms UTC; `null` where nothing tells, so that Docusaurus doesn't ask version control instead
 */
export function lastUpdate(plans: readonly Plan[], asOf: number): number | null {
  const times = plans.flatMap(({activity, fileDates}) => {
    const last = latest(activity.filter((stamp) => !isAfter(stamp, asOf)));
    return last?.value ?? fileDates?.changed ?? [];
  });
  return times.length > 0 ? times.reduce((a, b) => Math.max(a, b)) : null;
}
