import type {ReservedSlug} from '../derive/identity/slugs.js';
import type {Plan, PlanPart} from '../model/plan.js';
import {partAnchor} from '../read/family/partAnchor.js';

/** Where one plugin instance publishes its pages. */
export interface Permalinks {
  /** Of the list of all plans; every other page is below it. */
  index: string;
  of(plan: Pick<Plan, 'slug'>): string;
  /** Of a part on the page of its plan. */
  ofPart(plan: Pick<Plan, 'slug'>, part: Pick<PlanPart, 'name'>): string;
  /** Of a page about all plans, or of one of several that belong together. */
  page(slug: ReservedSlug, ...parts: string[]): string;
}

/** @param index - with the base URL of the site */
export function createPermalinks(index: string): Permalinks {
  const folder = index.replace(/\/$/, '');
  // A slug needs no cleaning, which takes long for a thousand plans.
  const of: Permalinks['of'] = ({slug}) => `${folder}/${slug}`;
  return {
    index,
    of,
    ofPart: (plan, {name}) => `${of(plan)}#${encodeURIComponent(partAnchor(name))}`,
    page: (slug, ...parts) => [folder, slug, ...parts].join('/'),
  };
}
