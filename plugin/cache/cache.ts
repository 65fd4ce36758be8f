import fs from 'node:fs';
import path from 'node:path';

/** Keeps values from one build to the next, each under what it was made from. */
export interface Cache<T> {
  /** @returns `null` where nothing is known */
  get(parts: readonly string[]): T | null;
  /** Keeps a value that nobody changes from now on. */
  set(parts: readonly string[], value: T): void;
  /**
   * To be called once all that is wanted was asked for. Keeps what was set, and what was asked for
   * and known; from then on nothing is known, and nothing more is kept.
   */
  flush(): void;
}

/** For where nothing is kept. */
export const NO_CACHE: Cache<never> = {get: () => null, set: () => {}, flush: () => {}};

/**
 * Where Docusaurus keeps caches, so that `docusaurus clear` removes it.
 *
 * @param siteDir - absolute
 */
export function cacheFolder(siteDir: string): string {
  const isPlugAndPlay =
    !fs.existsSync(path.join(siteDir, 'node_modules')) &&
    fs.existsSync(path.join(siteDir, '.yarn'));
  const parent = isPlugAndPlay ? '.yarn' : 'node_modules';
  return path.join(siteDir, parent, '.cache', 'docusaurus-plugin-execplans');
}
