import {isSameList} from './isSameList.js';

/**
 * A function that gives the same answer for the same object, as long as the object lives.
 *
 * @param compute - pure, or of something that stays the same; nobody may change what it gives
 */
export function memoByObject<In extends object, Out>(
  compute: (input: In) => Out,
): (input: In) => Out {
  const known = new WeakMap<In, {answer: Out}>();
  return (input) => {
    const before = known.get(input);
    if (before) return before.answer;
    const answer = compute(input);
    known.set(input, {answer});
    return answer;
  };
}

/**
 * A function that gives its last answer again while it is asked the same.
 *
 * @param compute - pure, or of something that stays the same; nobody may change what it gives
 * @param partsOf - all that the answer depends on; lists among the parts are compared item by item
 */
export function memoLast<In extends unknown[], Out>(
  compute: (...input: In) => Out,
  partsOf: (...input: In) => readonly unknown[] = (...input) => input,
): (...input: In) => Out {
  let last: {parts: readonly unknown[]; answer: Out} | null = null;
  return (...input) => {
    const parts = partsOf(...input);
    if (!last || !areSame(last.parts, parts)) last = {parts, answer: compute(...input)};
    return last.answer;
  };
}

function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((part, at) => isIdentical(part, now[at]));
}

function isIdentical(before: unknown, now: unknown): boolean {
  if (before === now) return true;
  return Array.isArray(before) && Array.isArray(now) && isSameList(before, now);
}
