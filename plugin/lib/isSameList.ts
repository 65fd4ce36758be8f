/** Whether two lists hold the same objects and texts in the same order. */
export function isSameList(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((item, at) => item === after[at]);
}
