/** Files that are open at the same time; far below what systems allow. */
const LIMIT = 32;

/** `Promise.all` over a long list, a bounded number at a time; results in the order of `items`. */
export async function mapBounded<T, R>(
  items: readonly T[],
  map: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  async function work(): Promise<void> {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await map(items[index] as T);
    }
  }
  await Promise.all(Array.from({length: Math.min(LIMIT, items.length)}, work));
  return results;
}
