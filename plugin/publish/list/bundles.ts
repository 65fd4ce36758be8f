import type {Bundling} from '../../lexicon/families/family.js';
import {groupBy} from '../../lib/groups.js';
import type {Plan} from '../../model/plan.js';
import {valueOfKey} from '../../read/markdown/frontMatter/frontMatterKeys.js';
import type {Site} from '../site.js';

/** More plans than this without a milestone or a parent are shown together, too. */
const MANY = 20;

/** A plan of a family whose plans are small and many, and what they are bundled by. */
interface Small {
  plan: Plan;
  bundling: Bundling;
}

/**
 * The bundle of plans in which lists show a small one: its milestone, or the plan that it is a part of.
 *
 * @returns by key of the plan; an empty name is the bundle of plans without one
 */
export function bundlePlans({
  portfolio,
  collected: {units, paths},
}: Pick<Site, 'portfolio' | 'collected'>): ReadonlyMap<string, string> {
  const small = portfolio.plans.flatMap((plan): Small[] => {
    const bundling = units.get(plan.path)?.family.bundling;
    return bundling ? [{plan, bundling}] : [];
  });
  const byId = new Map(small.map((item) => [idOf(item, 'id'), item]));
  const parentOf = (item: Small) => {
    const id = idOf(item, 'parent');
    return id === null ? undefined : byId.get(id);
  };
  const parents = new Set(small.map(parentOf));
  const named = new Map(
    [...new Set(small.map(({bundling}) => bundling))].flatMap(({documents}) =>
      paths.flatMap((path) => {
        const {id, name} = documents.exec(path)?.groups ?? {};
        return id && name ? [[id.toLowerCase(), name.replace(/[-_ ]+/g, ' ')] as const] : [];
      }),
    ),
  );
  const bundleOf = (item: Small, below: readonly Small[] = []): string => {
    const own = metadataText(item, item.bundling.keys);
    if (own !== '') return named.get(own.toLowerCase()) ?? own;
    const parent = parentOf(item);
    if (parent && parent !== item && !below.includes(parent)) {
      return bundleOf(parent, [...below, item]);
    }
    return parents.has(item) || parent ? item.plan.title : '';
  };
  const bundles = groupBy(small, (item) => bundleOf(item));
  const loose = bundles.get('')?.length ?? 0;
  // What hides nothing else needs no fold.
  if (loose <= MANY || loose === portfolio.plans.length) bundles.delete('');
  return new Map(
    [...bundles].flatMap(([name, items]) => items.map(({plan}) => [plan.key, name] as const)),
  );
}

/** Of a plan or of its parent, told apart from ids of other families. */
function idOf(item: Small, whose: 'id' | 'parent'): string | null {
  const id = metadataText(item, item.bundling[whose]).toLowerCase();
  return id === '' ? null : `${item.plan.family} ${id}`;
}

function metadataText({plan}: Small, keys: readonly string[]): string {
  const value = valueOfKey(plan.frontMatter, keys)?.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
