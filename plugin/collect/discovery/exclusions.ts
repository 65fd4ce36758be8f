import path from 'node:path';
import {
  DOCUMENT_ENDINGS,
  documentStem,
  isIndexName,
  isMainName,
  NOT_PLAN_FILES,
  NOT_PLAN_FOLDERS,
  PART_FOLDERS,
  PART_NAME,
  PLAN_FILES,
} from '../../lexicon/planFiles.js';
import {isShelf} from './folders.js';

/** A Markdown file in a folder of plans. */
export interface Candidate {
  path: string;
  /** The folder of plans it stands in; empty for the repository root. */
  planFolder: string;
}

/** A file in a folder of plans that is not a plan. */
export interface PassedOver {
  path: string;
  /** Why, in words that follow the path. */
  reason: string;
}

/** Why a file is no plan whatever stands beside it, or `null`. */
export function reasonByName({path: file, planFolder}: Candidate): string | null {
  const name = documentStem(file);
  if (isIndexName(file) && isOwnFolder(path.posix.dirname(file), planFolder)) return null;
  const folders = foldersWithin(file, planFolder);
  const rule =
    NOT_PLAN_FILES.find((candidate) => candidate.name.test(name)) ??
    NOT_PLAN_FOLDERS.find((candidate) => folders.some((folder) => candidate.name.test(folder)));
  return rule?.reason ?? null;
}

/**
 * Splits candidates into plans and the parts of other plans, which only shows
 * from what stands beside them.
 */
export function splitParts(candidates: readonly Candidate[]): {
  plans: string[];
  parts: PassedOver[];
} {
  const paths = new Set(candidates.map((candidate) => candidate.path));
  const mains = new Map<string, string>();
  for (const {path: file} of candidates) {
    const folder = path.posix.dirname(file);
    const weak = PART_NAME.test(documentStem(file)) || isIndexName(file);
    if (!weak && !mains.has(folder)) mains.set(folder, file);
  }
  const plans: string[] = [];
  const parts: PassedOver[] = [];
  for (const candidate of candidates) {
    const reason = reasonByNeighbours(candidate, paths, mains);
    if (reason === null) plans.push(candidate.path);
    else parts.push({path: candidate.path, reason});
  }
  return {plans, parts};
}

/**
 * Why a file is a part of another plan, or `null` where it is a plan itself.
 *
 * @param mains - folder → the first file in it that is neither task nor index
 */
function reasonByNeighbours(
  {path: file, planFolder}: Candidate,
  paths: ReadonlySet<string>,
  mains: ReadonlyMap<string, string>,
): string | null {
  const folder = path.posix.dirname(file);
  const main = mains.get(folder);
  if (isMainName(file) && isOwnFolder(folder, planFolder)) {
    return isIndexName(file) && main !== undefined ? 'an index' : null;
  }
  if (PART_NAME.test(documentStem(file)) && main !== undefined) {
    return isOwnFolder(folder, planFolder) ? partOf(main) : 'a task of the plan next to it';
  }
  for (let at = folder; isWithin(at, planFolder); at = path.posix.dirname(at)) {
    const owner = ownerOf(at, planFolder, paths, mains);
    if (owner !== null) return partOf(owner);
  }
  return null;
}

/** The plan that everything in a folder is a part of, or `null`. */
function ownerOf(
  folder: string,
  planFolder: string,
  paths: ReadonlySet<string>,
  mains: ReadonlyMap<string, string>,
): string | null {
  const name = path.posix.basename(folder);
  if (isShelf(name)) return null;
  const above = path.posix.dirname(folder);
  if (PART_FOLDERS.has(name.toLowerCase()) && isOwnFolder(above, planFolder)) {
    const main = mains.get(above);
    if (main !== undefined) return main;
  }
  const owners = [
    ...PLAN_FILES.map((main) => `${folder}/${main}`),
    ...DOCUMENT_ENDINGS.map((ending) => folder + ending),
  ];
  return owners.find((owner) => paths.has(owner)) ?? null;
}

function partOf(plan: string): string {
  return `part of the plan ${plan}`;
}

/** Whether a folder inside a folder of plans can belong to one plan. */
function isOwnFolder(folder: string, planFolder: string): boolean {
  return isWithin(folder, planFolder) && !isShelf(path.posix.basename(folder));
}

function isWithin(folder: string, planFolder: string): boolean {
  return planFolder === '' ? folder !== '.' : folder.startsWith(`${planFolder}/`);
}

function foldersWithin(file: string, planFolder: string): string[] {
  const below = planFolder === '' ? file : file.slice(planFolder.length + 1);
  return below.split('/').slice(0, -1);
}
