import {createMatcher} from '@docusaurus/utils';

/** Stands for a leading dot while matching: `*` must match `.agent` too, which the matcher refuses. */
const DOT = '\u2024';

/** Stands for a line end in a name, which `*` does not match. */
const LINE_END = '\u240A';

/**
 * Whether a path matches one of the globs. Names with a leading dot are names
 * like others, because plans stand in dot folders.
 */
export function createGlobMatcher(globs: readonly string[]): (path: string) => boolean {
  const matches = createMatcher(
    globs.map((glob) => glob.replace(/^\.\//, '').replace(/(^|[/{,(|!])\./g, `$1${DOT}`)),
  );
  return (path) => matches(path.replace(/(^|\/)\./g, `$1${DOT}`).replace(/[\r\n]/g, LINE_END));
}
