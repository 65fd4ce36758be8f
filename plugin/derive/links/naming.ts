import type {PlanDocument} from '../../model/plan.js';
import {valueOfKey} from '../../read/markdown/frontMatterKeys.js';
import {collectPlanNames} from '../identity/planNames.js';
import {assignSlugs} from '../identity/slugs.js';

/** What follows from the names of plans: most edits change none. */
export interface Naming {
  slugs: typeof assignSlugs;
  names: typeof collectPlanNames;
}

export const NAMING: Naming = {slugs: assignSlugs, names: collectPlanNames};

/** The same, which remembers its last answers. */
export function rememberNaming(): Naming {
  return {slugs: remember(assignSlugs), names: remember(collectPlanNames)};
}

type OfPlans<T> = (plans: readonly PlanDocument[]) => T;

function remember<T>(derive: OfPlans<T>): OfPlans<T> {
  let last: {plans: readonly PlanDocument[]; answer: T} | null = null;
  return (plans) => {
    const isKnown =
      last?.plans.length === plans.length &&
      last.plans.every((plan, at) => isNamed(plan, plans[at]));
    last = {plans, answer: last && isKnown ? last.answer : derive(plans)};
    return last.answer;
  };
}

/** Names are made of the file's path, a section's title, which is in the key, and the slug. */
function isNamed(before: PlanDocument, plan: PlanDocument | undefined): boolean {
  if (before === plan) return true;
  return (
    before.key === plan?.key &&
    before.path === plan.path &&
    before.titleLine === plan.titleLine &&
    statedSlug(before) === statedSlug(plan)
  );
}

function statedSlug({frontMatter}: PlanDocument): unknown {
  return valueOfKey(frontMatter, ['slug'])?.value;
}
