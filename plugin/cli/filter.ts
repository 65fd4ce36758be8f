import type {Plan} from '../model/plan.js';

/** What the plans to show have; of several values of a kind, one is enough. */
export interface PlanFilter {
  status: readonly string[];
  tag: readonly string[];
  owner: readonly string[];
}

export const NO_FILTER: PlanFilter = {status: [], tag: [], owner: []};

/** Compares without regard to case. */
export function createFilter({status, tag, owner}: PlanFilter): (plan: Plan) => boolean {
  const [isStatus, isTag, isOwner] = [status, tag, owner].map(hasOne);
  return (plan) =>
    Boolean(
      isStatus?.([plan.status]) &&
        isTag?.(plan.tags) &&
        isOwner?.(plan.owners.map(({name}) => name)),
    );
}

function hasOne(wanted: readonly string[]): (values: readonly string[]) => boolean {
  const names = new Set(wanted.map((name) => name.toLowerCase()));
  return (values) => names.size === 0 || values.some((value) => names.has(value.toLowerCase()));
}
