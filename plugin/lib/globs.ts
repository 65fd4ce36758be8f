import picomatch from 'picomatch';

/** Paths of a repository are the same on every system, and a file may have any name: `.agent`, too. */
const OPTIONS = {windows: false, dot: true, flags: 's'};

/**
 * Whether a path matches one of the globs. Names with a leading dot are names
 * like others, because plans stand in dot folders.
 *
 * @throws where a glob is empty
 */
export function createGlobMatcher(globs: readonly string[]): (path: string) => boolean {
  const matches = picomatch([...globs], OPTIONS);
  return (path) => matches(path);
}
