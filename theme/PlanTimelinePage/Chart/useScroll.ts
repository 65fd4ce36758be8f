import useIsomorphicLayoutEffect from '@docusaurus/useIsomorphicLayoutEffect';
import type {Props} from '@theme/PlanTimelinePage/Chart';
import {instantAt, shareOf} from 'docusaurus-plugin-execplans/client';
import {type RefObject, useState} from 'react';

export interface Options extends Pick<Props, 'frame' | 'onScroll'> {
  readonly region: RefObject<HTMLElement | null>;
  /** The element that spans the whole canvas. */
  readonly track: RefObject<HTMLElement | null>;
}

/** Width that the server takes for the visible axis: about what the narrowest chart has. */
const ASSUMED_WIDTH = 520;
const SCROLL_PAUSE_MS = 400;
/** Less than this is rounding, not scrolling. */
const LEAST_PIXELS = 3;

const PASSING = ['resize', 'afterprint'] as const;

/**
 * Keeps the scrolled place and the visible window together. The place is a
 * share of the canvas: pixels change with the width of the page, and there are
 * none where the page is too narrow for an axis.
 *
 * @returns width of the visible axis in pixels
 */
export default function useScroll({region, track, frame, onScroll}: Options): number {
  const [width, setWidth] = useState(ASSUMED_WIDTH);
  const {visible, canvas} = frame;

  // Before the new canvas is painted, which would else be seen at the old place first.
  useIsomorphicLayoutEffect(() => {
    const [scrolled, axis] = [region.current, track.current];
    if (!scrolled || !axis) return;
    const ratio = (canvas.to - canvas.from) / (visible.to - visible.from);
    let share = shareOf(visible.from, canvas);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const restore = () => {
      const length = axis.offsetWidth;
      if (length === 0) return;
      scrolled.scrollLeft = signOf(scrolled) * share * length;
      setWidth(Math.round(length / ratio));
    };
    const follow = () => {
      const length = axis.offsetWidth;
      const left = Math.abs(scrolled.scrollLeft);
      // Layout scrolls as well, before the observer hears of it and puts it right.
      if (length === 0 || ratio <= 1 || Math.abs(left - share * length) < LEAST_PIXELS) return;
      share = left / length;
      clearTimeout(timer);
      timer = setTimeout(() => onScroll(instantAt(share, canvas)), SCROLL_PAUSE_MS);
    };
    const observer = new ResizeObserver(restore);
    observer.observe(axis);
    restore();
    scrolled.addEventListener('scroll', follow, {passive: true});
    // A layout for paper or another width that is over before the next frame is not observed.
    for (const type of PASSING) window.addEventListener(type, restore);
    return () => {
      observer.disconnect();
      for (const type of PASSING) window.removeEventListener(type, restore);
      clearTimeout(timer);
      scrolled.removeEventListener('scroll', follow);
    };
  }, [region, track, visible, canvas, onScroll]);

  return width;
}

/** From right to left browsers count scrolling down from 0. */
function signOf(element: Element): number {
  return getComputedStyle(element).direction === 'rtl' ? -1 : 1;
}
