import path from 'node:path';
import {
  DOCUMENT_ENDINGS,
  documentStem,
  isDistinct,
  isIndexName,
  isMainName,
  kindOfCompanion,
  kindOfName,
  mayBeTemplate,
  NOT_PLAN_FOLDERS,
  PART_FOLDERS,
  PART_NAME,
  PLAN_FILES,
  planOfCompanion,
} from '../../lexicon/planFiles.js';
import {isGeneralFolder, plainFolder} from '../../lexicon/planFolders.js';
import type {PlanPart} from '../../model/plan.js';
import type {Glance} from '../../read/glance.js';
import {isShelf} from './folders.js';

/** A Markdown file in a folder of plans. */
export interface Candidate {
  path: string;
  /** The folder of plans it stands in; empty for the repository root. */
  planFolder: string;
  /** Lies among other documents, and only says itself that it is a plan. */
  isAlone: boolean;
}

/** A file in a folder of plans that is not a plan. */
export interface PassedOver {
  path: string;
  /** Why, in words that follow the path. */
  reason: string;
}

/**
 * Why a file is no plan whatever stands beside it, or `null`.
 *
 * @param glance - asked where a plan may have the name as well
 */
export function reasonByName(
  {path: file, planFolder}: Candidate,
  glance: () => Pick<Glance, 'isPlan' | 'isTemplate'>,
): string | null {
  if (isIndexName(file) && isInnerFolder(path.posix.dirname(file), planFolder)) return null;
  const kind = kindOfName(documentStem(file));
  if (kind && !(kind.orPlan && glance().isPlan)) return kind.reason;
  if (mayBeTemplate(documentStem(file)) && glance().isTemplate) return 'a template';
  const folders = foldersWithin(file, planFolder).map(plainFolder);
  const rule = NOT_PLAN_FOLDERS.find(({name}) => folders.some((folder) => name.test(folder)));
  return rule?.reason ?? null;
}

/**
 * Splits candidates into plans and the parts of other plans, which only shows
 * from what stands beside them.
 */
export function splitParts(candidates: readonly Candidate[]): {
  plans: string[];
  parts: PassedOver[];
  companions: Companion[];
} {
  const paths = new Set(candidates.map((candidate) => candidate.path));
  const distinct = distinctNames(candidates);
  const mains = new Map<string, string>();
  for (const {path: file} of candidates) {
    const folder = path.posix.dirname(file);
    const weak = PART_NAME.test(documentStem(file)) || isIndexName(file);
    if (!weak && !mains.has(folder)) mains.set(folder, file);
  }
  const plans: string[] = [];
  const parts: PassedOver[] = [];
  const companions: Companion[] = [];
  for (const candidate of candidates) {
    const companion = companionOf(candidate.path, paths);
    if (companion) companions.push(companion);
    const reason = reasonByNeighbours(candidate, {paths, mains, distinct});
    if (reason === null) plans.push(candidate.path);
    else parts.push({path: candidate.path, reason});
  }
  return {plans, parts, companions};
}

/** A part of a plan that is read with it. */
export interface Companion extends PlanPart {
  /** Path of the plan. */
  plan: string;
}

function companionOf(file: string, paths: ReadonlySet<string>): Companion | null {
  const stem = documentStem(file);
  const named = planOfCompanion(stem);
  const kind = kindOfCompanion(stem);
  const plan = named && kind && besides(`${path.posix.dirname(file)}/${named}`, paths);
  return plan && kind ? {plan, path: file, name: path.posix.basename(file), kind} : null;
}

/** What stands beside a candidate. */
interface Neighbours {
  /** Of all candidates. */
  paths: ReadonlySet<string>;
  /** Folder → the first file in it that is neither task nor index. */
  mains: ReadonlyMap<string, string>;
  /** Folder of plans and a name that only one plan has → the plan. */
  distinct: ReadonlyMap<string, string>;
}

/** Plans by a name that tells them apart, wherever in their folder of plans they are filed. */
function distinctNames(candidates: readonly Candidate[]): Map<string, string> {
  const plans = new Map<string, string>();
  for (const {path: file, planFolder} of candidates) {
    const stem = documentStem(file);
    if (isDistinct(stem)) plans.set(`${planFolder}/${stem}`, file);
  }
  return plans;
}

/** Why a file is a part of another plan, or `null` where it is a plan itself. */
function reasonByNeighbours(
  {path: file, planFolder}: Candidate,
  neighbours: Neighbours,
): string | null {
  const {paths, mains} = neighbours;
  const folder = path.posix.dirname(file);
  const main = mains.get(folder);
  const named = planOfCompanion(documentStem(file));
  const beside = named === null ? null : besides(`${folder}/${named}`, paths);
  if (beside !== null) return partOf(beside);
  if (isMainName(file) && isInnerFolder(folder, planFolder)) {
    return isIndexName(file) && main !== undefined ? 'an index' : null;
  }
  if (PART_NAME.test(documentStem(file)) && main !== undefined) {
    return isInnerFolder(folder, planFolder) ? partOf(main) : 'a task of the plan next to it';
  }
  for (let at = folder; isInFolder(at, planFolder); at = path.posix.dirname(at)) {
    const owner = ownerOf(at, planFolder, neighbours);
    if (owner !== null) return partOf(owner);
  }
  return null;
}

/** The plan that everything in a folder is a part of, or `null`. */
function ownerOf(
  folder: string,
  planFolder: string,
  {paths, mains, distinct}: Neighbours,
): string | null {
  const name = path.posix.basename(folder);
  if (isShelf(name) || isGeneralFolder(folder)) return null;
  const above = path.posix.dirname(folder);
  if (PART_FOLDERS.has(plainFolder(name)) && isInnerFolder(above, planFolder)) {
    const main = mains.get(above);
    if (main !== undefined) return main;
  }
  const own = PLAN_FILES.map((main) => `${folder}/${main}`).find((owner) => paths.has(owner));
  return own ?? besides(folder, paths) ?? distinct.get(`${planFolder}/${name}`) ?? null;
}

/** The document of a path without its ending, or `null`. */
function besides(stem: string, paths: ReadonlySet<string>): string | null {
  const documents = DOCUMENT_ENDINGS.map((ending) => stem + ending);
  return documents.find((document) => paths.has(document)) ?? null;
}

function partOf(plan: string): string {
  return `part of the plan ${plan}`;
}

/** Whether a folder inside a folder of plans can belong to one plan. */
function isInnerFolder(folder: string, planFolder: string): boolean {
  return isInFolder(folder, planFolder) && !isShelf(path.posix.basename(folder));
}

function isInFolder(folder: string, planFolder: string): boolean {
  return planFolder === '' ? folder !== '.' : folder.startsWith(`${planFolder}/`);
}

function foldersWithin(file: string, planFolder: string): string[] {
  const below = planFolder === '' ? file : file.slice(planFolder.length + 1);
  return below.split('/').slice(0, -1);
}
