import type {Document} from '../../model/document.js';
import {valueOfKey} from '../markdown/frontMatter/frontMatterKeys.js';

/** `tags` or `labels` of the front matter: a list, or text with commas; each tag once, in order. */
export function readTags({frontMatter}: Document): string[] {
  const tags = valueOfKey(frontMatter.data, ['tags', 'labels'])?.value;
  const list: unknown[] = Array.isArray(tags) ? tags : String(tags ?? '').split(',');
  const names = list
    .filter((tag) => typeof tag === 'string' || typeof tag === 'number')
    .map((tag) => String(tag).trim().replace(/^#/, ''));
  return [...new Set(names.filter((tag) => tag !== ''))];
}
