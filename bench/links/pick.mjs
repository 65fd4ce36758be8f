/**
 * A random choice that is the same for the same seed.
 *
 * @template T
 * @param {readonly T[]} items @param {number} count @param {number} seed
 * @returns {T[]}
 */
export function pick(items, count, seed) {
  const random = createRandom(seed);
  return items
    .map((item) => ({item, rank: random()}))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({item}) => item);
}

/** The generator mulberry32: numbers from 0 to 1. @param {number} seed */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
