import {shorten} from '../../lib/text/shorten.js';

/** As much as search engines and social networks show. */
const MAX_LENGTH = 160;
/** A shorter text says too little of a plan by itself. */
const MIN_LENGTH = 50;

/** Each with the space after it; texts without spaces between sentences have none. */
const SENTENCES = /(?<=[^\s./][.!?]\s+)|(?<=[。！？])/u;

/**
 * What others show of a plan's page: the first sentences of its summary that fit, or its beginning, cut
 * between words.
 */
export function toDescription(summary: string): string {
  if (summary.length <= MAX_LENGTH) return summary;
  let fitting = '';
  for (const sentence of summary.split(SENTENCES)) {
    if (fitting.length + sentence.trimEnd().length > MAX_LENGTH) break;
    fitting += sentence;
  }
  const whole = fitting.trimEnd();
  return whole.length >= MIN_LENGTH ? whole : shorten(summary, MAX_LENGTH - 1);
}
