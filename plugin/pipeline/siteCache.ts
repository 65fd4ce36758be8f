import path from 'node:path';
import type {Pluggable} from 'unified';
import {type Cache, cacheFolder, NO_CACHE} from '../cache/cache.js';
import {openStore} from '../cache/store.js';
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
  const {
    id,
    timezones,
    statuses,
    omitSections = [],
    mermaid,
    remarkPlugins,
    rehypePlugins,
  } = options;
  if (remarkPlugins.length > 0 || rehypePlugins.length > 0) return NO_CACHE;
  const scope = JSON.stringify([[...timezones], [...statuses], [...omitSections], mermaid]);
  const file = path.join(cacheFolder(siteDir), `${encodeURIComponent(id)}.store`);
  return openStore(file, [codeFingerprint(), scope]);
}
