/** More are not met again before there is another plan. */
const MOST = 1000;
/** Characters. Names are shorter; what is longer is prose, which is hardly met twice. */
const LONG = 120;

/**
 * A pure function of texts that remembers what it gave last: plans write the same names, paths and
 * numbers over and over. All is forgotten when there is too much of it, which bounds memory whatever
 * is read and however long the process lives.
 *
 * @param compute - all who ask share its results: nobody may change them
 */
export function remember<Out extends object | string | null>(
  compute: (text: string) => Out,
): (text: string) => Out {
  const known = new Map<string, Out>();
  return (text) => {
    if (text.length > LONG) return compute(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = compute(text);
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
