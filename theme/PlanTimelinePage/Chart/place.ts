import {
  MINUTE,
  type TimelinePlanProp,
  type TimeWindow,
  touches,
} from 'docusaurus-plugin-execplans/client';

/** Minutes since the origin, to the second: small numbers, which CSS computes with exactly. */
export function minutesFrom(origin: number): (instant: number) => number {
  return (instant) => Number(((instant - origin) / MINUTE).toFixed(2));
}

/**
 * Tells the plans with a bar in a window; that of an open plan runs to as-of.
 *
 * @param now - as-of, ms UTC
 */
export function isIn(window: TimeWindow, now: number): (plan: TimelinePlanProp) => boolean {
  return ({span, isOpen}) => {
    if (!span) return false;
    const [from, last] = span;
    return touches({from, to: isOpen ? Math.max(last, now) : last}, window);
  };
}
