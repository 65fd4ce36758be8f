import {baseName, withoutSlash} from '../../lib/paths.js';
import {slugify} from '../../lib/slugify.js';
import type {SitePaths, Target} from '../../model/links.js';
import type {Plan} from '../../model/plan.js';
import type {ReferenceForm} from '../../model/reference.js';
import type {Release} from '../../model/release.js';
import {isWholeFile} from '../../read/planList/sectionKeys.js';
import {withScheme} from '../../read/references/recognizeUrl.js';
import {collectPlanNames, nameOfPlan, planAt, uniqueBy} from '../identity/planNames.js';
import {
  type RepositoryPaths,
  type ResolutionStep,
  type ResolvedPath,
  resolvePath,
} from '../paths/resolvePath.js';

/** Steps that guess. */
const GUESSES: ReadonlySet<ResolutionStep> = new Set(['moved', 'suffix']);

/** Tells what a form leads to that stands in a file; `null` where that is not known. */
export type FindTarget = (form: ReferenceForm, from: string) => Target | null;

export interface TargetsInput {
  plans: readonly Plan[];
  releases: readonly Release[];
  paths: RepositoryPaths;
  /** Such as `https://github.com/owner/name`; `null` if unknown. */
  repositoryUrl: string | null;
  /** Without it, addresses of the site lead to files alone. */
  site?: SitePaths;
}

/** The one rule for what a reference or a link leads to: what plans name and what bodies link share it. */
export function createFindTarget(input: TargetsInput): FindTarget {
  const {releases} = input;
  const repositoryUrl = input.repositoryUrl?.replace(/\.git$/, '') ?? null;
  const findPage = createFindPage(input);
  const findHeading = createFindHeading(input);
  const findFile = createFindFile(input, findHeading);
  const findPlan = createFindPlan(input.plans);
  const releaseOf = uniqueBy(releases, ({version}) => version.toLowerCase());
  const own = repositoryUrl === null ? null : ownerAndName(repositoryUrl);
  const foreign = ({repository, raw}: ReferenceForm) =>
    repository?.toLowerCase() === own && isAtHost(raw, repositoryUrl) ? null : repository;
  return (form, from) => {
    const {kind, target} = form;
    switch (kind) {
      case 'path':
        return target === ''
          ? findHeading(from, form)
          : (findPage(form, from) ?? findFile(form, from));
      case 'name':
        // `packages/core` may be a folder, and `tools/call` is none.
        return findPlan(target) ?? (target.includes('/') ? findFile(form, from) : null);
      case 'issue':
        return {kind, number: target, repository: foreign(form)};
      case 'commit':
        return {kind, hash: target.toLowerCase(), repository: foreign(form)};
      case 'version': {
        const isOwn = foreign(form) === null;
        const release = isOwn ? releaseOf.get(target.toLowerCase()) : undefined;
        return release ? {kind: 'release', release} : toTagPage(form);
      }
      case 'url': {
        const path = repositoryUrl === null ? null : pathAtHost(target, repositoryUrl);
        return (path !== null && findFile({...form, target: path}, '')) || {kind, url: target};
      }
    }
  };
}

/** A version of a named repository was written as the address of its tag. */
function toTagPage({repository, raw}: ReferenceForm): Target | null {
  if (repository === null) return null;
  const url = withScheme(raw);
  return URL.canParse(url) ? {kind: 'url', url: new URL(url).href} : null;
}

/** Finds the page of the site whose address was written, unless a file is called exactly so. */
function createFindPage({paths, site}: TargetsInput): FindTarget {
  if (!site) return () => null;
  const base = site.baseUrl.replace(/\/$/, '');
  return ({target}, from) => {
    if (!target.startsWith('/') || isSure(resolvePath(target, from, paths), target)) return null;
    const permalink = [base + target, target].find((href) => site.routes.has(withoutSlash(href)));
    const shown = permalink === undefined ? null : site.routes.get(withoutSlash(permalink));
    if (permalink === undefined || !shown) return null;
    // A page of an excluded file is known by its address alone.
    const isExcluded = shown.kind === 'file' && !paths.files.has(shown.path);
    return isExcluded ? {kind: 'page', permalink} : shown;
  };
}

/** Whether a file was found as it was written; folders, other endings and guesses may be none. */
function isSure(found: ResolvedPath, target: string): boolean {
  return (
    found.path !== null &&
    !found.isFolder &&
    !GUESSES.has(found.step) &&
    baseName(found.path) === baseName(target)
  );
}

/** Finds what stands under a heading of a file: a plan, a release, else the file itself. */
function createFindHeading({plans, releases}: TargetsInput) {
  const keys = new Set(plans.map(({key}) => key));
  const byChangelog = new Map<string, Release[]>();
  for (const release of releases) {
    const known = byChangelog.get(release.path);
    if (known) known.push(release);
    else byChangelog.set(release.path, [release]);
  }
  return (path: string, {anchor}: ReferenceForm): Target => {
    const key =
      anchor === null ? undefined : sectionKeys(path, anchor).find((each) => keys.has(each));
    if (key !== undefined) return {kind: 'plan', key};
    const release = anchor === null ? null : releaseAt(anchor, byChangelog.get(path) ?? []);
    return release ? {kind: 'release', release} : {kind: 'file', path, isFolder: false};
  };
}

