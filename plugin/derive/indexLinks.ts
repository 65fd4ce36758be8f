import {isWholeFile} from '../read/keys.js';
import type {Finding, IndexEntry, PlanDocument} from '../types.js';
import {normalizePath} from './paths.js';
import {planId} from './slugs.js';

/** What may be missing at the end of an entry's path. */
const ENDINGS: readonly string[] = [
  '.md',
  '.mdx',
  '.plan.md',
  '/plan.md',
  '/PLAN.md',
  '/Plan.md',
  '/index.md',
  '/README.md',
];

/** How the plans of a portfolio can be named. */
interface Names {
  byPath: ReadonlySet<string>;
  /** Path of the plan that has a folder of its own, by the folder. */
  byFolder: ReadonlyMap<string, string>;
  /** Path by last part of the id; only where one plan alone has it. */
  byName: ReadonlyMap<string, string>;
}

/**
 * Finds the plan that each index entry names: relative to the index, then from
 * the repository root; a folder stands for the plan in it, and a name without
 * extension for the file; then by a name that only one plan has (plans move
 * from `active/` to `completed/`, and entries stay behind).
 *
 * @param paths - all paths of the repository
 * @returns entries by key of the plan, and a finding for each entry that surely
 * means a plan's file where there is none
 */
export function linkIndex(
  entries: readonly IndexEntry[],
  plans: readonly PlanDocument[],
  paths: ReadonlySet<string>,
): {entries: Map<string, IndexEntry[]>; findings: Finding[]} {
  const names = collectNames(plans);
  const linked = new Map<string, IndexEntry[]>();
  const findings: Finding[] = [];
  for (const entry of entries) {
    const key = entry.plan ?? findPlan(entry, names, paths);
    const known = key === null ? undefined : linked.get(key);
    if (known) known.push(entry);
    else if (key !== null) linked.set(key, [entry]);
    else if (
      entry.isCertain &&
      !candidatePaths(entry.target, entry.file).some((path) => paths.has(path))
    ) {
      findings.push(deadEntry(entry));
    }
  }
  return {entries: linked, findings};
}

function collectNames(plans: readonly PlanDocument[]): Names {
  const files = plans.filter(isWholeFile).map((plan) => plan.path);
  return {
    byPath: new Set(files),
    byFolder: new Map(files.filter(hasOwnFolder).map((path) => [folderOf(path), path])),
    byName: uniqueNames(files),
  };
}

/** Path of the plan that an entry means, or `null`. */
function findPlan(entry: IndexEntry, names: Names, paths: ReadonlySet<string>): string | null {
  for (const target of [entry.target, ...(entry.alternatives ?? [])]) {
    const candidates = candidatePaths(target, entry.file);
    for (const candidate of candidates) {
      const path = planAt(candidate, names);
      if (path !== null) return path;
    }
    // What names another file does not mean a plan that happens to be called the same.
    if (candidates.some((candidate) => paths.has(candidate))) continue;
    const namesake = names.byName.get(nameOf(target));
    if (namesake !== undefined) return namesake;
  }
  return null;
}

function planAt(candidate: string, {byPath, byFolder}: Names): string | null {
  if (byPath.has(candidate)) return candidate;
  if (/\.mdx?$/i.test(candidate)) return null;
  const ending = ENDINGS.find((end) => byPath.has(candidate + end));
  return ending !== undefined ? candidate + ending : (byFolder.get(candidate) ?? null);
}

/** Repository paths a target may mean; none that leaves the repository. */
function candidatePaths(target: string, file: string): string[] {
  const path = target.replace(/[?#].*$/s, '');
  const relative = `${folderOf(file)}/${path}`;
  return [normalizePath(relative), normalizePath(path)].filter((found) => found !== null);
}

/** The name that stays when a plan moves: of the file, or of the plan's own folder. */
function nameOf(path: string): string {
  const parts = planId(path.replace(/[?#].*$/s, '').replace(/\/+$/, '')).split('/');
  return parts.at(-1) ?? path;
}

function uniqueNames(paths: readonly string[]): Map<string, string> {
  const names = new Map<string, string | null>();
  for (const path of paths) names.set(nameOf(path), names.has(nameOf(path)) ? null : path);
  return new Map([...names].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** `login/PLAN_login.md`, `login/login.md`: the folder stands for the plan. */
function hasOwnFolder(path: string): boolean {
  const folder = folderOf(path).split('/').at(-1) ?? '';
  return folder !== '' && plainName(folder) === plainName(nameOf(path));
}

function plainName(name: string): string {
  return name
    .replace(/^plan[-_]/i, '')
    .replace(/[-_ ]+/g, '-')
    .toLowerCase();
}

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

function deadEntry({target, heading, file, line}: IndexEntry): Finding {
  return {
    rule: 'index-dead-entry',
    severity: 'warning',
    message: `“${target}”, listed under “${heading}”, names no file. Correct the path, or remove the entry.`,
    file,
    line,
  };
}
