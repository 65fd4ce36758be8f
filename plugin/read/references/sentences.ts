import {foldSpace} from '../markdown/text.js';

/** Longest sentence that is shown whole, in UTF-16 units. */
const MAX_LENGTH = 240;
/**
 * A full stop, or the end of a line before one that opens with a label ("Issue: …"). With the sign
 * first, a text without one is passed over at once.
 */
const END = /[.!?;](?=\s)(?<=[^\s./].)|[。！？；]|\n(?=[\p{L}\p{N}][^\n:：]{0,30}[:：]\s)/gu;

/** Part of a text: half-open, in UTF-16 units. */
export interface Bounds {
  start: number;
  end: number;
}

/**
 * Tells the sentence around a place of a text; asked from the beginning on, so
 * that the text is gone through once.
 */
export function createSentenceFinder(text: string): (place: Bounds) => Bounds {
  let bounds: Bounds = {start: 0, end: 0};
  return (place) => {
    while (bounds.end < text.length && bounds.end <= place.start) {
      bounds = {start: bounds.end, end: endAfter(text, bounds.end)};
    }
    // A full stop inside code or a link ends no sentence.
    while (bounds.end < place.end) bounds.end = endAfter(text, bounds.end);
    return bounds;
  };
}

function endAfter(text: string, from: number): number {
  END.lastIndex = from;
  const match = END.exec(text);
  return match ? match.index + match[0].length : text.length;
}

/** A sentence as plain text; of a long one what is around the place, cut between words. */
export function showSentence(text: string, {start, end}: Bounds, place: Bounds): string {
  const whole = end - start <= MAX_LENGTH;
  if (whole) return foldSpace(text.slice(start, end));
  const named = Math.min(place.end - place.start, MAX_LENGTH);
  const room = MAX_LENGTH - named;
  const from = Math.max(start, Math.min(place.start - Math.floor(room / 2), end - MAX_LENGTH));
  const to = Math.min(end, from + MAX_LENGTH);
  const opened = from > start ? afterBlank(text, from, place.start) : from;
  const closed = to < end ? beforeBlank(text, to, place.start + named) : to;
  const shown = foldSpace(text.slice(opened, closed).toWellFormed());
  return `${opened > start ? '…' : ''}${shown}${closed < end ? '…' : ''}`;
}

function afterBlank(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (/\s/.test(text.charAt(at))) return at + 1;
  return Math.min(from, limit);
}

function beforeBlank(text: string, to: number, limit: number): number {
  for (let at = to; at > limit; at--) if (/\s/.test(text.charAt(at))) return at;
  return Math.max(to, limit);
}
