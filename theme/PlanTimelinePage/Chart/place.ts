const MINUTE = 60_000;

/** Minutes since the origin: small numbers, which CSS computes with exactly. */
export function minutesFrom(origin: number): (instant: number) => number {
  return (instant) => Math.round((instant - origin) / MINUTE);
}
