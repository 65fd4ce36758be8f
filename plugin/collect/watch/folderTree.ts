import {readdirSync} from 'node:fs';
import path from 'node:path';
import {isUnchanged, type Stamp, stampOf} from './fileStamp.js';

/** Looking at more folders takes longer than asking git. */
const MAX_FOLDERS = 5_000;

interface Folder {
  stamp: Stamp;
  /** Names and kinds of all that stands in it. */
  entries: string;
  subfolders: string[];
}

/** The names of all that stands in a folder and those below it, to see whether any came or went. */
export class FolderTree {
  private constructor(private readonly folders: Map<string, Folder>) {}

  /**
   * @param root - absolute
   * @param ignored - absolute paths of folders to leave out; those that git keeps its own things
   *   in, and what stands in other repositories, are left out too
   * @returns `null` where there are too many folders, or where one cannot be read
   */
  static read(root: string, ignored: ReadonlySet<string>): FolderTree | null {
    const folders = new Map<string, Folder>();
    const waiting = [root];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const folder = readFolder(at);
      if (!folder || folders.size === MAX_FOLDERS) return null;
      folders.set(at, folder);
      const isOther = at !== root && /(?:^|\0).\.git(?:\0|$)/s.test(folder.entries);
      if (isOther) continue;
      const below = folder.subfolders.map((name) => path.join(at, name));
      waiting.push(...below.filter((each) => !ignored.has(each)));
    }
    return new FolderTree(folders);
  }

  /** Absolute paths of the folders. */
  get paths(): Iterable<string> {
    return this.folders.keys();
  }

  /** Whether the same files and folders are there. Only folders that changed are read. */
  isSame(): boolean {
    for (const [at, known] of this.folders) {
      if (isUnchanged(known.stamp, stampOf(at))) continue;
      const folder = readFolder(at);
      if (folder?.entries !== known.entries) return false;
      this.folders.set(at, folder);
    }
    return true;
  }
}

function readFolder(folder: string): Folder | null {
  const stamp = stampOf(folder);
  if (!stamp) return null;
  try {
    const entries = readdirSync(folder, {withFileTypes: true});
    const kindOf = (entry: (typeof entries)[number]) =>
      entry.isDirectory() ? '/' : entry.isFile() ? '.' : entry.isSymbolicLink() ? '@' : '?';
    return {
      stamp,
      entries: entries
        .map((entry) => kindOf(entry) + entry.name)
        .sort()
        .join('\0'),
      subfolders: entries
        .filter((entry) => entry.isDirectory() && entry.name !== '.git')
        .map(({name}) => name),
    };
  } catch {
    return null;
  }
}
