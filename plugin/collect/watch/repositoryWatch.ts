import path from 'node:path';
import {listIgnored} from '../git/listIgnored.js';
import {isUnchanged, type Stamp, stampOf} from './fileStamp.js';
import {FolderTree} from './folderTree.js';
import type {GitFolders} from './gitFolders.js';

/** Sees whether git would list other files of a repository than before, without asking git. */
export class RepositoryWatch {
  private constructor(
    private readonly tree: FolderTree,
    /** Of what decides which files git keeps and which it ignores, by absolute path. */
    private readonly stamps: ReadonlyMap<string, Stamp | null>,
    /** As `listIgnored` gives it. */
    readonly ignored: readonly string[],
  ) {}

  /**
   * To be begun before git is asked for the files, so that nothing that changes meanwhile is missed.
   *
   * @param root - absolute, without symbolic links
   * @returns `null` where git has to be asked each time
   */
  static async begin(root: string, git: GitFolders): Promise<RepositoryWatch | null> {
    const ignored = await listIgnored(root);
    if (ignored === null) return null;
    const folders = ignoredFolders(ignored);
    const tree = FolderTree.read(root, new Set(folders.map((folder) => path.join(root, folder))));
    if (!tree) return null;
    const deciding = [
      path.join(git.own, 'index'),
      path.join(git.common, 'info/exclude'),
      ...[...tree.paths, ...foldersAbove(root)].map((folder) => path.join(folder, '.gitignore')),
    ];
    return new RepositoryWatch(
      tree,
      new Map(deciding.map((file) => [file, stampOf(file)])),
      ignored,
    );
  }

  /** Whether git would list the same files. Files that replaced others of their name do not count. */
  isSame(): boolean {
    for (const [file, stamp] of this.stamps) {
      if (!isUnchanged(stamp, stampOf(file))) return false;
    }
    return this.tree.isSame();
  }
}

/**
 * A folder with nothing but ignored files is listed like one that is ignored itself, but so are
 * its files, and a file that comes into it may be none that git ignores.
 *
 * @param listed - paths, those of folders with `/` at their end
 */
function ignoredFolders(listed: readonly string[]): string[] {
  const holding = new Set(listed.map((file) => path.posix.dirname(file)));
  return listed
    .filter((file) => file.endsWith('/'))
    .map((folder) => folder.slice(0, -1))
    .filter((folder) => !holding.has(folder));
}

/** Their ignore files hold below them too, as far as the repository reaches. */
function foldersAbove(folder: string): string[] {
  const above = path.dirname(folder);
  return above === folder ? [] : [above, ...foldersAbove(above)];
}
