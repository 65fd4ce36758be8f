import path from 'node:path';
import type {Pluggable} from 'unified';
import {type Cache, cacheFolder, NO_CACHE} from '../cache/cache.js';
import {openStore} from '../cache/store.js';
import {isRecord} from '../lib/isRecord.js';
import type {ReadOptions} from '../model/document.js';
import {codeFingerprint} from './codeFingerprint.js';
import type {ReadFile} from './planReader.js';

/** What decides what is kept between builds. */
export interface CacheOptions extends ReadOptions {
  /** Of the instance: each has a file of its own. */
  id: string;
  mermaid: boolean;
  remarkPlugins: readonly Pluggable[];
  rehypePlugins: readonly Pluggable[];
}

/**
 * Opens the cache of what is read and rendered of files. Plugins of the site are code that cannot
 * be compared, so with them nothing is kept.
 *
 * @param siteDir - absolute
 */
export function openSiteCache(siteDir: string, options: CacheOptions): Cache<ReadFile> {
  const {id, timezones, statuses, mermaid, remarkPlugins, rehypePlugins} = options;
  if (remarkPlugins.length > 0 || rehypePlugins.length > 0) return NO_CACHE;
  const scope = JSON.stringify([[...timezones], [...statuses], mermaid]);
  const file = path.join(cacheFolder(siteDir), `${encodeURIComponent(id)}.jsonl`);
  return openStore(file, [codeFingerprint(), scope], isReadFile);
}

const LISTS_OF_PLAN = ['tasks', 'marks', 'activity', 'references', 'findings'];
const LISTS_OF_BODY = ['links', 'toc', 'headings', 'ids', 'findings'];

/** Whether it has the shape of what is kept, as far as reading on would fail without it. */
function isReadFile(json: unknown): json is ReadFile {
  if (!hasLists(json, ['plans', 'entries', 'findings'])) return false;
  return json.plans.every(
    (item) =>
      isRecord(item) &&
      hasLists(item.plan, LISTS_OF_PLAN) &&
      hasLists(item.body, LISTS_OF_BODY) &&
      hasLists(item.body.json, ['texts', 'gaps']),
  );
}

function hasLists<K extends string>(
  json: unknown,
  names: readonly K[],
): json is Record<K, unknown[]> {
  return isRecord(json) && names.every((name) => Array.isArray(json[name]));
}
