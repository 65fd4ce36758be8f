import {EXEC_PLANS} from '../../lexicon/families/families.js';
import {
  DOCUMENT_ENDINGS,
  FOLDER_FILES,
  hasFolderOfItsName,
  isMarkdown,
  standsForFolder,
} from '../../lexicon/planFiles.js';
import {folderOf} from '../../lib/paths.js';
import type {PlanDocument, PlanPart, PlanUnit} from '../../model/plan.js';
import {isWholeFile} from '../../read/planList/sectionKeys.js';
import {idOfFile} from './slugs.js';

/** What may be missing at the end of a path that names a plan. */
const ENDINGS: readonly string[] = [...DOCUMENT_ENDINGS, ...FOLDER_FILES.map((name) => `/${name}`)];

/** How the plans of a portfolio can be named. */
export interface PlanNames {
  /** Path of the plan by the paths of its files. */
  byPath: ReadonlyMap<string, string>;
  /** Path of the plan that has a folder of its own, by the folder. */
  byFolder: ReadonlyMap<string, string>;
  /** Path by last part of the id; only where one plan alone has it. */
  byName: ReadonlyMap<string, string>;
}

export function collectPlanNames(plans: readonly PlanDocument[]): PlanNames {
  const whole = plans.filter(isWholeFile);
  const byName = uniqueBy(whole, (plan) => plan.unit?.name ?? nameOfPlan(plan.path));
  return {
    byPath: new Map(whole.flatMap((plan) => filesOf(plan).map((file) => [file, plan.path]))),
    byFolder: new Map(
      whole.flatMap(({unit, path, family}) => {
        const isOfFamily = unit && family !== EXEC_PLANS.name;
        const folder = isOfFamily ? unit.folder : hasOwnFolder(path) ? folderOf(path) : null;
        return folder === null ? [] : [[folder, path]];
      }),
    ),
    byName: new Map([...byName].map(([name, {path}]) => [name, path])),
  };
}

/** Path of the plan that a path of the repository stands for: the plan's own, or its folder's. */
export function planAt(path: string, {byPath, byFolder}: PlanNames): string | null {
  const known = byPath.get(path);
  if (known !== undefined) return known;
  if (isMarkdown(path)) return null;
  const folder = byFolder.get(path);
  if (folder !== undefined) return folder;
  const ending = ENDINGS.find(
    (end) => byPath.has(path + end) && (!end.startsWith('/') || standsForFolder(path + end)),
  );
  return ending === undefined ? null : (byPath.get(path + ending) ?? null);
}

/** Paths of the files that a plan is made of, the main document first. */
export function filesOf({path, unit}: Pick<PlanDocument, 'path' | 'unit'>): string[] {
  return unit ? unit.files.map((file) => file.path) : [path];
}

/** Whether a plan is kept in several files. */
export function hasParts<T extends Pick<PlanDocument, 'unit'>>(
  plan: T,
): plan is T & {unit: PlanUnit} {
  return plan.unit !== null && plan.unit.files.length > 1;
}

/** The files of a plan besides its main document. */
export function partsOf({unit}: Pick<PlanDocument, 'unit'>): PlanPart[] {
  return unit ? unit.files.slice(1) : [];
}

/** The name that stays when a plan moves: of the file, or of the plan's own folder. */
export function nameOfPlan(path: string): string {
  const parts = idOfFile(path.replace(/[?#].*$/s, '').replace(/\/+$/, '')).split('/');
  return parts.at(-1) ?? path;
}

/** Items by a key; only where one item alone has it. */
export function uniqueBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T> {
  const found = new Map<K, T | null>();
  for (const item of items) {
    const key = keyOf(item);
    found.set(key, found.has(key) ? null : item);
  }
  return new Map([...found].filter((entry): entry is [K, T & {}] => entry[1] !== null));
}

/** `login/PLAN_login.md`, `login/plan.md`: the folder stands for the plan. */
function hasOwnFolder(path: string): boolean {
  return folderOf(path) !== '' && (standsForFolder(path) || hasFolderOfItsName(path));
}
