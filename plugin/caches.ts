import type {Pluggable} from 'unified';
import {type Cache, cacheFolder, NO_CACHE, openFileCache} from './collect/cache.js';
import {codeVersion} from './collect/codeVersion.js';
import type {ReadRecord} from './portfolio.js';
import type {RenderedBody} from './publish/body/renderBody.js';
import type {ReadOptions} from './types.js';

/** What is kept between builds. */
export interface Caches {
  plans: Cache<ReadRecord>;
  bodies: Cache<RenderedBody>;
  /** Writes what is new and drops what is old; to be called after everything was read and rendered. */
  flush(): void;
}

/**
 * Opens the caches of a site. Plugins of the site are code that cannot be
 * compared, so with them nothing is kept of what they change.
 *
 * @param siteDir - absolute
 */
export function openCaches(
  siteDir: string,
  options: ReadOptions & {
    /** Of the instance: one with few plans must not drop those of another. */
    id: string;
    mermaid: boolean;
    remarkPlugins: readonly Pluggable[];
    rehypePlugins: readonly Pluggable[];
  },
): Caches {
  if (options.remarkPlugins.length > 0) {
    return {plans: NO_CACHE, bodies: NO_CACHE, flush: () => {}};
  }
  const version = codeVersion();
  const {id, timezones, statuses, mermaid} = options;
  const scope = JSON.stringify([id, [...timezones], [...statuses], mermaid]);
  const cache = openFileCache<unknown>(cacheFolder(siteDir), [version, scope]);
  return {
    plans: ofKind<ReadRecord>(cache, 'plan'),
    bodies: options.rehypePlugins.length > 0 ? NO_CACHE : ofKind<RenderedBody>(cache, 'body'),
    flush: cache.flush,
  };
}

/** Only values of this kind are kept under these names, and only by the same code. */
function ofKind<T>(cache: Cache<unknown>, kind: string): Cache<T> {
  return {
    get: (parts) => cache.get([kind, ...parts]) as T | null,
    set: (parts, value) => cache.set([kind, ...parts], value),
    flush: cache.flush,
  };
}
