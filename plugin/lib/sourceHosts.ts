/** The one table of source hosts: how each addresses what it holds, to make and to recognise URLs. */

import {memoByObject} from './memo.js';
import {ownValue} from './ownValue.js';
import {decodeUrl} from './urls.js';

/**
 * Addresses begin with that of the repository. The first of each kind is made, all are
 * recognised. `{ref}` is a branch, a tag or a commit; `{kind}` says which, and `{version}` names both.
 */
interface Host {
  host: RegExp;
  /** Pattern of a repository's path. */
  repository: string;
  file: readonly string[];
  /** Of a line of a file, where it is shown as it is written. */
  line: string;
  /** Of a line of a Markdown file, which the host would show rendered, without lines. */
  markdownLine?: string;
  /** Issues, pull requests and what else is numbered with them. */
  issue: readonly string[];
  commit: readonly string[];
  tag: readonly string[];
}

const OWNER_AND_NAME = '[\\w.-]+/[\\w.-]+';

const GITHUB: Host = {
  host: /^(?:www\.)?github\.com$/i,
  repository: OWNER_AND_NAME,
  file: ['/blob/{ref}/{path}', '/tree/{ref}/{path}', '/raw/{ref}/{path}', '/blame/{ref}/{path}'],
  line: '/blob/{ref}/{path}#L{line}',
  markdownLine: '/blob/{ref}/{path}?plain=1#L{line}',
  // GitHub leads from the address of an issue to the pull request of that number.
  issue: ['/issues/{number}', '/pull/{number}'],
  commit: ['/commit/{hash}'],
  tag: ['/releases/tag/{tag}', '/tree/{tag}'],
};

/** GitLab had these without the dash. */
const dashed = (...paths: string[]) => paths.flatMap((path) => [`/-${path}`, path]);

const HOSTS: readonly Host[] = [
  GITHUB,
  {
    // GitLab, with groups in groups.
    host: /(?:^|\.)gitlab\./i,
    repository: '[\\w.-]+(?:/[\\w.-]+){1,8}?',
    file: dashed('/blob/{ref}/{path}', '/tree/{ref}/{path}', '/raw/{ref}/{path}'),
    line: '/-/blob/{ref}/{path}#L{line}',
    markdownLine: '/-/blob/{ref}/{path}?plain=1#L{line}',
    issue: dashed('/issues/{number}', '/merge_requests/{number}', '/work_items/{number}'),
    commit: dashed('/commit/{hash}'),
    tag: dashed('/tags/{tag}', '/releases/{tag}'),
  },
  {
    host: /(?:^|\.)bitbucket\./i,
    repository: OWNER_AND_NAME,
    file: ['/src/{ref}/{path}', '/raw/{ref}/{path}', '/annotate/{ref}/{path}'],
    line: '/src/{ref}/{path}#lines-{line}',
    // The only page that shows the lines of a Markdown file.
    markdownLine: '/annotate/{ref}/{path}#lines-{line}',
    issue: ['/issues/{number}', '/pull-requests/{number}'],
    commit: ['/commits/{hash}'],
    tag: ['/commits/tag/{tag}'],
  },
  {
    // Gitea, Forgejo.
    host: /^codeberg\.org$|(?:^|\.)(?:gitea|forgejo)\./i,
    repository: OWNER_AND_NAME,
    file: ['/src/{kind}/{ref}/{path}', '/raw/{kind}/{ref}/{path}'],
    line: '/src/{kind}/{ref}/{path}#L{line}',
    markdownLine: '/src/{kind}/{ref}/{path}?display=source#L{line}',
    issue: ['/issues/{number}', '/pulls/{number}'],
    commit: ['/commit/{hash}'],
    tag: ['/releases/tag/{tag}', '/src/tag/{tag}'],
  },
  {
    // Azure DevOps: a project has work items and repositories; pull requests have numbers of their own.
    host: /^dev\.azure\.com$|\.visualstudio\.com$/i,
    repository: '(?:[^/]+/)?[^/]+',
    file: ['{git}?path=/{path}{version}'],
    line: '{git}?path=/{path}{version}&line={line}&lineEnd={line}&lineStartColumn=1&lineEndColumn=200&_a=contents',
    issue: ['/_workitems/edit/{number}'],
    commit: ['{git}/commit/{hash}'],
    tag: ['{git}?version=GT{tag}'],
  },
  {
    // SourceHut keeps issues in trackers of other names.
    host: /^git\.sr\.ht$/i,
    repository: '~[\\w.-]+/[\\w.-]+',
    file: ['/tree/{ref}/item/{path}', '/blob/{ref}/{path}'],
    line: '/tree/{ref}/item/{path}#L{line}',
    issue: [],
    commit: ['/commit/{hash}'],
    tag: ['/refs/{tag}'],
  },
];

