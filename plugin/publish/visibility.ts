import type {PlanDocument} from '../model/plan.js';

type Visible = Pick<PlanDocument, 'visibility'>;

/** Whether the site is built without the plan: Docusaurus publishes drafts in development only. */
export function isAbsent({visibility}: Visible): boolean {
  return isProduction() && visibility === 'draft';
}

/** Whether only those who know the address of the plan may find it; in development nothing is unlisted. */
export function isInNoList({visibility}: Visible): boolean {
  return isProduction() && visibility === 'unlisted';
}

/** As Docusaurus decides it for its own documents. */
function isProduction(): boolean {
  const {NODE_ENV, SIMULATE_PRODUCTION_VISIBILITY} = process.env;
  return NODE_ENV === 'production' || SIMULATE_PRODUCTION_VISIBILITY === 'true';
}
