import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {PackFolder} from './packFolder.js';
import {fromBytes, toBytes} from './packValue.js';

/** Keeps values between builds, each under what it was made from. Values are plain data. */
export interface Cache<T> {
  /** @returns `null` where nothing is known; what was `set` is known after the next `flush` */
  get(parts: readonly string[]): T | null;
  /** Keeps what `get` did not know. */
  set(parts: readonly string[], value: T): void;
  /**
   * Writes what was set, to be called once everything was asked for. Drops what
   * no `get` or `set` named since the cache was opened, where there is much of it.
   */
  flush(): void;
}

/** How values of one kind are written. */
export interface Codec<T> {
  /** @throws where the value cannot be written */
  toBytes(value: T): Buffer;
  /** @returns `null` where the bytes are no value */
  fromBytes(bytes: Buffer): T | null;
}

export interface FileCache<T> extends Cache<T> {
  /** Values of another kind in the same packs; JSON, if no codec is given. */
  ofKind<V>(kind: string, codec?: Codec<V>): Cache<V>;
  /** Whether values can be kept, and none is yet; to be asked before any `get`. */
  isFillable(): boolean;
}

/** For where nothing is kept. */
export const NO_CACHE: Cache<never> = {get: () => null, set: () => {}, flush: () => {}};

/** Part of the scope: packs of another layout are never read. */
const LAYOUT = 'packs 2';
/** No hash is as long, so that a text and the hash of another are never the same part. */
const LONG = 200;

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

/**
 * A cache of packs, files of many values, each value under the hash of what it
 * was made from: nothing in it can be stale. Several processes may share it, since
 * a pack is written beside and then renamed, and never changed. What is damaged is
 * not known. A folder that cannot be read or written is an empty cache.
 *
 * @param folder - absolute; made when the first value is kept
 * @param scope - what all values depend on: the version of the code, the options
 */
export function openFileCache<T>(folder: string, scope: readonly string[]): FileCache<T> {
  const packs = new PackFolder(folder, hash(JSON.stringify([LAYOUT, ...scope])).slice(0, 16));
  const shorten = createShortener();
  const keyOf = (parts: readonly string[]) =>
    hash(JSON.stringify([LAYOUT, scope, parts.map(shorten)]));
  const cacheOf = <V>(kind: readonly string[], {toBytes, fromBytes}: Codec<V>): Cache<V> => ({
    get: (parts) => {
      const bytes = packs.get(keyOf([...kind, ...parts]));
      return bytes ? fromBytes(bytes) : null;
    },
    set: (parts, value) => packs.set(keyOf([...kind, ...parts]), () => toBytes(value)),
    flush: () => packs.flush(),
  });
  return {
    ...cacheOf<T>([], jsonCodec()),
    ofKind: (kind, codec = jsonCodec()) => cacheOf([kind], codec),
    isFillable: () => packs.isFillable(),
  };
}

function jsonCodec<V>(): Codec<V> {
  return {toBytes, fromBytes: (bytes) => fromBytes(bytes) as V | null};
}

/** Long texts as their hashes. The last is remembered: several values are made from one text. */
function createShortener(): (text: string) => string {
  let last = {text: '', digest: ''};
  return (text) => {
    if (text.length < LONG) return text;
    if (last.text !== text) last = {text, digest: hash(text)};
    return last.digest;
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
