import fs from 'node:fs';
import path from 'node:path';
import {PACK_ENDING} from './pack.js';
import {removeFile} from './packWriter.js';

const DAY = 86_400_000;
/** What was used within that many ms stays: other instances and other processes may need it. */
const RECENT = DAY;
/** What was not used for that many ms goes. */
const OLD = 30 * DAY;
/** In between, the packs last used stay, as many as have that many bytes together. */
const MAX_SIZE = 256_000_000;

interface Entry {
  file: string;
  /** Of its last use, in ms. */
  time: number;
  size: number;
}

/**
 * Marks the packs of one scope as used, and drops of the others what is old: the
 * packs of former versions and options, and what a process that was stopped did
 * not finish.
 *
 * @param prefix - of the names of the scope's packs
 */
export function tidyPacks(folder: string, prefix: string): void {
  try {
    const now = new Date();
    const others: Entry[] = [];
    for (const name of fs.readdirSync(folder)) {
      const file = path.join(folder, name);
      if (name.startsWith(prefix) && name.endsWith(PACK_ENDING)) fs.utimesSync(file, now, now);
      else others.push(describe(file));
    }
    for (const file of oldFiles(others, now.getTime())) removeFile(file);
  } catch {
    // What cannot be tidied, or is being tidied by another process, stays for another time.
  }
}

function describe(file: string): Entry {
  const {mtimeMs, size} = fs.statSync(file);
  return {file, time: mtimeMs, size};
}

function oldFiles(entries: readonly Entry[], now: number): string[] {
  let total = 0;
  const isOld = ({file, time, size}: Entry) => {
    total += size;
    if (now - time < RECENT) return false;
    return !file.endsWith(PACK_ENDING) || now - time > OLD || total > MAX_SIZE;
  };
  return [...entries]
    .sort((a, b) => b.time - a.time)
    .filter(isOld)
    .map(({file}) => file);
}
