import type {Status} from 'execplans/model/status.js';
import {STATUSES} from 'execplans/vocabulary/statuses.js';

/** All statuses, in the order they are shown. */
export {STATUSES};

export function isStatus(value: unknown): value is Status {
  return (STATUSES as readonly unknown[]).includes(value);
}
