/** A label to be placed on the axis. */
export interface AxisLabel {
  /** Where it belongs, 0–1. */
  share: number;
  /** Its width, as a share of the axis. */
  width: number;
}

/** Where a label was put. */
export interface PlacedLabel {
  /** Index in the given labels. */
  index: number;
  /** Left edge, 0–1: the whole label is on the axis. */
  start: number;
  /** Row, from 0. */
  level: number;
  /** Labels for which there was no room here, to be shown as “+3”. */
  hidden: number[];
}

export interface LabelOptions {
  /** Number of rows, at least 1. */
  levels: number;
  /** Free share between two labels, room for “+3” included. */
  gap: number;
  /** The visible part of the axis, as shares: labels that belong in it are completely in it. */
  seen?: {start: number; end: number};
}

/**
 * Puts labels on rows so that none overlap. Each takes the first row that is
 * free, from left to right; labels for which there is no room are counted at the last one
 * that was placed before them.
 *
 * @param labels - in the order of importance where they share a place
 */
export function placeLabels(
  labels: readonly AxisLabel[],
  {levels, gap, seen}: LabelOptions,
): PlacedLabel[] {
  const order = labels
    .map((label, index) => ({...label, index}))
    .sort((a, b) => a.share - b.share || a.index - b.index);
  const ends = Array.from({length: Math.max(1, levels)}, () => Number.NEGATIVE_INFINITY);
  const placed: PlacedLabel[] = [];
  for (const {index, share, width} of order) {
    const isSeen = seen && share >= seen.start && share <= seen.end;
    const [min, end] = isSeen ? [seen.start, seen.end - gap] : [0, 1];
    const start = Math.max(min, Math.min(share - width / 2, end - width));
    const level = ends.findIndex((last) => last + gap <= start);
    if (level === -1) placed.at(-1)?.hidden.push(index);
    else {
      ends[level] = start + width;
      placed.push({index, start, level, hidden: []});
    }
  }
  return placed;
}

/** Characters that are twice as wide as others: Chinese, Japanese, Korean, emoji. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;

/**
 * About how wide a text is, in units of its font size: the server knows no
 * fonts, and its HTML must not overlap either.
 */
export function estimateWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDE.test(letter) ? 1.1 : 0.6;
  return width;
}
