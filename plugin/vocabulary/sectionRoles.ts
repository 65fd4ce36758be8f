/** What a section of a plan is about. */
export const SECTION_ROLES = [
  'purpose',
  'context',
  'plan',
  'progress',
  'validation',
  'decisions',
  'discoveries',
  'outcomes',
  'follow-up',
  'status',
  'metadata',
  'change-log',
] as const;
