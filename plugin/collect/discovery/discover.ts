import path from 'node:path';
import {isIndexName, isMarkdown, KNOWN_FILES} from '../../lexicon/planFiles.js';
import {createGlobMatcher} from '../../lib/globs.js';
import {type Candidate, type PassedOver, reasonByName, splitParts} from './exclusions.js';
import {isOutput, isShelf, outputAmongPlans, planFolderOf} from './folders.js';

export {createAttachmentFinder} from './attachments.js';
export type {PassedOver} from './exclusions.js';

/** What decides which files are plans. All paths are relative to the repository root. */
export interface DiscoverOptions {
  /** Folders and files that the user names; `undefined` to find plans by the names of folders. */
  named?: {folders: readonly string[]; files: readonly string[]} | undefined;
  /** Globs that a plan must match. */
  include: readonly string[];
  /** Globs of files that appear nowhere. */
  exclude: readonly string[];
}

export interface Discovery {
  plans: string[];
  /** Files that list plans. */
  indexes: string[];
  changelogs: string[];
  /** Source-of-truth documents. */
  ssot: string[];
  /** Files among plans that are none; each with the reason. */
  passedOver: PassedOver[];
  /** The folders that hold the plans. */
  planFolders: string[];
  /** All paths without the excluded ones. */
  paths: string[];
}

/** Which of the repository's files are plans, indexes and changelogs, and why others are not. */
export function discover(allPaths: readonly string[], options: DiscoverOptions): Discovery {
  const isExcluded = createGlobMatcher(options.exclude);
  const isIncluded = createGlobMatcher(options.include);
  const paths = allPaths.filter((file) => !isExcluded(file));
  const passedOver: PassedOver[] = [];
  const candidates: Candidate[] = [];
  const explicit = new Set(options.named?.files);
  for (const file of allPaths) {
    if (explicit.has(file) || !isMarkdown(file)) continue;
    const planFolder = options.named
      ? namedFolderOf(file, options.named.folders)
      : planFolderOf(file);
    if (planFolder === null) {
      const output = options.named ? null : outputAmongPlans(file);
      if (output !== null) passedOver.push({path: file, reason: inOutput(output)});
      continue;
    }
    const candidate = {path: file, planFolder};
    const reason = isExcluded(file)
      ? 'matches the option `exclude`'
      : isIncluded(file)
        ? reasonByName(candidate)
        : 'does not match the option `include`';
    if (reason === null) candidates.push(candidate);
    else passedOver.push({path: file, reason});
  }
  const {plans, parts} = splitParts(candidates);
  const named = paths.filter((file) => explicit.has(file));
  const planFolders = options.named
    ? [...options.named.folders, ...named.map((file) => path.posix.dirname(file))]
    : candidates.map((candidate) => candidate.planFolder);
  const folders = [...new Set(planFolders)].sort();
  return {
    plans: [...plans, ...named].sort(),
    indexes: paths.filter(
      (file) =>
        !explicit.has(file) &&
        ((KNOWN_FILES.indexes.test(file) && isNear(file, options)) || isIndexOf(file, folders)),
    ),
    changelogs: paths.filter((file) => KNOWN_FILES.changelogs.test(file) && isNear(file, options)),
    // Plans of all folders may rest on one.
    ssot: paths.filter((file) => KNOWN_FILES.ssot.test(file) && !isOutput(foldersOf(file))),
    passedOver: [...passedOver, ...parts].sort((a, b) => (a.path < b.path ? -1 : 1)),
    planFolders: folders,
    paths,
  };
}

function inOutput(folder: string): string {
  return `in “${folder}”, a folder of dependencies or build output; to include it, add it to the option \`path\``;
}

/** The innermost of the named folders that holds a file; dependencies never count. */
function namedFolderOf(file: string, folders: readonly string[]): string | null {
  const holding = folders
    .filter((folder) => folder === '' || file.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length);
  const [folder] = holding;
  if (folder === undefined) return null;
  return /(?:^|\/)node_modules\//.test(path.posix.relative(folder, file)) ? null : folder;
}

/**
 * Whether a file speaks of these plans: anywhere in the repository where plans
 * are found by name; else above or within the folders that the user names, so
 * that several instances on one site keep to their own files.
 */
function isNear(file: string, {named}: DiscoverOptions): boolean {
  const folders = foldersOf(file);
  if (isOutput(folders)) return false;
  if (!named) return true;
  const folder = folders.join('/');
  const places = [...named.folders, ...named.files.map((plan) => path.posix.dirname(plan))];
  return places.some((place) => holds(folder, place) || holds(place, folder));
}

function foldersOf(file: string): string[] {
  return file.split('/').slice(0, -1);
}

/**
 * An `index.md` that lies beside plans: at the top of their folder, or in one that
 * sorts them. Or a file beside their folder and named like it: `tracks.md`.
 */
function isIndexOf(file: string, planFolders: readonly string[]): boolean {
  if (isMarkdown(file) && planFolders.includes(file.replace(/\.mdx?$/i, ''))) return true;
  if (!isMarkdown(file) || !isIndexName(file)) return false;
  const folder = path.posix.dirname(file);
  return planFolders.some(
    (plans) => folder === plans || (holds(plans, folder) && isShelf(path.posix.basename(folder))),
  );
}

function holds(folder: string, other: string): boolean {
  return folder === '' || folder === '.' || other === folder || other.startsWith(`${folder}/`);
}
