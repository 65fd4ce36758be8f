/* global document, MutationObserver, PerformanceObserver, window */

/** Name of the mark that the page sets as soon as React has taken it over. */
export const HYDRATED = 'bench-hydrated';

/**
 * Runs in the page before anything else. `window.benchVitals()` gives `shift`, the sum of all layout
 * shifts that no input explains, and `paint`, ms until the largest contentful paint.
 */
export function watchVitals(hydrated) {
  let shift = 0;
  let paint = 0;
  const observe = (type, note) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  };
  observe('layout-shift', ({value, hadRecentInput}) => {
    if (!hadRecentInput) shift += value;
  });
  observe('largest-contentful-paint', ({startTime}) => {
    paint = startTime;
  });
  const observer = new MutationObserver(() => {
    if (document.documentElement?.dataset.hasHydrated !== 'true') return;
    observer.disconnect();
    performance.mark(hydrated);
  });
  observer.observe(document, {
    subtree: true,
    attributes: true,
    attributeFilter: ['data-has-hydrated'],
  });
  window.benchVitals = () => ({shift, paint});
}
