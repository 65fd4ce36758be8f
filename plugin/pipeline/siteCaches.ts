import type {Pluggable} from 'unified';
import {type Cache, cacheFolder, NO_CACHE, openFileCache} from '../cache/cache.js';
import type {ReadOptions} from '../model/document.js';
import {BODY_CODEC} from '../publish/body/bodyCodec.js';
import type {RenderedBody} from '../publish/body/renderBody.js';
import {codeFingerprint} from './codeFingerprint.js';
import type {ReadRecord} from './planReader.js';

/** What is kept between builds. */
export interface Caches {
  plans: Cache<ReadRecord>;
  bodies: Cache<RenderedBody>;
  /** Whether all that is read and rendered can be kept, and nothing is yet; to be asked first. */
  isFillable(): boolean;
  /** Writes what is new and drops what is old; to be called after everything was read and rendered. */
  flush(): void;
}

/** What decides what is kept. */
export interface CacheOptions extends ReadOptions {
  /** Of the instance: one with few plans must not drop those of another. */
  id: string;
  mermaid: boolean;
  remarkPlugins: readonly Pluggable[];
  rehypePlugins: readonly Pluggable[];
}

/**
 * Opens the caches of a site. Plugins of the site are code that cannot be
 * compared, so with them nothing is kept of what they change.
 *
 * @param siteDir - absolute
 */
export function openCaches(siteDir: string, options: CacheOptions): Caches {
  if (options.remarkPlugins.length > 0) {
    return {plans: NO_CACHE, bodies: NO_CACHE, isFillable: () => false, flush: () => {}};
  }
  const version = codeFingerprint();
  const {id, timezones, statuses, mermaid} = options;
  const scope = JSON.stringify([id, [...timezones], [...statuses], mermaid]);
  const cache = openFileCache(cacheFolder(siteDir), [version, scope]);
  const keepsBodies = options.rehypePlugins.length === 0;
  return {
    plans: cache.ofKind<ReadRecord>('plan'),
    bodies: keepsBodies ? cache.ofKind('body', BODY_CODEC) : NO_CACHE,
    isFillable: () => keepsBodies && cache.isFillable(),
    flush: cache.flush,
  };
}
