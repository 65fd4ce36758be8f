import fs from 'node:fs';
import path from 'node:path';
import {PACK_ENDING, Pack} from './pack.js';
import {PackWriter, removeFile} from './packWriter.js';
import {tidyPacks} from './tidyPacks.js';

/** More packs than these are merged: each costs a file to open. */
const MAX_PACKS = 8;
/** Unused bytes beyond as many as are used, and beyond this number, are dropped. */
const MAX_UNUSED = 8_000_000;
/**
 * So many bytes are a pack of their own, and the next one is twice as large: a load that is stopped
 * leaves half of its work behind, and a long one few packs.
 */
const FIRST_PART = 8_000_000;

/** The packs of one scope in a folder that it may share with others. */
export class PackFolder {
  private readonly prefix: string;
  private readonly used = new Set<string>();
  private readonly packs = new Set<Pack>();
  /** The packs with a damaged entry, and the files that are no packs. */
  private readonly damaged = new Set<Pack>();
  private readonly broken = new Set<string>();
  private readonly packOf = new Map<string, Pack>();
  private writer: PackWriter | null = null;
  private partSize = FIRST_PART;
  private isRead = false;

  /** @param scope - the packs of another are not read */
  constructor(
    private readonly folder: string,
    scope: string,
  ) {
    this.prefix = `${scope}-`;
  }

  /** Whether values can be kept, and none is yet. Packs that another writes later are read all the same. */
  isFillable(): boolean {
    try {
      fs.mkdirSync(this.folder, {recursive: true});
      fs.accessSync(this.folder, fs.constants.W_OK);
    } catch {
      return false;
    }
    return !namesIn(this.folder).some((name) => this.isPack(name));
  }

  get(key: string): Buffer | null {
    this.readFolder();
    this.used.add(key);
    const pack = this.packOf.get(key);
    if (!pack) return null;
    const bytes = pack.read(key);
    if (!bytes) this.leave(key, pack);
    return bytes;
  }

  /** @param make - may throw where a value cannot be kept; is not called where it is kept already */
  set(key: string, make: () => Buffer): void {
    this.readFolder();
    this.used.add(key);
    this.writer ??= new PackWriter(this.folder, this.prefix);
    if (this.packOf.has(key) || this.writer.has(key)) return;
    try {
      this.writer.add(key, make());
    } catch {
      // What is not kept is made again.
    }
    if (this.writer.size < this.partSize) return;
    this.finishPack();
    this.partSize *= 2;
  }

  /** Writes what was set, merges and drops, and leaves no file open. */
  flush(): void {
    if (!this.isRead) return;
    this.finishPack();
    if (this.isMuchUnused()) this.rewrite([...this.packs], (key) => this.used.has(key));
    else this.rewrite(this.packsToMerge(), () => true);
    for (const pack of this.packs) pack.close();
    for (const file of this.broken) removeFile(file);
    this.broken.clear();
    tidyPacks(this.folder, this.prefix);
  }

  private finishPack(): void {
    const written = this.writer?.finish();
    this.writer = null;
    if (written) this.add(written);
  }

  private readFolder(): void {
    if (this.isRead) return;
    this.isRead = true;
    for (const name of namesIn(this.folder)) {
      if (!this.isPack(name)) continue;
      const file = path.join(this.folder, name);
      if (!this.add(file)) this.broken.add(file);
    }
  }

  private isPack(name: string): boolean {
    return name.startsWith(this.prefix) && name.endsWith(PACK_ENDING);
  }

  private add(file: string): boolean {
    const pack = Pack.open(file);
    if (!pack) return false;
    this.packs.add(pack);
    for (const key of pack.keys) this.packOf.set(key, pack);
    return true;
  }

  private leave(key: string, pack: Pack): void {
    this.packOf.delete(key);
    this.damaged.add(pack);
  }

  private isMuchUnused(): boolean {
    let all = 0;
    let used = 0;
    for (const pack of this.packs) all += pack.size;
    for (const key of this.used) used += this.packOf.get(key)?.lengthOf(key) ?? 0;
    return all - used > Math.max(MAX_UNUSED, used);
  }

  /**
   * The damaged packs and, where there are too many, the small ones: a large one
   * stays as it is until the others together are as large, so that a change of
   * one plan does not write all plans again.
   */
  private packsToMerge(): Pack[] {
    const sound = [...this.packs].filter((pack) => !this.damaged.has(pack));
    if (sound.length <= MAX_PACKS) return [...this.damaged];
    const bySize = sound.sort((a, b) => b.size - a.size);
    let rest = bySize.reduce((sum, {size}) => sum + size, 0);
    let kept = 0;
    for (; kept < MAX_PACKS / 2; kept += 1) {
      const {size = 0} = bySize[kept] ?? {};
      rest -= size;
      if (size <= rest) break;
    }
    return [...this.damaged, ...bySize.slice(kept)];
  }

  /** Puts one pack in the place of several; those of another process stay, since they are not known. */
  private rewrite(packs: readonly Pack[], isKept: (key: string) => boolean): void {
    if (packs.length === 0) return;
    const writer = new PackWriter(this.folder, this.prefix);
    let entries = 0;
    for (const pack of packs) {
      for (const key of pack.keys) {
        if (!isKept(key) || this.packOf.get(key) !== pack) continue;
        const bytes = pack.read(key);
        if (!bytes) continue;
        entries += 1;
        writer.add(key, bytes);
      }
    }
    const merged = writer.finish();
    if (!merged && entries > 0) return;
    for (const pack of packs) this.drop(pack);
    if (merged) this.add(merged);
  }

  private drop(pack: Pack): void {
    pack.close();
    removeFile(pack.path);
    this.packs.delete(pack);
    this.damaged.delete(pack);
    for (const key of pack.keys) if (this.packOf.get(key) === pack) this.packOf.delete(key);
  }
}

function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}
