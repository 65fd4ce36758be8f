import type {Finding, IndexEntry, PlanDocument} from '../types.js';

/**
 * Finds the plan that each index entry names: relative to the index, then from
 * the repository root, then by a file name that only one plan has (plans move
 * from `active/` to `completed/`, and entries stay behind).
 *
 * @returns entries by plan path, and a finding for each entry without a plan
 */
export function linkIndex(
  entries: readonly IndexEntry[],
  plans: readonly PlanDocument[],
  paths: ReadonlySet<string>,
): {entries: Map<string, IndexEntry[]>; findings: Finding[]} {
  const byPath = new Set(plans.map((plan) => plan.path));
  const byName = uniqueNames([...byPath]);
  const linked = new Map<string, IndexEntry[]>();
  const findings: Finding[] = [];
  for (const entry of entries) {
    const candidates = candidatePaths(entry);
    const path =
      candidates.find((candidate) => byPath.has(candidate)) ?? byName.get(nameOf(entry.target));
    if (path) linked.set(path, [...(linked.get(path) ?? []), entry]);
    else if (!candidates.some((candidate) => paths.has(candidate))) findings.push(deadEntry(entry));
  }
  return {entries: linked, findings};
}

/** Repository paths an entry may mean; none that leaves the repository. */
function candidatePaths(entry: IndexEntry): string[] {
  const target = entry.target.replace(/[?#].*$/, '');
  const folder = entry.file.split('/').slice(0, -1);
  return [resolve([...folder, ...target.split('/')]), resolve(target.split('/'))].filter(
    (path) => path !== null,
  );
}

function resolve(parts: readonly string[]): string | null {
  const path: string[] = [];
  for (const part of parts) {
    if (part === '..') {
      if (path.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') {
      path.push(part);
    }
  }
  return path.join('/');
}

function nameOf(path: string): string {
  return (
    path
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? path
  );
}

function uniqueNames(paths: readonly string[]): Map<string, string> {
  const names = new Map<string, string | null>();
  for (const path of paths) names.set(nameOf(path), names.has(nameOf(path)) ? null : path);
  return new Map([...names].filter((entry): entry is [string, string] => entry[1] !== null));
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
