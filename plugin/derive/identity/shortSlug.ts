import {createHash} from 'node:crypto';
import {trimEnd} from '../../lib/text/trim.js';

/**
 * Bytes of one part of an address. File systems take 255 for a name, and each byte of a letter that is
 * not ASCII takes three characters of a URL.
 */
export const MAX_SLUG_BYTES = 120;

const HASH_LENGTH = 8;

/**
 * A slug that file systems and hosts take: a long one is cut between characters, and ends with the
 * hash of the whole, so that it stays the same and that of another one differs.
 *
 * @param suffix - comes at the end, and is part of what the hash is made of
 */
export function shortSlug(slug: string, suffix = ''): string {
  if (bytesOf(slug + suffix) <= MAX_SLUG_BYTES) return slug + suffix;
  const hash = createHash('sha256').update(slug.toLowerCase()).digest('hex').slice(0, HASH_LENGTH);
  const end = `-${hash}${suffix}`;
  let room = MAX_SLUG_BYTES - bytesOf(end);
  let kept = '';
  for (const letter of slug) {
    room -= bytesOf(letter);
    if (room < 0) break;
    kept += letter;
  }
  return trimEnd(kept, /[-.]/) + end;
}

export function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
