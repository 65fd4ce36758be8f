import {FOLDER_STATUSES} from '../../derive/status/folderStatus.js';
import {PLAN_FOLDERS} from '../../lexicon/planFolders.js';

/** Plans by their whole path, for tools that keep them elsewhere. */
const PLAN_PATHS: readonly {file: RegExp; folder: RegExp}[] = [
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
const SORTING_FOLDERS: ReadonlySet<string> = new Set([
  'todo',
  'tracks',
  'upcoming',
  'future',
  'old',
]);

/** Years, months, quarters: `2026`, `2026-07`, `2026-Q3`, `07`. */
const DATE_FOLDER = /^[\dq-]+$/i;

/**
 * Whether a folder only sorts plans, by name, by status or by date, and is
 * never the folder of one plan.
 */
export function isShelf(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    PLAN_FOLDERS.has(lower) ||
    Object.hasOwn(FOLDER_STATUSES, lower) ||
    SORTING_FOLDERS.has(lower) ||
    DATE_FOLDER.test(lower)
  );
}

/**
 * The folder of plans that a path stands in: the outermost one with such a
 * name; `null` where there is none, or where it is a tool's output.
 */
export function planFolderOf(file: string): string | null {
  for (const known of PLAN_PATHS) {
    if (known.file.test(file)) return known.folder.exec(file)?.[0] ?? null;
  }
  const folders = file.split('/').slice(0, -1);
  const index = folders.findIndex((folder) => PLAN_FOLDERS.has(folder.toLowerCase()));
  if (index === -1 || isOutput(folders)) return null;
  return folders.slice(0, index + 1).join('/');
}

/** Whether one of the folders holds dependencies or build output. */
export function isOutput(folders: readonly string[]): boolean {
  return folders.some((folder) => OUTPUT_FOLDERS.includes(folder.toLowerCase()));
}

/** The folder of dependencies or build output that a file stands in, if it stands among plans there. */
export function outputAmongPlans(file: string): string | null {
  const folders = file.split('/').slice(0, -1);
  const isAmongPlans = folders.some((folder) => PLAN_FOLDERS.has(folder.toLowerCase()));
  const output = folders.find((folder) => isOutput([folder]));
  return isAmongPlans && output !== undefined && output !== 'node_modules' ? output : null;
}
