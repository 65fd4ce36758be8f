import {isRecord} from '../lib/isRecord.js';
import {shorten} from '../lib/text/shorten.js';

/** Characters of one text on a page, other than the plan itself: nobody reads more in a list. */
export const MAX_TEXT = 2_000;

/** Addresses, which would lead elsewhere if they were cut. */
const ADDRESSES: ReadonlySet<string> = new Set([
  'href',
  'url',
  'permalink',
  'indexPermalink',
  'sourceUrl',
  'lineUrl',
  'editUrl',
]);

/** Props with every text of them cut to `MAX_TEXT`; the same object where none is longer. */
export function limitTexts<T>(props: T): T {
  return limit(props) as T;
}

function limit(value: unknown): unknown {
  if (typeof value === 'string') return shorten(value, MAX_TEXT);
  if (Array.isArray(value)) {
    const items = value.map(limit);
    return items.every((item, at) => item === value[at]) ? value : items;
  }
  if (!isRecord(value)) return value;
  const changed: [string, unknown][] = [];
  for (const [name, item] of Object.entries(value)) {
    const limited = ADDRESSES.has(name) ? item : limit(item);
    if (limited !== item) changed.push([name, limited]);
  }
  return changed.length > 0 ? {...value, ...Object.fromEntries(changed)} : value;
}
