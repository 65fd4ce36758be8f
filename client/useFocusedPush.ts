import {useHistory, useLocation} from '@docusaurus/router';
import {useCallback, useEffect, useRef} from 'react';

/**
 * A navigation that leaves the focus where it is. Docusaurus moves it
 * to the top of the page after each step, as for a new page, and whoever
 * filters with the keyboard would have to begin anew after each choice.
 */
export function useFocusedPush(): (search: string) => void {
  const history = useHistory();
  const {key} = useLocation();
  const pushed = useRef<{key: string | undefined; focused: Element | null} | null>(null);

  // Runs after that of Docusaurus, whose link to the content stands earlier in the page.
  useEffect(() => {
    if (pushed.current === null || pushed.current.key !== key) return;
    const {focused} = pushed.current;
    if (focused instanceof HTMLElement) focused.focus({preventScroll: true});
    pushed.current = null;
  }, [key]);

  return useCallback(
    (search) => {
      const focused = document.activeElement;
      history.push({...history.location, search});
      pushed.current = {key: history.location.key, focused};
    },
    [history],
  );
}
