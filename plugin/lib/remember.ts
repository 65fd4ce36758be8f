/** A plan of usual size has fewer blocks. What is kept longer than a plan is read costs the collector. */
const MOST = 1000;
/** Letters. Names are shorter; what is longer is prose, which is hardly met twice. */
const LONG = 120;

/**
 * A pure function that remembers what it gave last. A dozen readers ask for the
 * lines, entries and names of one plan after another; a plan that is done with
 * is never asked about again. So all is forgotten when there is too much of it,
 * which bounds memory whatever is read and however long the process lives.
 *
 * @param compute - all who ask share its results: nobody may change them, nor a
 *   node or list that it was asked about
 */
export function remember<In, Out extends object | string | null>(
  compute: (input: In) => Out,
): (input: In) => Out {
  const known = new Map<In, Out>();
  return (input) => {
    if (typeof input === 'string' && input.length > LONG) return compute(input);
    const before = known.get(input);
    if (before !== undefined) return before;
    const result = compute(input);
    if (known.size >= MOST) known.clear();
    known.set(input, result);
    return result;
  };
}
