import {baseName, folderOf} from '../../lib/paths.js';
import type {Target} from '../../model/links.js';
import type {Plan} from '../../model/plan.js';
import {isWholeFile} from '../../read/planList/sectionKeys.js';
import type {RepositoryPaths} from '../paths/resolvePath.js';
import {nameOfPlan, uniqueBy} from './planNames.js';

/** Letters and digits of a name that is hardly anything but a plan's. */
const MIN_LETTERS = 10;
/** `FR-0007` at the beginning of `FR-0007-export`. */
const ID = /^[a-z]{2,10}-\d+(?=[-_]|$)/;

/**
 * Finds a plan by its slug, the last part of its path, an id at the beginning of that, or the `id`
 * or `name` of its front matter; never by a name that two plans share.
 */
export function createPlanFinder(plans: readonly Plan[]): (name: string) => Target | null {
  const named = plans.flatMap((plan) =>
    [...namesOf(plan)].map((name): [string, Plan] => [name, plan]),
  );
  const byName = uniqueBy(named, ([name]) => name);
  return (name) => {
    const plan = byName.get(name.toLowerCase())?.[1];
    return plan ? {kind: 'plan', key: plan.key} : null;
  };
}

/**
 * Finds a plan by its exact slug, however short: where the text calls it a plan; elsewhere only a
 * slug that no other file or folder has for its name.
 */
export function createSlugFinder(
  plans: readonly Plan[],
  {byStem, folders}: Pick<RepositoryPaths, 'byStem' | 'folders'>,
): (slug: string, isCalledPlan: boolean) => Target | null {
  const bySlug = uniqueBy(plans, ({slug}) => slug);
  const names = new Set([...folders].map((folder) => baseName(folder)));
  const isNameOfOther = ({slug, path}: Plan) =>
    (byStem.get(slug) ?? []).some((other) => other !== path) ||
    (names.has(slug) && baseName(folderOf(path)) !== slug);
  return (slug, isCalledPlan) => {
    const plan = bySlug.get(slug);
    const isMeant = plan && (isCalledPlan || !isNameOfOther(plan));
    return isMeant ? {kind: 'plan', key: plan.key} : null;
  };
}

function namesOf(plan: Plan): Set<string> {
  const {slug, path, unit, frontMatter} = plan;
  const stated = [frontMatter.id, frontMatter.slug, frontMatter.name]
    .filter((name) => typeof name === 'string')
    .map((name) => name.toLowerCase())
    .filter((name) => /[-\d]/.test(name) && !/\s/.test(name));
  const file = isWholeFile(plan) ? (unit?.name ?? nameOfPlan(path)).toLowerCase() : null;
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
