import {trimEnd} from './trim.js';

/** Letters, digits, `.`, `_`, `~` and `-` of any script; everything else becomes `-`. */
export function slugify(text: string): string {
  const slug = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._~]+/gu, '-')
    .replace(/^[-.]+/, '');
  return trimEnd(slug, /[-.]/);
}
