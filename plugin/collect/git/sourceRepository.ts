import {existsSync} from 'node:fs';
import path from 'node:path';
import {webUrlOf} from '../../lib/remoteUrl.js';
import {DEFAULT_REF} from '../../lib/sourceHosts.js';
import {askGit} from './git.js';

/** Where the files of a repository can be seen in a browser. */
export interface SourceRepository {
  /** Such as `https://github.com/owner/name`; `undefined` for nowhere. */
  repositoryUrl: string | undefined;
  /** The branch, tag or commit to show; undefined for the default branch. */
  repositoryRef: string | undefined;
}

/** What the options and the configuration of the site say. */
interface Stated {
  /** `false` for no links to the source. */
  repositoryUrl?: string | false;
  repositoryRef?: string;
  /** What the site's configuration names, for where git knows no remote. */
  siteUrl: string | null;
}

/**
 * The repository and the state of it that links to the source lead to: as stated, else as git knows
 * them. A commit is only linked if it was pushed, and if it is of the repository that is linked.
 *
 * @param root - absolute
 */
export async function findSourceRepository(
  root: string,
  {repositoryUrl, repositoryRef, siteUrl}: Stated,
  env: NodeJS.ProcessEnv,
): Promise<SourceRepository> {
  if (repositoryUrl === false) return {repositoryUrl: undefined, repositoryRef: undefined};
  const remote = await remoteOf(root);
  const known = remote === null ? null : webUrlOf(remote);
  const url = repositoryUrl ?? known ?? (remote === null ? siteUrl : null) ?? undefined;
  const isCloned = known !== null && url?.toLowerCase() === known.toLowerCase();
  const ref = repositoryRef ?? (isCloned ? await pushedCommit(root, env) : undefined);
  return {repositoryUrl: url, repositoryRef: ref ?? DEFAULT_REF};
}

/** Name and address of a remote, as `git remote --verbose` lists it; a line for pushing follows. */
const FETCHED = /^(.+)\t(.+) \(fetch\)/gm;

/** The address of `origin`, or of the only remote; `null` in a folder that is not the top of a clone. */
async function remoteOf(root: string): Promise<string | null> {
  // A process less for nearly all: only with GIT_WORK_TREE a top has no `.git`.
  const isTop =
    existsSync(path.join(root, '.git')) ||
    (await askGit(root, ['rev-parse', '--show-prefix']))?.trim() === '';
  if (!isTop) return null;
  const lines = (await askGit(root, ['remote', '--verbose'])) ?? '';
  const remotes = new Map([...lines.matchAll(FETCHED)].map(([, name, url = null]) => [name, url]));
  const [only = null] = remotes.size === 1 ? remotes.values() : [];
  return remotes.get('origin') ?? only;
}

/** What is checked out, if the host has it: a job got it from there, or a branch of the remote contains it. */
async function pushedCommit(root: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const commit = (await askGit(root, ['rev-parse', '--verify', 'HEAD']))?.trim();
  if (!commit) return undefined;
  if (env.CI) return commit;
  const branch = ['for-each-ref', '--count=1', '--contains', 'HEAD', 'refs/remotes'];
  return (await askGit(root, branch))?.trim() ? commit : undefined;
}
