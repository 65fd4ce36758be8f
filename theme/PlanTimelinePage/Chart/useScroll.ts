import type {Options} from '@theme/PlanTimelinePage/Chart/useScroll';
import {instantAt, shareOf} from 'docusaurus-plugin-execplans/client';
import {useEffect, useState} from 'react';

/** Width that the server takes for the visible axis: about what the narrowest chart has. */
const ASSUMED_WIDTH = 520;
const SCROLL_PAUSE_MS = 400;
/** Less than this is rounding, not scrolling. */
const LEAST_PIXELS = 3;

/**
 * Keeps the scrolled place and the visible window together.
 *
 * @returns width of the visible axis in pixels
 */
export default function useScroll({region, track, frame, onScroll}: Options): number {
  const [width, setWidth] = useState(ASSUMED_WIDTH);
  const {visible, canvas} = frame;
  const share = shareOf(visible.from, canvas);
  const ratio = (canvas.to - canvas.from) / (visible.to - visible.from);

  useEffect(() => {
    const element = track.current;
    if (!element) return;
    const measure = () => {
      if (element.offsetWidth > 0) setWidth(Math.round(element.offsetWidth / ratio));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [track, ratio]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another width moves the place as well
  useEffect(() => {
    const [scrolled, axis] = [region.current, track.current];
    if (scrolled && axis) scrolled.scrollLeft = signOf(scrolled) * share * axis.offsetWidth;
  }, [region, track, share, ratio, width]);

  useEffect(() => {
    const scrolled = region.current;
    if (!scrolled) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      const length = track.current?.offsetWidth ?? 0;
      const isWhole = scrolled.scrollWidth <= scrolled.clientWidth;
      const left = Math.abs(scrolled.scrollLeft);
      if (isWhole || length === 0 || Math.abs(left - share * length) < LEAST_PIXELS) return;
      onScroll(instantAt(left / length, canvas));
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(settle, SCROLL_PAUSE_MS);
    };
    scrolled.addEventListener('scroll', wait, {passive: true});
    return () => {
      clearTimeout(timer);
      scrolled.removeEventListener('scroll', wait);
    };
  }, [region, track, canvas, share, onScroll]);

  return width;
}

/** From right to left browsers count scrolling down from 0. */
function signOf(element: Element): number {
  return getComputedStyle(element).direction === 'rtl' ? -1 : 1;
}
