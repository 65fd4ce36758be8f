/** How hosts address what they hold, by a word in their name. */
const HOSTS: readonly {
  host: RegExp;
  file: string;
  line: string;
  issue: string;
  commit: string;
}[] = [
  {
    host: /(^|\.)gitlab\./,
    file: '/-/blob/HEAD/',
    line: '#L',
    issue: '/-/issues/',
    commit: '/-/commit/',
  },
  {
    host: /(^|\.)bitbucket\./,
    file: '/src/HEAD/',
    line: '#lines-',
    issue: '/issues/',
    commit: '/commits/',
  },
  // GitHub leads from the address of an issue to the pull request of that number.
  {host: /./, file: '/blob/HEAD/', line: '#L', issue: '/issues/', commit: '/commit/'},
];

/**
 * Makes the address of a file or folder at the source host, of one line of it where a line is
 * given. A placeholder for a line stays as it is.
 */
export type SourceUrl = (path: string, line?: number | '{line}') => string;

/** Addresses at the source host. A repository is `owner/name`; `null` for the plans' own. */
export interface SourceHost {
  file: SourceUrl;
  /** An issue or pull request. */
  issue(number: string, repository: string | null): string;
  commit(hash: string, repository: string | null): string;
}

/**
 * @param repositoryUrl - such as `https://github.com/owner/name`; without one there is no source host
 */
export function createSourceHost(repositoryUrl: string | undefined): SourceHost | null {
  if (!repositoryUrl) return null;
  const base = cleanUrl(repositoryUrl);
  const {hostname, origin} = new URL(base);
  const host = HOSTS.find((candidate) => candidate.host.test(hostname));
  const baseOf = (repository: string | null) =>
    repository === null ? base : `${origin}/${encodePath(repository)}`;
  return {
    file: (path, line) => {
      const at = line === undefined ? '' : `${host?.line}${line}`;
      return path === '' ? base : `${base}${host?.file}${encodePath(path)}${at}`;
    },
    issue: (number, repository) => `${baseOf(repository)}${host?.issue}${number}`,
    commit: (hash, repository) => `${baseOf(repository)}${host?.commit}${hash}`,
  };
}

/**
 * The name by which texts may begin a path of the repository (`/shop/docs/a.md`).
 *
 * @param root - absolute folder of the repository
 */
export function repositoryName(root: string, repositoryUrl: string | undefined): string | null {
  const place = repositoryUrl ? cleanUrl(repositoryUrl) : root;
  return place.split(/[/\\]/).at(-1) || null;
}

function cleanUrl(repositoryUrl: string): string {
  return repositoryUrl.replace(/\/+$/, '').replace(/\.git$/, '');
}

/** Encodes each part of a path, so that `#`, `?` and spaces in names survive in a URL. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
