/** A page of each kind in the example site; that of findings is in habits.test.ts. */
export const PAGE_KINDS = {
  index: 'gallery',
  table: 'gallery?view=table',
  timeline: 'gallery/timeline',
  plan: 'gallery/typed-messages',
  markdown: 'gallery/wiring-guide',
  conflict: 'gallery/faster-discovery',
  empty: 'gallery/empty',
  changelog: 'gallery/changelog',
  sourceOfTruth: 'lanternkit',
  ownPlan: 'plans/publish-real-plans',
} as const;

export type PageKind = keyof typeof PAGE_KINDS;

export const KINDS = Object.entries(PAGE_KINDS) as [PageKind, string][];

/** A route with more in its query. */
export function withQuery(route: string, query: string): string {
  return `${route}${route.includes('?') ? '&' : '?'}${query}`;
}
