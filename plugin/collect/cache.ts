import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {deserialize, serialize} from 'node:v8';

/** Keeps values between builds, each under what it was made from. */
export interface Cache<T> {
  /** @returns `null` where nothing is known */
  get(parts: readonly string[]): T | null;
  set(parts: readonly string[], value: T): void;
  /** Drops what no `get` or `set` named since the cache was opened, where there is too much of it. */
  prune(): void;
}

/** For where nothing is kept. */
export const NO_CACHE: Cache<never> = {get: () => null, set: () => {}, prune: () => {}};

const ENDING = '.bin';
/** A checksum stands before the value, so that a damaged entry is none. */
const SUM_LENGTH = 16;
/** No hash is as long, so that a text and the hash of another are never the same part. */
const LONG = 200;
/** Unused entries beyond as many as were used, and beyond this number, are dropped. */
const MAX_UNUSED = 500;

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
 * A cache of files, one for each value, named by the hash of what the value was
 * made from: nothing in it can be stale. Several processes may share it, since
 * an entry is written beside and then renamed, and two of one name are equal. A
 * folder that cannot be read or written is an empty cache.
 *
 * @param folder - absolute; made when the first value is kept
 * @param scope - what all values depend on: the version of the code, the options
 */
export function openFileCache<T>(folder: string, scope: readonly string[]): Cache<T> {
  const used = new Set<string>();
  const shorten = createShortener();
  const fileOf = (parts: readonly string[]) => {
    const key = JSON.stringify([...scope, ...parts.map(shorten)]);
    const name = hash('sha256', key).toString('hex') + ENDING;
    used.add(name);
    return path.join(folder, name);
  };
  return {
    get: (parts) => readEntry(fileOf(parts)) as T | null,
    set: (parts, value) => writeEntry(fileOf(parts), value),
    prune: () => dropUnused(folder, used),
  };
}

/** Long texts as their hashes. The last is remembered: several values are made from one text. */
function createShortener(): (text: string) => string {
  let last = {text: '', digest: ''};
  return (text) => {
    if (text.length < LONG) return text;
    if (last.text !== text) last = {text, digest: hash('sha256', text).toString('hex')};
    return last.digest;
  };
}

function readEntry(file: string): unknown {
  try {
    const content = fs.readFileSync(file);
    const value = content.subarray(SUM_LENGTH);
    return content.subarray(0, SUM_LENGTH).equals(hash('md5', value)) ? deserialize(value) : null;
  } catch {
    return null;
  }
}

function writeEntry(file: string, value: unknown): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    const content = serialize(value);
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(beside, Buffer.concat([hash('md5', content), content]));
    fs.renameSync(beside, file);
  } catch {
    // What is not kept is made again; what was half written is never read, and dropped with the unused.
  }
}

function dropUnused(folder: string, used: ReadonlySet<string>): void {
  try {
    const unused = fs.readdirSync(folder).filter((name) => !used.has(name));
    if (unused.length <= Math.max(MAX_UNUSED, used.size)) return;
    for (const name of unused) fs.rmSync(path.join(folder, name), {force: true});
  } catch {
    // A folder that is not there holds nothing to drop.
  }
}

function hash(algorithm: 'sha256' | 'md5', content: string | Buffer): Buffer {
  return createHash(algorithm).update(content).digest();
}
