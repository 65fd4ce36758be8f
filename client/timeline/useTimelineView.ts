import {useHistory} from '@docusaurus/router';
import {useHistorySelector} from '@docusaurus/theme-common';
import {useCallback, useMemo} from 'react';
import {useFocusedPush} from '../useFocusedPush';
import {readView, type TimelineView, writeView} from './timelineView';

export interface TimelineViewState {
  view: TimelineView;
  /** Adds a history entry. */
  change(changes: Partial<TimelineView>): void;
  /** Replaces the URL: scrolling does not add a history entry. */
  scrollTo(at: number): void;
}

/**
 * The view of the timeline, kept in the query string. The server and the first render in the
 * browser show all of it.
 *
 * @param slugs - of the plans that the chart can be zoomed to
 */
export function useTimelineView(slugs: ReadonlySet<string>): TimelineViewState {
  const history = useHistory();
  const push = useFocusedPush();
  const search = useHistorySelector<string>(({location}) => location.search);
  const view = useMemo(() => readView(new URLSearchParams(search), slugs), [search, slugs]);
  // Reads the URL when it is called, so that it stays the same function.
  const toSearch = useCallback(
    (changes: Partial<TimelineView>) => {
      const query = new URLSearchParams(history.location.search);
      return writeView({...readView(query, slugs), ...changes}, query).toString();
    },
    [history, slugs],
  );
  const change = useCallback(
    (changes: Partial<TimelineView>) => push(toSearch(changes)),
    [push, toSearch],
  );
  const scrollTo = useCallback(
    (at: number) => history.replace({...history.location, search: toSearch({at})}),
    [history, toSearch],
  );
  return {view, change, scrollTo};
}
