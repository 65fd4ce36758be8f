import {isReadmeName} from '../../lexicon/planFiles.js';
import {addTo} from '../../lib/groups.js';
import {folderOf, normalizePath} from '../../lib/paths.js';
import type {Finding} from '../../model/finding.js';
import type {IndexEntry} from '../../model/plan.js';
import {nameOfPlan, type PlanNames, planAt} from './planNames.js';

/**
 * Finds the plan that each index entry names: relative to the index, then from
 * the repository root; a folder stands for the plan in it, and a name without
 * extension for the file; then by a name that only one plan has (plans move
 * from `active/` to `completed/`, and entries stay behind).
 *
 * @param paths - all paths of the repository
 * @returns entries by key of the plan, and a finding for each entry that surely
 * means a plan's file where there is none; a README that names no plan is no list
 */
export function linkIndex(
  entries: readonly IndexEntry[],
  names: PlanNames,
  paths: ReadonlySet<string>,
): {entries: Map<string, IndexEntry[]>; findings: Finding[]} {
  const linked = new Map<string, IndexEntry[]>();
  const lists = new Set<string>();
  const dead: IndexEntry[] = [];
  for (const entry of entries) {
    const key = entry.plan ?? findPlan(entry, names, paths);
    if (key !== null) {
      addTo(linked, key, entry);
      lists.add(entry.file);
    } else if (
      entry.isCertain &&
      !candidatePaths(entry.target, entry.file).some((path) => paths.has(path))
    ) {
      dead.push(entry);
    }
  }
  const isListed = ({file}: IndexEntry) => !isReadmeName(file) || lists.has(file);
  return {entries: linked, findings: dead.filter(isListed).map(deadEntry)};
}

/** Path of the plan that an entry means, or `null`. */
function findPlan(entry: IndexEntry, names: PlanNames, paths: ReadonlySet<string>): string | null {
  for (const target of [entry.target, ...(entry.alternatives ?? [])]) {
    const candidates = candidatePaths(target, entry.file);
    for (const candidate of candidates) {
      const path = planAt(candidate, names);
      if (path !== null) return path;
    }
    // What names another file does not mean a plan that happens to be called the same.
    if (candidates.some((candidate) => paths.has(candidate))) continue;
    const namesake = names.byName.get(nameOfPlan(target));
    if (namesake !== undefined) return namesake;
  }
  return null;
}

/** Repository paths a target may mean; none that leaves the repository. */
function candidatePaths(target: string, file: string): string[] {
  const path = target.replace(/[?#].*$/s, '');
  const relative = `${folderOf(file)}/${path}`;
  return [normalizePath(relative), normalizePath(path)].filter((found) => found !== null);
}

function deadEntry({target, heading, file, line}: IndexEntry): Finding {
  return {
    rule: 'index-dead-entry',
    severity: 'warning',
    message: `“${target}”, listed under “${heading}”, does not match any file. Correct the path, or remove the entry.`,
    file,
    line,
  };
}
