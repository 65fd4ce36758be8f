/**
 * Numbers from 0 to 1 that look random and are the same for the same seed (Mulberry32).
 *
 * @param {number} seed - a whole number
 * @returns {() => number}
 */
export function createNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {number} seed - a whole number; those of neighbours give other numbers */
export function createRandom(seed) {
  const next = createNumbers(Math.imul(seed, 0x9e3779b1));
  const below = (limit) => Math.floor(next() * limit);
  return {
    /** A whole number from 0 to below the limit. */
    below,
    pick: (items) => items[below(items.length)],
    /** Of the normal distribution with mean 0 and deviation 1 (Box and Muller's method). */
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
