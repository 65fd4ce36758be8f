import path from 'node:path';
import {FolderTree} from './folderTree.js';
import {askGit} from './git.js';
import {findGitFolders} from './gitFolders.js';
import {isUnchanged, type Stamp, stampOf} from './stamps.js';

/** Sees whether git would list other files of a repository than before, without asking git. */
export class RepositoryWatch {
  private constructor(
    private readonly tree: FolderTree,
    /** Of what decides which files git keeps and which it ignores, by absolute path. */
    private readonly stamps: ReadonlyMap<string, Stamp | null>,
  ) {}

  /**
   * To be begun before git is asked for the files, so that nothing that changes meanwhile is missed.
   *
   * @param root - absolute, without symbolic links
   * @returns `null` where git has to be asked each time
   */
  static async begin(root: string): Promise<RepositoryWatch | null> {
    const git = await findGitFolders(root);
    const options = ['-z', '--others', '--ignored', '--exclude-standard', '--directory'];
    const output = git && (await askGit(root, ['ls-files', ...options]));
    if (!git || output === null) return null;
    const ignored = output.split('\0').filter((file) => file.endsWith('/'));
    const folders = ignored.map((folder) => path.join(root, folder.slice(0, -1)));
    const tree = FolderTree.read(root, new Set(folders));
    if (!tree) return null;
    const deciding = [
      path.join(git.own, 'index'),
      path.join(git.common, 'info/exclude'),
      ...[...tree.paths, ...foldersAbove(root)].map((folder) => path.join(folder, '.gitignore')),
    ];
    return new RepositoryWatch(tree, new Map(deciding.map((file) => [file, stampOf(file)])));
  }

  /** Whether git would list the same files. Files that replaced others of their name do not count. */
  isSame(): boolean {
    for (const [file, stamp] of this.stamps) {
      if (!isUnchanged(stamp, stampOf(file))) return false;
    }
    return this.tree.isSame();
  }
}

/** Their ignore files hold below them too, as far as the repository reaches. */
function foldersAbove(folder: string): string[] {
  const above = path.dirname(folder);
  return above === folder ? [] : [above, ...foldersAbove(above)];
}
