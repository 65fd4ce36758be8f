import {nameToEmoji} from 'gemoji';
import {ownValue} from './ownValue.js';

/** Names between colons, one after another, that are no part of a longer word: `std::x::y` is none. */
const SHORTCODES = /(?<![\w:])(?::[a-z\d_+-]{1,50}:)+(?![\w:])/g;
const SHORTCODE = /:([a-z\d_+-]+):/g;

/** A text with the emoji that GitHub shows for its shortcodes: `:rocket:`. Other names are kept. */
export function withEmoji(text: string): string {
  if (!text.includes(':')) return text;
  return text.replace(SHORTCODES, (codes) =>
    codes.replace(SHORTCODE, (code, name: string) => ownValue(nameToEmoji, name) ?? code),
  );
}
