import {closeSync, openSync, readSync, statSync} from 'node:fs';
import path from 'node:path';
import {type Glance, glanceAt} from '../read/glance.js';
import {isUnchanged, type Stamp, stampOf} from './watch/fileStamp.js';

/** How much of a file is looked at, in bytes: its head and its first sections. */
const START = 16_384;
const NOTHING: Glance = {
  isExecPlan: false,
  hasWork: false,
  hasState: false,
  isTemplate: false,
  isPlan: false,
};

/** Looks at the starts of files, and again only at those that changed. */
export class Glances {
  private readonly known = new Map<string, {stamp: Stamp | null; glance: Glance}>();
  private readonly buffer = Buffer.alloc(START);

  /** @param isRepeated - whether it is worth remembering what was seen */
  constructor(private readonly isRepeated = false) {}

  /**
   * @param root - absolute
   * @param file - relative to `root`
   */
  at(root: string, file: string): Glance {
    const place = path.join(root, file);
    if (!this.isRepeated) return this.look(place);
    const known = this.known.get(place);
    if (known) return known.glance;
    const glance = {stamp: stampOf(place), glance: this.look(place)};
    this.known.set(place, glance);
    return glance.glance;
  }

  /** Forgets the files that changed; whether none did that would be seen otherwise now. */
  isSame(): boolean {
    let same = true;
    for (const [place, {stamp, glance}] of this.known) {
      if (isUnchanged(stamp, stampOf(place))) continue;
      const now = this.look(place);
      same &&= JSON.stringify(now) === JSON.stringify(glance);
      this.known.set(place, {stamp: stampOf(place), glance: now});
    }
    return same;
  }

  private look(place: string): Glance {
    try {
      // Opening a pipe would wait for someone to write.
      if (!statSync(place).isFile()) return NOTHING;
      const handle = openSync(place, 'r');
      try {
        const length = readSync(handle, this.buffer, 0, START, 0);
        return glanceAt(this.buffer.toString('utf8', 0, length));
      } finally {
        closeSync(handle);
      }
    } catch {
      return NOTHING;
    }
  }
}