/** `#2026-01-05-beds--roof` is the heading of the plan whose key ends with `#beds-roof`. */
function sectionKeys(path: string, anchor: string): string[] {
  const name = slugify(anchor.replace(/^\d{4}-\d{2}-\d{2}-/, ''));
  return [`${path}#${anchor}`, `${path}#${name}`];
}

function createFindFile(
  {plans, paths}: TargetsInput,
  findHeading: ReturnType<typeof createFindHeading>,
): FindTarget {
  const names = collectPlanNames(plans);
  return (form, from) => {
    const found = resolvePath(form.target, from, paths);
    if (found.path === null) return null;
    const {path, isFolder} = found;
    const plan = planAt(path, names);
    if (plan !== null) return {kind: 'plan', key: plan};
    return isFolder ? {kind: 'file', path, isFolder} : findHeading(path, form);
  };
}

/**
 * `#120---2026-01-05`, `#v120` and `#1.2.0` are headings of 1.2.0, `#120-rc1` is one of 1.2.0-rc.1.
 * What may be of several versions (1.2.0, 12.0) is of none.
 */
function releaseAt(anchor: string, releases: readonly Release[]): Release | null {
  const given = plainVersion(anchor);
  let [found, length]: [Release | null, number] = [null, 0];
  for (const release of releases) {
    const wanted = plainVersion(release.version);
    const isHeading = given.startsWith(wanted) && !/^[a-z0-9]/.test(given.slice(wanted.length));
    if (!isHeading || wanted.length < length) continue;
    if (wanted.length > length) [found, length] = [release, wanted.length];
    else if (found?.version !== release.version) found = null;
  }
  return found;
}

function plainVersion(text: string): string {
  return text.toLowerCase().replace(/^v(?=\d)|\./g, '');
}

/** Letters and digits of a name that is hardly anything but a plan's. */
const MIN_LETTERS = 10;
/** `FR-0007` at the beginning of `FR-0007-export`. */
const ID = /^[a-z]{2,10}-\d+(?=[-_]|$)/;

/**
 * Finds a plan by its slug, the last part of its path, an id at the beginning of that, or the `id`
 * or `name` of its front matter; never by a name that two plans share.
 */
function createFindPlan(plans: readonly Plan[]): (name: string) => Target | null {
  const named = plans.flatMap((plan) =>
    [...namesOf(plan)].map((name): [string, Plan] => [name, plan]),
  );
  const byName = uniqueBy(named, ([name]) => name);
  return (name) => {
    const plan = byName.get(name.toLowerCase())?.[1];
    return plan ? {kind: 'plan', key: plan.key} : null;
  };
}

function namesOf(plan: Plan): Set<string> {
  const {slug, path, frontMatter} = plan;
  const stated = [frontMatter.id, frontMatter.slug, frontMatter.name]
    .filter((name) => typeof name === 'string')
    .map((name) => name.toLowerCase())
    .filter((name) => /[-\d]/.test(name) && !/\s/.test(name));
  const file = isWholeFile(plan) ? nameOfPlan(path).toLowerCase() : null;
  const filed = [slug.toLowerCase(), ...(file === null ? [] : [file])];
  const ids = filed.flatMap((name) => ID.exec(name)?.[0] ?? []);
  return new Set([...stated, ...filed.filter(isTelling), ...ids]);
}

/** Short pairs of words (`dark-mode`) name all sorts of things; a third word or a number does not. */
function isTelling(name: string): boolean {
  const parts = name.split(/[-_]/);
  const letters = name.replace(/[-_]/g, '').length;
  return parts.length > 2 || (parts.length === 2 && (letters >= MIN_LETTERS || /\d/.test(name)));
}

/** Whether an address is at the host of the repository; a mirror elsewhere has issues of its own. */
function isAtHost(raw: string, repositoryUrl: string | null): boolean {
  const url = withScheme(raw);
  if (repositoryUrl === null || !URL.canParse(url)) return true;
  const {protocol, hostname} = new URL(url);
  return (
    !/^https?:$/.test(protocol) ||
    plainHost(hostname) === plainHost(new URL(repositoryUrl).hostname)
  );
}

function plainHost(hostname: string): string {
  return hostname.replace(/^www\./, '');
}

/** `owner/name` of a repository's address, in lower case. */
function ownerAndName(repositoryUrl: string): string {
  const {pathname} = new URL(repositoryUrl);
  return pathname.replace(/^\/|\/$|\.git\/?$/g, '').toLowerCase();
}

/** What stands between a repository's address and a path at a source host. */
const AT_HOST = /^\/(?:-\/)?(?:blob|tree|src|raw)\/[^/]+\/([^?#]+)/;

function pathAtHost(url: string, repositoryUrl: string): string | null {
  const base = repositoryUrl.replace(/\/$/, '');
  if (!url.toLowerCase().startsWith(`${base.toLowerCase()}/`)) return null;
  const path = AT_HOST.exec(url.slice(base.length))?.[1];
  if (path === undefined) return null;
  try {
    return `/${decodeURIComponent(path)}`;
  } catch {
    return null;
  }
}
