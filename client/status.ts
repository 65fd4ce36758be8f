import type {Status} from '../plugin/publish/props';

/** All statuses, in the order they are shown. */
export const STATUSES: readonly Status[] = [
  'active',
  'stalled',
  'blocked',
  'draft',
  'completed',
  'abandoned',
  'untracked',
];

export function isStatus(value: unknown): value is Status {
  return (STATUSES as readonly unknown[]).includes(value);
}
