import {once} from 'node:events';
import {Worker} from 'node:worker_threads';
import type {ReadableSources} from '../pipeline/planReader.js';
import type {CacheOptions} from '../pipeline/siteCaches.js';

/** Fewer characters are read and rendered in about the time that a thread takes to start. */
const MUCH_TEXT = 2_000_000;

/** What a thread gets: plain data. */
export interface AheadWork {
  /** Absolute. */
  siteDir: string;
  /** Without plugins of the site, which are code. */
  options: Omit<CacheOptions, 'remarkPlugins' | 'rehypePlugins'>;
  collected: ReadableSources;
}

/** Whether the trees of so much text are worth a thread. */
export function isMuchText({planSources, indexSources}: ReadableSources): boolean {
  const sources = [...planSources, ...indexSources];
  return sources.reduce((sum, {text}) => sum + text.length, 0) > MUCH_TEXT;
}

/**
 * Has another thread read and render plans, and put them into the caches of the site. Trees of
 * plans take many times the memory of their texts, and a heap that has grown does not shrink
 * before the bundler needs the memory; that of a thread goes with it. What the thread does not
 * keep, for whatever reason, is made by whoever asks for it.
 *
 * @returns `false` where the thread failed, or could not begin
 */
export async function readAhead(work: AheadWork): Promise<boolean> {
  try {
    const thread = new Worker(new URL('readAheadThread.js', import.meta.url), {workerData: work});
    const [code] = await once(thread, 'exit');
    return code === 0;
  } catch {
    return false;
  }
}
