import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});

/** The text, filled with spaces up to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** The text in at most `width` columns; what is cut is shown by `…`. */
export function fit(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let taken = '';
  let left = width - 1;
  for (const {segment} of graphemes.segment(text)) {
    left -= stringWidth(segment);
    if (left < 0) break;
    taken += segment;
  }
  return `${taken}…`;
}
