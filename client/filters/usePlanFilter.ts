import {useHistory} from '@docusaurus/router';
import {useHistorySelector} from '@docusaurus/theme-common';
import {useCallback, useEffect, useMemo, useState} from 'react';
import {useFocusedPush} from '../useFocusedPush';
import {NO_FILTER, type PlanFacets, type PlanFilter} from './filterPlans';
import {readFilter, writeFilter} from './filterQuery';

/** Analytics count every change of the URL as a visit, so typing changes it only after a pause. */
const TYPING_PAUSE_MS = 300;

export interface PlanFilterState {
  filter: PlanFilter;
  /** Typed words replace the URL after a pause; other changes add a history entry. */
  change(changes: Partial<PlanFilter>): void;
  reset(): void;
}

/**
 * The filter of the index, kept in the query string. On the server and in the first render in the
 * browser, there is no filter.
 */
export function usePlanFilter(facets: PlanFacets): PlanFilterState {
  const history = useHistory();
  const push = useFocusedPush();
  const search = useHistorySelector<string>(({location}) => location.search);
  const addressed = useMemo(
    () => readFilter(new URLSearchParams(search), facets),
    [search, facets],
  );
  const [typed, setTyped] = useState<string | null>(null);

  const filter = useMemo(
    () => (typed === null ? addressed : {...addressed, words: typed}),
    [addressed, typed],
  );

  const toSearch = useCallback(
    (next: PlanFilter) =>
      writeFilter(next, new URLSearchParams(history.location.search)).toString(),
    [history],
  );

  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => {
      history.replace({...history.location, search: toSearch(filter)});
      setTyped(null);
    }, TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, filter, history, toSearch]);

  const change = useCallback(
    (changes: Partial<PlanFilter>) => {
      const {words, ...others} = changes;
      if (words !== undefined && Object.keys(others).length === 0) {
        setTyped(words);
        return;
      }
      setTyped(null);
      push(toSearch({...filter, ...changes}));
    },
    [filter, push, toSearch],
  );

  const reset = useCallback(() => {
    const {sort, isReversed, view} = filter;
    change({...NO_FILTER, sort, isReversed, view});
  }, [change, filter]);

  return {filter, change, reset};
}
