import type {Status} from '../plugin/model/status';
import {STATUSES} from '../plugin/vocabulary/statuses';

/** All statuses, in the order they are shown. */
export {STATUSES};

export function isStatus(value: unknown): value is Status {
  return (STATUSES as readonly unknown[]).includes(value);
}
