/** How a plan is related to what it mentions, in the order they are shown. */
export const RELATIONS = [
  'supersedes',
  'superseded-by',
  'depends-on',
  'blocks',
  'source-of-truth',
] as const;
