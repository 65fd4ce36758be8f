import {isDraft, isUnlisted} from '@docusaurus/utils';
import type {PlanDocument} from '../model/plan.js';

type Visible = Pick<PlanDocument, 'visibility'>;

/** Whether the site is built without the plan: Docusaurus publishes drafts in development only. */
export function isAbsent({visibility}: Visible): boolean {
  return isDraft({frontMatter: {draft: visibility === 'draft'}});
}

/** Whether only those who know the address of the plan may find it; in development nothing is unlisted. */
export function isInNoList({visibility}: Visible): boolean {
  return isUnlisted({frontMatter: {unlisted: visibility === 'unlisted'}});
}
