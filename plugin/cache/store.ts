import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {DAY} from '../lib/time/days.js';
import type {Cache} from './cache.js';

/** Changes with the layout of the file. */
const FORMAT = 'execplans-store 1';
const LINE_FEED = Buffer.from('\n');
/** Of a checksum and of a key: hexadecimal digits. */
const SUM_LENGTH = 40;
const KEY_LENGTH = 64;
const VALUE_AT = SUM_LENGTH + KEY_LENGTH;

/**
 * A cache in one file, which is read when the first value is asked for and written whole when
 * something new is to be kept. Its first line tells the scope; each of the others is an entry: the
 * checksum of the rest, the key (the hash of what the value was made from) and the value as JSON.
 * So nothing in it can be stale, and what is damaged is not known. Several processes may share the
 * file: the one that writes last wins. A file that cannot be read or written is an empty cache.
 *
 * @param file - absolute; its folder is made when it is written
 * @param scope - what all values depend on: the version of the code, the options
 * @param isValue - whether parsed JSON is a value
 */
export function openStore<T>(
  file: string,
  scope: readonly string[],
  isValue: (json: unknown) => json is T,
): Cache<T> {
  const head = `${FORMAT} ${hash(JSON.stringify(scope))}`;
  const kept = new Map<string, Buffer>();
  const added = new Map<string, T>();
  let known: ReadonlyMap<string, Buffer> | null = null;
  let isFlushed = false;
  return {
    get(parts) {
      if (isFlushed) return null;
      known ??= readLines(file, head);
      const key = hashOf(parts);
      const line = known.get(key);
      const value = line && parseLine(line);
      if (!line || !isValue(value)) return null;
      kept.set(key, line);
      return value;
    },
    set(parts, value) {
      if (!isFlushed) added.set(hashOf(parts), value);
    },
    flush() {
      if (added.size > 0) writeFile(file, toLines(head, kept, added));
      isFlushed = true;
      known = null;
      kept.clear();
      added.clear();
    },
  };
}

function readLines(file: string, head: string): Map<string, Buffer> {
  const lines = new Map<string, Buffer>();
  const bytes = readFile(file);
  let start = head.length + 1;
  if (bytes.toString('latin1', 0, start) !== `${head}\n`) return lines;
  for (let end = bytes.indexOf(LINE_FEED, start); end !== -1; ) {
    lines.set(
      bytes.toString('latin1', start + SUM_LENGTH, start + VALUE_AT),
      bytes.subarray(start, end),
    );
    start = end + 1;
    end = bytes.indexOf(LINE_FEED, start);
  }
  return lines;
}

function readFile(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** @returns `null` where the line is damaged */
function parseLine(line: Buffer): unknown {
  try {
    const isSound = sumOf(line.subarray(SUM_LENGTH)) === line.toString('latin1', 0, SUM_LENGTH);
    return isSound ? JSON.parse(line.toString('latin1', VALUE_AT)) : null;
  } catch {
    return null;
  }
}

function* toLines<T>(
  head: string,
  kept: ReadonlyMap<string, Buffer>,
  added: ReadonlyMap<string, T>,
): Generator<Buffer> {
  yield Buffer.from(head);
  for (const [key, line] of kept) if (!added.has(key)) yield line;
  for (const [key, value] of added) {
    const line = toLine(key, value);
    if (line) yield line;
  }
}

/** @returns `null` where the value is no JSON, or too large */
function toLine(key: string, value: unknown): Buffer | null {
  try {
    const rest = Buffer.from(`${key}${escapeUnits(JSON.stringify(value))}`);
    return Buffer.concat([Buffer.from(sumOf(rest)), rest]);
  } catch {
    return null;
  }
}

/** Such characters stand only within texts, where JSON may escape them. ASCII is read twice as fast. */
function escapeUnits(json: string): string {
  return json.replace(
    /[\x80-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Writes beside and renames, line by line: all lines together would be as large as the file. What
 * is not kept is made again, so that a full or a protected disk stops nothing.
 */
function writeFile(file: string, lines: Iterable<Buffer>): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    fs.mkdirSync(path.dirname(file), {recursive: true});
    const handle = fs.openSync(beside, 'w');
    try {
      for (const line of lines) fs.writeFileSync(handle, Buffer.concat([line, LINE_FEED]));
    } finally {
      fs.closeSync(handle);
    }
    fs.renameSync(beside, file);
    removeLeftOvers(path.dirname(file));
  } catch {
    remove(beside);
  }
}

/** Packs, in which former versions kept values, and what a process that was stopped left half-written. */
function removeLeftOvers(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    const isStopped = name.endsWith('.tmp') && Date.now() - fs.statSync(file).mtimeMs > DAY;
    if (isStopped || /\.pack(?:\.tmp)?$/.test(name)) remove(file);
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

function hashOf(parts: readonly string[]): string {
  return hash(JSON.stringify(parts));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** SHA-1, which guards against damage, not against an attacker. */
function sumOf(bytes: Buffer): string {
  return createHash('sha1').update(bytes).digest('hex');
}
