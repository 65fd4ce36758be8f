/** Folders that hold plans, wherever they lie; lower case. */
const PLAN_FOLDERS: ReadonlySet<string> = new Set([
  'plans',
  'exec-plans',
  'exec_plans',
  'execplans',
]);

/** Whether a folder holds plans by its name. */
export function holdsPlans(folder: string): boolean {
  return PLAN_FOLDERS.has(folder.toLowerCase());
}

/** Folders of tools that keep plans in folders of other names; lower case. */
export const TOOL_FOLDERS: ReadonlySet<string> = new Set(['conductor']);

/** Plans by their whole path, for tools that keep them elsewhere. */
export const PLAN_PATHS: readonly {file: RegExp; folder: RegExp}[] = [
  {
    file: /(?:^|\/)conductor\/(?:tracks|archive)\/[^/]+\/plan\.md$/i,
    folder: /^(?:.*\/)?conductor\/(?:tracks|archive)(?=\/)/i,
  },
];

/** Dependencies and build output: written by tools, so never searched. */
export const OUTPUT_FOLDERS: readonly string[] = [
  'node_modules',
  'bower_components',
  'vendor',
  'third_party',
  'build',
  'dist',
  'out',
  'target',
  'coverage',
  '.docusaurus',
  '.next',
  '.cache',
  '.venv',
  'venv',
  '__pycache__',
];

/** Folders inside a folder of plans that tell nothing of a status and belong to no one plan. */
export const SORTING_FOLDERS: ReadonlySet<string> = new Set([
  'todo',
  'tracks',
  'upcoming',
  'future',
  'old',
]);

/** Whether a folder is named by years, months or quarters: `2026`, `2026-07`, `2026-Q3`, `07`. */
export function isDateFolder(name: string): boolean {
  return /^[\dq-]+$/i.test(name);
}
