import {nameToEmoji} from 'gemoji';
import {ownValue} from '../ownValue.js';

/** Names between colons, one after another, that are no part of a longer word: `std::x::y` is none. */
const SHORTCODES = /(?<![\w:])(?::[a-z\d_+-]{1,50}:)+(?![\w:])/g;
const SHORTCODE = /:([a-z\d_+-]+):/g;

/** The first of them: `12:30:45` holds none. */
const HINT = /(?<![\w:]):[a-z\d_+-]{1,50}:/;

/** Whether a text may hold a shortcode; a quick look, `withEmoji` decides. */
export function mayHoldShortcode(text: string): boolean {
  return text.includes(':') && HINT.test(text);
}

/** A text with the emoji that GitHub shows for its shortcodes: `:rocket:`. Other names are kept. */
export function withEmoji(text: string): string {
  if (!mayHoldShortcode(text)) return text;
  return text.replace(SHORTCODES, (codes) =>
    codes.replace(SHORTCODE, (code, name: string) => ownValue(nameToEmoji, name) ?? code),
  );
}
