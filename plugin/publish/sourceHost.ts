/** How hosts address a file and a line of it, by a word in their name. */
const HOSTS: readonly {host: RegExp; file: string; line: string}[] = [
  {host: /(^|\.)gitlab\./, file: '/-/blob/HEAD/', line: '#L'},
  {host: /(^|\.)bitbucket\./, file: '/src/HEAD/', line: '#lines-'},
  {host: /./, file: '/blob/HEAD/', line: '#L'},
];

/** Makes the address of a file at the source host, of one line of it where a line is given. */
export type SourceUrl = (path: string, line?: number) => string;

/**
 * @param repositoryUrl - such as `https://github.com/owner/name`; without one there is no source host
 */
export function createSourceUrl(repositoryUrl: string | undefined): SourceUrl | null {
  if (!repositoryUrl) return null;
  const base = repositoryUrl.replace(/\/+$/, '').replace(/\.git$/, '');
  const {hostname} = new URL(base);
  const host = HOSTS.find((candidate) => candidate.host.test(hostname));
  return (path, line) =>
    `${base}${host?.file}${encodePath(path)}${line === undefined ? '' : `${host?.line}${line}`}`;
}

/** Encodes each part of a path, so that `#`, `?` and spaces in names survive in a URL. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
