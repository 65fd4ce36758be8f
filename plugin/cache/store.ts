import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {deserialize, serialize} from 'node:v8';
import {DAY} from '../lib/time/days.js';
import type {Cache} from './cache.js';

/** Changes with the layout of the file. */
const FORMAT = 'execplans-store 2';
/** Bytes of a checksum, of a key, and of the length of a value; the value follows. */
const SUM_LENGTH = 20;
const KEY_LENGTH = 32;
const LENGTH_AT = SUM_LENGTH + KEY_LENGTH;
const VALUE_AT = LENGTH_AT + 4;

/**
 * A cache in one file, which is read when the first value is asked for and written whole when
 * something new is to be kept. Its first line tells the scope; behind it stands entry after entry: the
 * checksum of the rest, the key (the hash of what the value was made from), and the value as V8 writes
 * it: in a third of the time of JSON, and as fast to read. So nothing in it can be stale, and what is
 * not byte for byte as it was written is not known. Several processes may share the file: the one that
 * writes last wins. A file that cannot be read or written is an empty cache.
 *
 * @param file - absolute; its folder is made when it is written
 * @param scope - what all values depend on: the versions of the code and of V8, the options
 */
export function openStore<T>(file: string, scope: readonly string[]): Cache<T> {
  const head = Buffer.from(`${FORMAT} ${hashOf(scope).toString('hex')}\n`);
  const kept = new Map<string, Buffer>();
  const added = new Map<string, T>();
  let known: ReadonlyMap<string, Buffer> | null = null;
  let isFlushed = false;
  return {
    get(parts) {
      if (isFlushed) return null;
      known ??= readEntries(file, head);
      const key = toKey(parts);
      const entry = known.get(key);
      if (!entry || !isSound(entry)) return null;
      kept.set(key, entry);
      return deserialize(entry.subarray(VALUE_AT)) as T;
    },
    set(parts, value) {
      if (!isFlushed) added.set(toKey(parts), value);
    },
    flush() {
      if (added.size > 0) writeFile(file, toPieces(head, kept, added));
      isFlushed = true;
      known = null;
      kept.clear();
      added.clear();
    },
  };
}

function readEntries(file: string, head: Buffer): Map<string, Buffer> {
  const entries = new Map<string, Buffer>();
  const bytes = readFile(file);
  if (!bytes.subarray(0, head.length).equals(head)) return entries;
  for (let at = head.length; at + VALUE_AT <= bytes.length; ) {
    const end = at + VALUE_AT + bytes.readUInt32LE(at + LENGTH_AT);
    entries.set(bytes.toString('latin1', at + SUM_LENGTH, at + LENGTH_AT), bytes.subarray(at, end));
    at = end;
  }
  return entries;
}

function readFile(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

function isSound(entry: Buffer): boolean {
  return sumOf(entry).equals(entry.subarray(0, SUM_LENGTH));
}

function* toPieces<T>(
  head: Buffer,
  kept: ReadonlyMap<string, Buffer>,
  added: ReadonlyMap<string, T>,
): Generator<Buffer> {
  yield head;
  for (const [key, entry] of kept) if (!added.has(key)) yield entry;
  for (const [key, value] of added) {
    const entry = toEntry(key, value);
    if (entry) yield entry;
  }
}

/** @returns `null` where the value is no plain data, or too large */
function toEntry(key: string, value: unknown): Buffer | null {
  try {
    const data = serialize(value);
    const entry = Buffer.concat([Buffer.alloc(VALUE_AT), data]);
    entry.write(key, SUM_LENGTH, 'latin1');
    entry.writeUInt32LE(data.length, LENGTH_AT);
    sumOf(entry).copy(entry);
    return entry;
  } catch {
    return null;
  }
}

/**
 * Writes beside and renames, piece by piece: all of them together would be as large as the file. What
 * is not kept is made again, so that a full or a protected disk stops nothing.
 */
function writeFile(file: string, pieces: Iterable<Buffer>): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    fs.mkdirSync(path.dirname(file), {recursive: true});
    const handle = fs.openSync(beside, 'w');
    try {
      for (const piece of pieces) fs.writeFileSync(handle, piece);
    } finally {
      fs.closeSync(handle);
    }
    fs.renameSync(beside, file);
    removeLeftOvers(path.dirname(file));
  } catch {
    remove(beside);
  }
}

/** What former versions kept values in, and what a process that was stopped left half-written. */
function removeLeftOvers(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    const isStopped = name.endsWith('.tmp') && Date.now() - fs.statSync(file).mtimeMs > DAY;
    if (isStopped || /\.(?:pack(?:\.tmp)?|jsonl)$/.test(name)) remove(file);
  }
}

/** A file that another process holds, or that may not be removed, stays. */
function remove(file: string): void {
  try {
    fs.rmSync(file, {force: true});
  } catch {
    // It does no harm but for its size.
  }
}

/** One letter for each byte, so that it can be looked up. */
function toKey(parts: readonly string[]): string {
  return hashOf(parts).toString('latin1');
}

function hashOf(parts: readonly string[]): Buffer {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${part.length} `).update(part);
  return sum.digest();
}

/** SHA-1, which guards against damage, not against an attacker. */
function sumOf(entry: Buffer): Buffer {
  return createHash('sha1').update(entry.subarray(SUM_LENGTH)).digest();
}
