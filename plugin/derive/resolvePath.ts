export type ResolutionStep = 'relative' | 'root' | 'stripped' | 'moved';

/** The paths of a repository, prepared for look-ups. */
export interface RepositoryPaths {
  /** Name of the repository, for references that begin with it; `null` if unknown. */
  name: string | null;
  files: ReadonlySet<string>;
  /** Every folder that holds a file, at any depth. */
  folders: ReadonlySet<string>;
  /** Paths by file name. */
  byName: ReadonlyMap<string, readonly string[]>;
}

export type ResolvedPath =
  | {path: string; isFolder: boolean; step: ResolutionStep}
  /** `meant` is the path that was likely meant. */
  | {path: null; isOutside: boolean; meant: string | null};

/** @param paths - relative to the root */
export function createRepositoryPaths(
  _paths: Iterable<string>,
  name: string | null,
): RepositoryPaths {
  return {name, files: new Set(), folders: new Set(), byName: new Map()};
}

/**
 * The file or folder that a path names.
 *
 * @param target - as written, percent-encoding decoded, without anchor and line
 * @param from - path of the file it stands in
 */
export function resolvePath(
  _target: string,
  _from: string,
  _repository: RepositoryPaths,
): ResolvedPath {
  return {path: null, isOutside: false, meant: null};
}
