import {groupBy} from '../../lib/groups.js';
import {baseName, withoutSlash} from '../../lib/paths.js';
import {pathAtHost, repositoryPath} from '../../lib/sourceHosts.js';
import {slugify} from '../../lib/text/slugify.js';
import type {SitePaths, Target} from '../../model/links.js';
import type {Plan} from '../../model/plan.js';
import type {ReferenceForm} from '../../model/reference.js';
import type {Release} from '../../model/release.js';
import {withScheme} from '../../read/references/recognizeUrl.js';
import {createPlanFinder, createSlugFinder} from '../identity/planFinder.js';
import {collectPlanNames, planAt, uniqueBy} from '../identity/planNames.js';
import {
  type RepositoryPaths,
  type ResolutionStep,
  type ResolvedPath,
  resolvePath,
} from '../paths/resolvePath.js';
import {releaseAt} from '../releases/releaseAt.js';

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
  const {repositoryUrl} = input;
  const findHeading = createFindHeading(input);
  const findPage = createFindPage(input, findHeading);
  const findFile = createFindFile(input, findHeading);
  const findPlan = createPlanFinder(input.plans);
  const findSlug = createSlugFinder(input.plans, input.paths);
  const releaseOf = uniqueBy(releases, ({version}) => version.toLowerCase());
  const own = repositoryUrl === null ? null : repositoryPath(repositoryUrl);
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
        return (
          findPlan(target) ??
          (form.slug ? findSlug(target, form.slug === 'plan') : null) ??
          (target.includes('/') ? findFile(form, from) : null)
        );
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
        return (
          (path !== null && findFile({...form, target: `/${path}`}, '')) || {kind, url: target}
        );
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
function createFindPage({paths, site}: TargetsInput, findHeading: FindHeading): FindTarget {
  if (!site) return () => null;
  const base = site.baseUrl.replace(/\/$/, '');
  return (form, from) => {
    const {target} = form;
    if (!target.startsWith('/') || isSure(resolvePath(target, from, paths), target)) return null;
    const permalink = [base + target, target].find((href) => site.routes.has(withoutSlash(href)));
    if (permalink === undefined) return null;
    const shown = site.routes.get(withoutSlash(permalink)) ?? null;
    if (shown?.kind !== 'file') return shown;
    // A page of an excluded file is known by its address alone.
    return paths.files.has(shown.path) ? findHeading(shown.path, form) : {kind: 'page', permalink};
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

/** Tells what stands under the heading of a file that is meant: a plan, a release, else the file. */
type FindHeading = (path: string, form: ReferenceForm) => Target;

function createFindHeading({plans, releases}: TargetsInput): FindHeading {
  const keys = new Set(plans.map(({key}) => key));
  const byChangelog = groupBy(releases, (release) => release.path);
  return (path, {anchor}) => {
    const file: Target = {kind: 'file', path, isFolder: false};
    if (anchor === null) return file;
    const key = sectionKeys(path, anchor).find((each) => keys.has(each));
    if (key !== undefined) return {kind: 'plan', key};
    const release = releaseAt(anchor, byChangelog.get(path) ?? []);
    return release ? {kind: 'release', release} : file;
  };
}

/** `#2026-01-05-beds--roof` is the heading of the plan whose key ends with `#beds-roof`. */
function sectionKeys(path: string, anchor: string): string[] {
  const name = slugify(anchor.replace(/^\d{4}-\d{2}-\d{2}-/, ''));
  return [`${path}#${anchor}`, `${path}#${name}`];
}

function createFindFile({plans, paths}: TargetsInput, findHeading: FindHeading): FindTarget {
  const names = collectPlanNames(plans);
  return (form, from) => {
    const found = resolvePath(form.target, from, paths);
    if (found.path === null) return null;
    const {path, isFolder} = found;
    const plan = planAt(path, names);
    if (plan !== null) {
      const isPart = path !== plan && names.byPath.has(path);
      return {kind: 'plan', key: plan, ...(isPart && {part: path})};
    }
    return isFolder ? {kind: 'file', path, isFolder} : findHeading(path, form);
  };
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
