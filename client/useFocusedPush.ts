import {useHistory, useLocation} from '@docusaurus/router';
import {useCallback, useEffect, useRef} from 'react';

/**
 * Changes the query string without moving the focus. Docusaurus moves the focus to the top of the
 * page after each navigation, so that people who filter with the keyboard would have to start over
 * after each choice.
 */
export function useFocusedPush(): (search: string) => void {
  const history = useHistory();
  const {key} = useLocation();
  const pushed = useRef<{key: string | undefined; focused: Element | null} | null>(null);

  // Runs after the effect of Docusaurus, whose skip link is earlier in the page.
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
