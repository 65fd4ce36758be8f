import {createNumbers} from '../random.mjs';

/**
 * A random choice that is the same for the same seed.
 *
 * @template T
 * @param {readonly T[]} items @param {number} count @param {number} seed
 * @returns {T[]}
 */
export function pick(items, count, seed) {
  const random = createNumbers(seed);
  return items
    .map((item) => ({item, rank: random()}))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({item}) => item);
}
