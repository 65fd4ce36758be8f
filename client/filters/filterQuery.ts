import {NO_FILTER, type PlanFacets, type PlanFilter, VIEWS} from './filterPlans';
import {SORTS} from './sortPlans';

/** Names of the filter in the URL. People bookmark them: never rename them. */
const NAMES = {
  words: 'q',
  statuses: 'status',
  tag: 'tag',
  owner: 'owner',
  folder: 'folder',
  family: 'family',
  sort: 'sort',
  order: 'order',
  view: 'view',
} as const;

const REVERSED = 'reversed';

/**
 * The filter in a URL. Values that no plan has are ignored, as
 * are unrelated parameters.
 */
export function readFilter(query: URLSearchParams, facets: PlanFacets): PlanFilter {
  const known = (name: string, values: readonly string[]) => {
    const value = query.get(name);
    return value !== null && values.includes(value) ? value : null;
  };
  return {
    words: query.get(NAMES.words) ?? '',
    statuses: facets.statuses.filter((status) => query.getAll(NAMES.statuses).includes(status)),
    tag: known(NAMES.tag, facets.tags),
    owner: known(NAMES.owner, facets.owners),
    folder: known(NAMES.folder, facets.folders),
    family: known(NAMES.family, facets.families),
    sort: SORTS.find((sort) => sort === query.get(NAMES.sort)) ?? NO_FILTER.sort,
    isReversed: query.get(NAMES.order) === REVERSED,
    view: VIEWS.find((view) => view === query.get(NAMES.view)) ?? NO_FILTER.view,
  };
}

/**
 * Writes a filter into a URL, without the values that filter nothing.
 *
 * @param query - the current parameters; unrelated ones are kept
 * @returns new parameters, in an order that does not depend on earlier clicks
 */
export function writeFilter(filter: PlanFilter, query: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const name of Object.values(NAMES)) next.delete(name);
  if (filter.words.trim() !== '') next.set(NAMES.words, filter.words);
  for (const status of filter.statuses) next.append(NAMES.statuses, status);
  for (const name of ['tag', 'owner', 'folder', 'family'] as const) {
    const value = filter[name];
    if (value !== null) next.set(NAMES[name], value);
  }
  if (filter.sort !== NO_FILTER.sort) next.set(NAMES.sort, filter.sort);
  if (filter.isReversed) next.set(NAMES.order, REVERSED);
  if (filter.view !== NO_FILTER.view) next.set(NAMES.view, filter.view);
  return next;
}
