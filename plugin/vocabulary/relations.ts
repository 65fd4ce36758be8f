/** How a plan is related to what it mentions, in the order they are shown. */
export const RELATIONS = [
  'supersedes',
  'superseded-by',
  'depends-on',
  'blocks',
  'child-of',
  'parent-of',
  'source-of-truth',
] as const;

/** What the other one is to a plan that is named with a relation. */
export const INVERSE = {
  supersedes: 'superseded-by',
  'superseded-by': 'supersedes',
  'depends-on': 'blocks',
  blocks: 'depends-on',
  'child-of': 'parent-of',
  'parent-of': 'child-of',
  'source-of-truth': null,
} as const satisfies Record<(typeof RELATIONS)[number], (typeof RELATIONS)[number] | null>;

/** Whether a relation is one of parent and child. */
export function isFamily(relation: string | null): boolean {
  return relation === 'child-of' || relation === 'parent-of';
}
