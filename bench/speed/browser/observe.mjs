/* global document, MutationObserver, PerformanceObserver, requestAnimationFrame, window */

/** The least that the Event Timing API tells of; shorter events are not reported. */
export const LEAST_MS = 16;

/**
 * Runs in the page before anything else. `window.benchTake()` gives what happened since the
 * last call: `event`, ms of the longest event until the next frame was painted (0 where it
 * was shorter than what the browser tells of), and `changed`, ms from the first key or click
 * until the frame after the content first changed (0 where it did not).
 */
export function observe(leastMs) {
  let event = 0;
  let input = 0;
  let changed = 0;
  const note = (entries) => {
    for (const {duration} of entries) event = Math.max(event, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({type: 'event', durationThreshold: leastMs});
  for (const type of ['keydown', 'pointerup']) {
    const start = ({timeStamp}) => {
      input ||= timeStamp;
    };
    window.addEventListener(type, start, {capture: true});
  }
  // What controls show of themselves is no result.
  const isContent = ({target}) => {
    const element = target.nodeType === 1 ? target : target.parentElement;
    return element?.closest('main') && !element.closest('search, fieldset, label');
  };
  new MutationObserver((mutations) => {
    if (input === 0 || changed > 0 || !mutations.some(isContent)) return;
    changed = performance.now() - input;
    requestAnimationFrame((time) => {
      changed = Math.max(changed, time - input);
    });
  }).observe(document, {subtree: true, childList: true, attributes: true, characterData: true});

  window.benchTake = () => {
    note(observer.takeRecords());
    const taken = {event, changed};
    event = 0;
    input = 0;
    changed = 0;
    return taken;
  };
}
