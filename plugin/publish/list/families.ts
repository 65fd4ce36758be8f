import {EXEC_PLANS} from '../../lexicon/families/families.js';
import type {Site} from '../site.js';
import type {FamilyLabels} from './props.js';

/** What readers call the formats of the plans, by name; `null` where all have the same. */
export function familyLabels({
  portfolio,
  collected: {units},
}: Pick<Site, 'portfolio' | 'collected'>): FamilyLabels | null {
  const labels = new Map(
    [EXEC_PLANS, ...[...units.values()].map(({family}) => family)].map(({name, label}) => [
      name,
      label,
    ]),
  );
  const names = [...new Set(portfolio.plans.map(({family}) => family))].sort();
  if (names.length < 2) return null;
  return Object.fromEntries(names.map((name) => [name, labels.get(name) ?? name]));
}
