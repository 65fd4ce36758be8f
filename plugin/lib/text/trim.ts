/**
 * A text without the letters at its end that match. A regular expression such
 * as `/[\s.]+$/` would do the same, but takes quadratic time where a long run of
 * these letters is not the end.
 *
 * @param letter - matches one letter of the basic plane, without the flags `g` and `y`
 */
export function trimEnd(text: string, letter: RegExp): string {
  let end = text.length;
  while (end > 0 && letter.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
