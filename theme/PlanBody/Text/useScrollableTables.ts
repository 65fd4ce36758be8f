import {type RefObject, useEffect} from 'react';

/**
 * Lets keyboards reach the tables of a body that are wider than the page: they scroll sideways.
 *
 * @param content - what the body is made of; other content has other tables
 */
export default function useScrollableTables(
  body: RefObject<HTMLElement | null>,
  content: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the content decides which tables there are
  useEffect(() => {
    const observer = new ResizeObserver((entries) => {
      for (const {target} of entries) {
        if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
        else target.removeAttribute('tabindex');
      }
    });
    for (const table of body.current?.querySelectorAll('table') ?? []) observer.observe(table);
    return () => observer.disconnect();
  }, [body, content]);
}
