import {randomBytes} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {PACK_ENDING, sumOf} from './pack.js';

/** Entries are written when they are that many bytes together. */
const CHUNK = 1 << 17;

/** Writes a pack beside, entry by entry, and renames it when it is whole. */
export class PackWriter {
  private file: number | null = null;
  private failed = false;
  private pending: Buffer[] = [];
  private pendingLength = 0;
  private written = 0;
  private readonly rows = new Map<string, Buffer>();
  private readonly path: string;
  private readonly beside: string;

  /** @param prefix - begins the name of the file */
  constructor(
    private readonly folder: string,
    prefix: string,
  ) {
    const name = `${prefix}${randomBytes(8).toString('hex')}${PACK_ENDING}`;
    this.path = path.join(folder, name);
    this.beside = `${this.path}.tmp`;
  }

  /** Of all entries together, in bytes. */
  get size(): number {
    return this.written;
  }

  has(key: string): boolean {
    return this.rows.has(key);
  }

  /** @param key - 64 hexadecimal digits, not added before */
  add(key: string, bytes: Buffer): void {
    if (this.failed) return;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    this.rows.set(key, Buffer.concat([Buffer.from(key, 'hex'), sumOf(bytes), length]));
    this.written += bytes.length;
    this.write(bytes);
  }

  /** @returns the absolute path of the pack; `null` where it cannot be written, or would be empty */
  finish(): string | null {
    if (this.rows.size === 0) return null;
    const index = Buffer.concat([...this.rows.values()]);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.rows.size);
    this.write(index);
    this.write(Buffer.concat([sumOf(index), count]));
    this.attempt(() => {
      this.writePending();
      this.close();
      fs.renameSync(this.beside, this.path);
    });
    return this.failed ? null : this.path;
  }

  private write(bytes: Buffer): void {
    this.pending.push(bytes);
    this.pendingLength += bytes.length;
    if (this.pendingLength >= CHUNK) this.attempt(() => this.writePending());
  }

  private writePending(): void {
    if (this.file === null) {
      fs.mkdirSync(this.folder, {recursive: true});
      this.file = fs.openSync(this.beside, 'w');
    }
    fs.writeFileSync(this.file, Buffer.concat(this.pending, this.pendingLength));
    this.pending = [];
    this.pendingLength = 0;
  }

  /** What is not kept is made again, so that a full or a protected disk stops nothing. */
  private attempt(step: () => void): void {
    if (this.failed) return;
    try {
      step();
    } catch {
      this.failed = true;
      this.pending = [];
      if (this.file === null) return;
      this.close();
      removeFile(this.beside);
    }
  }

  private close(): void {
    const file = this.file;
    this.file = null;
    if (file !== null) fs.closeSync(file);
  }
}

/** A file that another process holds, or that may not be removed, stays. */
export function removeFile(file: string): void {
  try {
    fs.rmSync(file, {force: true});
  } catch {
    // It is no harm but for its size.
  }
}
