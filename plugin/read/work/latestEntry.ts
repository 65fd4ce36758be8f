import type {LogEntry} from '../../model/plan.js';

/**
 * The progress entry with the latest stamp; on a tie the one further down. Where
 * none is dated, the last one as written.
 */
export function latestEntry(log: readonly LogEntry[]): LogEntry | null {
  let latest: LogEntry | null = null;
  for (const entry of log) {
    if (entry.kind !== 'progress') continue;
    if (!latest || (entry.at?.value ?? -Infinity) >= (latest.at?.value ?? -Infinity)) {
      latest = entry;
    }
  }
  return latest;
}
