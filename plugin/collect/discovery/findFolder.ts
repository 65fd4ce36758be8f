import path from 'node:path';
import {
  documentStem,
  isExecPlanName,
  isMarkdown,
  isNamedPlan,
  isWholePlanName,
  kindOfName,
  leadsAsExecPlan,
} from '../../lexicon/planFiles.js';
import {
  holdsPlans,
  isGeneralFolder,
  plainFolder,
  SAMPLE_FOLDERS,
} from '../../lexicon/planFolders.js';
import {folderOf, isBelow} from '../../lib/paths.js';
import type {Glance} from '../../read/glance.js';
import type {Candidate} from './exclusions.js';
import {archiveOf, foldersOf, isOutput, planFolderOf, possiblePlanFolderOf} from './folders.js';

type GlanceAt = (file: string) => Glance;

/** Tells the folder of plans that a file may be a plan of; `null` where it is none. */
export type FolderFinder = (file: string) => Pick<Candidate, 'planFolder' | 'isAlone'> | null;

/** The innermost of the named folders that holds a file; dependencies never count. */
export function namedFinder(folders: readonly string[]): FolderFinder {
  return (file) => {
    const [folder] = folders
      .filter((candidate) => isBelow(file, candidate))
      .sort((a, b) => b.length - a.length);
    if (folder === undefined) return null;
    const isOfOthers = /(?:^|\/)node_modules\//.test(path.posix.relative(folder, file));
    return isOfOthers ? null : {planFolder: folder, isAlone: false};
  };
}

/**
 * Finds plans by the names of folders, then by what stands beside those, and last by what a file
 * says of itself.
 */
export function planFinder(paths: readonly string[], glanceAt: GlanceAt): FolderFinder {
  const homes = new Set(
    paths.flatMap((file) => {
      const folder = isMarkdown(file) ? planFolderOf(file) : null;
      return folder !== null && holdsPlans(path.posix.basename(folder)) ? [folderOf(folder)] : [];
    }),
  );
  return (file) => {
    const folder = planFolderOf(file);
    if (folder !== null) return {planFolder: folder, isAlone: false};
    const archive = archiveOf(file, homes);
    if (archive !== null && (isNamedPlan(file) || glanceAt(file).isPlan)) {
      return {planFolder: archive, isAlone: false};
    }
    const possible = possiblePlanFolderOf(file);
    if (possible !== null && glanceAt(file).hasWork) return {planFolder: possible, isAlone: false};
    return saysItIsPlan(file, glanceAt) ? {planFolder: folderOf(file), isAlone: true} : null;
  };
}

/** Whether a file, wherever it lies, is an ExecPlan by its name or by its first lines. */
function saysItIsPlan(file: string, glanceAt: GlanceAt): boolean {
  if (isOfOthers(file) || kindOfName(documentStem(file)) !== null) return false;
  const glance = glanceAt(file);
  if (glance.isExecPlan || isPlanOfRepository(file, glance)) return true;
  return (
    (isExecPlanName(file) && (glance.isPlan || glance.hasState)) ||
    (leadsAsExecPlan(file) && glance.isPlan && glance.hasState)
  );
}

/** Whether a file in the root or in `docs` is the plan of the repository: `IMPLEMENTATION_PLAN.md`. */
function isPlanOfRepository(file: string, {isPlan, isTemplate}: Glance): boolean {
  const folder = folderOf(file);
  if (!isGeneralFolder(folder) || folder.includes('/')) return false;
  const certainty = isWholePlanName(file);
  return certainty === 'surely' ? !isTemplate : certainty === 'perhaps' && isPlan;
}

/** Whether a file lies in build output, or among samples. */
export function isOfOthers(file: string): boolean {
  const folders = foldersOf(file);
  return isOutput(folders) || folders.map(plainFolder).some((name) => SAMPLE_FOLDERS.has(name));
}
