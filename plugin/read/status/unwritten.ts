import {LEXICON} from '../../lexicon/merged.js';
import {isPlaceholder} from './placeholders.js';

const UNWRITTEN = new RegExp(`^(?:${LEXICON.phrases.unwritten})`, 'iu');

/**
 * Whether an entry is a placeholder. Beside a date or a reason, a sentence of
 * several words is taken at its word: "Add retries when the link drops" is work
 * that was done, though the same words alone could be a template's advice.
 *
 * @param backed - the entry has a stamp or a reason
 */
export function isUnwritten(text: string, backed: boolean): boolean {
  if (!isPlaceholder(text)) return false;
  const isSentence = /^[^\s(（<[]+\s\S+\s\S+\s\S/u.test(text);
  return !backed || !isSentence || UNWRITTEN.test(text);
}
