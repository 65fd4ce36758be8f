/** The statuses of plans, in the order they are shown. */
export const STATUSES = [
  'active',
  'stalled',
  'blocked',
  'draft',
  'completed',
  'abandoned',
  'untracked',
] as const;

/** Whether a plan of this status is over; of what else is so called (an event), too. */
export function isEnded(status: string): status is 'completed' | 'abandoned' {
  return status === 'completed' || status === 'abandoned';
}