/** The repository within a project of Azure DevOps. */
const GIT = /\/_git\/[^/?#]+/;

/**
 * Makes the address of a file or folder at the source host, of one line of its source where a line is
 * given. A placeholder for a line stays as it is.
 */
export type SourceUrl = (path: string, line?: number | '{line}') => string;

/** Addresses at the source host. A repository is `owner/name`; `null` for the plans' own. */
export interface SourceHost {
  file: SourceUrl;
  /** An issue or pull request; `null` where the host keeps none beside the repository. */
  issue(number: string, repository: string | null): string | null;
  commit(hash: string, repository: string | null): string;
}

/** Which state of a repository addresses lead to, where the user or the clone does not tell. */
export const DEFAULT_REF = 'HEAD';

const COMMIT = /^[0-9a-f]{40}$/;
const MARKDOWN = /\.(?:md|mdx|markdown)$/i;

/**
 * @param repositoryUrl - such as `https://github.com/owner/name`; without one there is no source host
 * @param ref - the branch, tag or commit that addresses of files lead to
 */
export function createSourceHost(
  repositoryUrl: string | null | undefined,
  ref = DEFAULT_REF,
): SourceHost | null {
  if (!repositoryUrl) return null;
  const base = cleanRepositoryUrl(repositoryUrl);
  const {hostname, origin} = new URL(base);
  const host = hostOf(hostname) ?? GITHUB;
  const git = GIT.exec(base)?.[0] ?? '';
  const state = stateOf(ref);
  const make = (template: string | undefined, repository: string | null, values: Values) => {
    const place =
      repository === null ? base.replace(GIT, '') : `${origin}/${encodePath(repository)}`;
    return place + fill(template ?? '', {git, ...state, ...values});
  };
  return {
    file: (path, line) => {
      if (path === '') return base;
      const values = {path: encodePath(path), line: String(line)};
      if (line === undefined) return make(host.file[0], null, values);
      return make((MARKDOWN.test(path) && host.markdownLine) || host.line, null, values);
    },
    issue: (number, repository) =>
      host.issue.length > 0 ? make(host.issue[0], repository, {number}) : null,
    commit: (hash, repository) => make(host.commit[0], repository, {hash}),
  };
}

/** A state of a repository as the templates name it. */
function stateOf(ref: string): Values {
  const isCommit = COMMIT.test(ref);
  const encoded = encodePath(ref);
  return {
    ref: encoded,
    kind: isCommit ? 'commit' : 'branch',
    // Without one, Azure DevOps shows the default branch.
    version: ref === DEFAULT_REF ? '' : `&version=${isCommit ? 'GC' : 'GB'}${encoded}`,
  };
}

/** Whether addresses at a host are known to be right, and not only made as at most hosts. */
export function isKnownHost(hostname: string): boolean {
  return hostOf(hostname) !== undefined;
}

/** What an address at a source host names. */
export interface HostedThing {
  kind: 'issue' | 'commit' | 'tag';
  /** Number, hash or tag, as written. */
  value: string;
  /** `owner/name`. */
  repository: string;
}

/** Longer paths hold data. */
const MAX_LENGTH = 400;

/** What an address at a known host names, if it is an issue, a pull request, a commit or a tag. */
export function recognizeHosted({hostname, pathname, search}: URL): HostedThing | null {
  const host = hostOf(hostname);
  const path = `${pathname}${search}`;
  if (!host || path.length > MAX_LENGTH) return null;
  for (const kind of ['issue', 'commit', 'tag'] as const) {
    for (const pattern of patternsOf(host)[kind]) {
      const {repository, value} = pattern.exec(path)?.groups ?? {};
      if (repository && value) return {kind, value: decodeUrl(value), repository};
    }
  }
  return null;
}

/**
 * The path of a file or folder that an address names within a repository; `null` where it names
 * none, or another repository. A host that the table does not know may be of any kind.
 */
export function pathAtHost(url: string, repositoryUrl: string): string | null {
  const base = cleanRepositoryUrl(repositoryUrl);
  if (!url.toLowerCase().startsWith(base.toLowerCase())) return null;
  const rest = (GIT.exec(base)?.[0] ?? '') + url.slice(base.length);
  const host = hostOf(new URL(base).hostname);
  for (const {file} of host ? [host] : HOSTS.toReversed()) {
    for (const template of file) {
      const path = new RegExp(`^${toSource(template)}`, 'i').exec(rest)?.groups?.value;
      if (path !== undefined) return decodeUrl(path);
    }
  }
  return null;
}

/** `owner/name` of a repository's address, in lower case. */
export function repositoryPath(repositoryUrl: string): string {
  const {pathname} = new URL(cleanRepositoryUrl(repositoryUrl));
  return pathname.replace(GIT, '').slice(1).toLowerCase();
}

function hostOf(hostname: string): Host | undefined {
  return HOSTS.find(({host}) => host.test(hostname));
}

type Values = Readonly<Record<string, string>>;

function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => ownValue(values, name) ?? '');
}

const SOURCES: Values = {
  git: GIT.source,
  ref: '[^/]+',
  kind: '(?:branch|commit|tag)',
  version: '',
  path: '(?<value>[^?#&]+)',
  number: '(?<value>\\d+)',
  hash: '(?<value>[0-9a-f]{7,40})',
  tag: '(?<value>[^/?#&]+)',
};

function toSource(template: string): string {
  return fill(template.replace(/[?.]/g, '\\$&'), SOURCES);
}

const patternsOf = memoByObject((host: Host): Record<HostedThing['kind'], RegExp[]> => {
  const compile = (templates: readonly string[], tail: string) =>
    templates.map(
      (template) =>
        new RegExp(`^/(?<repository>${host.repository})${toSource(template)}${tail}$`, 'i'),
    );
  return {
    // The tabs of a pull request, the title of an issue.
    issue: compile(host.issue, '(?:/[\\w-]*)?(?:\\?.*)?'),
    commit: compile(host.commit, '/?(?:\\?.*)?'),
    tag: compile(host.tag, '/?(?:[?&].*)?'),
  };
});

/**
 * The name by which texts may begin a path of the repository (`/shop/docs/a.md`).
 *
 * @param root - absolute folder of the repository
 */
export function repositoryName(root: string, repositoryUrl: string | undefined): string | null {
  const place = repositoryUrl ? cleanRepositoryUrl(repositoryUrl) : root;
  return place.split(/[/\\]/).at(-1) || null;
}

function cleanRepositoryUrl(repositoryUrl: string): string {
  return repositoryUrl.replace(/\/+$/, '').replace(/\.git$/, '');
}

/** Encodes each part of a path, so that `#`, `?` and spaces in names survive in a URL. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
