import {createHash} from 'node:crypto';
import fs from 'node:fs';

/**
 * A pack is a file of entries, one after the other, then its index, then its
 * foot. The index stands behind, so that entries can be written as they come; it
 * tells for each entry its key, its checksum and its length (four bytes, big
 * endian), in the order of the entries. The foot is the checksum of the index and
 * the number of entries.
 */
export const PACK_ENDING = '.pack';
const KEY_LENGTH = 32;
const SUM_LENGTH = 20;
const ROW_LENGTH = KEY_LENGTH + SUM_LENGTH + 4;
const FOOT_LENGTH = SUM_LENGTH + 4;

interface Place {
  offset: number;
  length: number;
  sum: Buffer;
}

/** A pack that is read: its index is in memory, its entries are not. */
export class Pack {
  private file: number | null = null;

  private constructor(
    readonly path: string,
    private readonly places: ReadonlyMap<string, Place>,
    /** Of all entries together, in bytes. */
    readonly size: number,
  ) {}

  /** @returns `null` where the file is no pack, or not a whole one */
  static open(file: string): Pack | null {
    let handle: number | null = null;
    try {
      handle = fs.openSync(file, 'r');
      const {places, size} = readIndex(handle);
      return new Pack(file, places, size);
    } catch {
      return null;
    } finally {
      if (handle !== null) fs.closeSync(handle);
    }
  }

  get keys(): Iterable<string> {
    return this.places.keys();
  }

  /** In bytes; 0 where the pack has no such entry. */
  lengthOf(key: string): number {
    return this.places.get(key)?.length ?? 0;
  }

  /** @returns `null` where the pack has no such entry, or a damaged one */
  read(key: string): Buffer | null {
    const place = this.places.get(key);
    if (!place) return null;
    try {
      this.file ??= fs.openSync(this.path, 'r');
      const bytes = readAt(this.file, place.offset, place.length);
      return sumOf(bytes).equals(place.sum) ? bytes : null;
    } catch {
      return null;
    }
  }

  /** To be called after reading; the next `read` opens the file again. */
  close(): void {
    if (this.file !== null) fs.closeSync(this.file);
    this.file = null;
  }
}

/** @throws where the file does not end in an index that fits it */
function readIndex(file: number): {places: Map<string, Place>; size: number} {
  const end = fs.fstatSync(file).size - FOOT_LENGTH;
  if (end < 0) throw new RangeError('a file without a foot');
  const foot = readAt(file, end, FOOT_LENGTH);
  const indexLength = foot.readUInt32BE(SUM_LENGTH) * ROW_LENGTH;
  const size = end - indexLength;
  // Nothing says yet that the number is true, and so many bytes would be allocated.
  if (size < 0) throw new RangeError('an index longer than its file');
  const index = readAt(file, size, indexLength);
  if (!sumOf(index).equals(foot.subarray(0, SUM_LENGTH))) throw new Error('a damaged index');
  const places = new Map<string, Place>();
  let offset = 0;
  for (let at = 0; at < indexLength; at += ROW_LENGTH) {
    const sumAt = at + KEY_LENGTH;
    const length = index.readUInt32BE(sumAt + SUM_LENGTH);
    const sum = index.subarray(sumAt, sumAt + SUM_LENGTH);
    places.set(index.toString('hex', at, sumAt), {offset, length, sum});
    offset += length;
  }
  if (offset !== size) throw new RangeError('an index of another file');
  return {places, size};
}

/** @throws where the file has fewer bytes */
function readAt(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const count = fs.readSync(file, bytes, done, length - done, offset + done);
    if (count === 0) throw new RangeError('the file ends early');
    done += count;
  }
  return bytes;
}

/** Of an entry, or of an index: SHA-1, which guards against damage, not against an attacker. */
export function sumOf(bytes: Buffer): Buffer {
  return createHash('sha1').update(bytes).digest();
}
