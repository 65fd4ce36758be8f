import {shorten} from '../../lib/text/shorten.js';
import type {Document} from '../../model/document.js';
import {textOfValue, valueOfKey} from '../markdown/frontMatter/frontMatterKeys.js';

/** More, or longer ones, are no tags that anybody filters by. */
const MAX_TAGS = 100;
const MAX_LENGTH = 100;

/** `tags` or `labels` of the front matter: a list, or text with commas; each tag once, in order. */
export function readTags({frontMatter}: Document): string[] {
  const tags = valueOfKey(frontMatter.data, ['tags', 'labels'])?.value;
  const list: unknown[] = Array.isArray(tags) ? tags : textOfValue(tags).split(',');
  const names = list
    .filter((tag) => typeof tag === 'string' || typeof tag === 'number')
    .map((tag) => String(tag).trim().replace(/^#/, ''));
  const tagged = names.filter((tag) => tag !== '').map((tag) => shorten(tag, MAX_LENGTH));
  return [...new Set(tagged)].slice(0, MAX_TAGS);
}
