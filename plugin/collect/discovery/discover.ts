import path from 'node:path';
import {EXEC_PLANS} from '../../lexicon/families/families.js';
import type {Family} from '../../lexicon/families/family.js';
import {isMarkdown, KNOWN_FILES} from '../../lexicon/planFiles.js';
import {createGlobMatcher} from '../../lib/globs.js';
import {folderOf} from '../../lib/paths.js';
import type {Finding} from '../../model/finding.js';
import type {Glance} from '../../read/glance.js';
import {withCompanions} from './companions.js';
import {type Candidate, type PassedOver, reasonByName, splitParts} from './exclusions.js';
import {findUnits} from './families.js';
import {type FolderFinder, isOfOthers, namedFinder, planFinder} from './findFolder.js';
import {foldersOf, isOutput, outputAmongPlans, planFolderOf} from './folders.js';
import {contains, isIndexOf, isReadmeOf} from './indexes.js';
import type {Unit} from './unit.js';

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
  /** The formats of plans of tools. */
  families: readonly Family[];
  /** Names of those whose plans are left out; also that of plans of no tool. */
  leftOut: ReadonlySet<string>;
  /** The folder that the site is built to; `null` where it lies outside of the repository. */
  output?: string | null;
  /** What a file shows at its start; asked only where its path does not tell what it is. */
  glanceAt: (file: string) => Glance;
}

export interface Discovery {
  /** Main documents of all plans. */
  plans: string[];
  /** Those of them that a family files. */
  units: Unit[];
  /** Files that list plans. */
  indexes: string[];
  changelogs: string[];
  /** Source-of-truth documents. */
  ssot: string[];
  /** Files among plans that are none; each with the reason. */
  passedOver: PassedOver[];
  /** What is wrong with how plans are filed. */
  findings: Finding[];
  /** The folders that hold the plans. */
  planFolders: string[];
  /** All paths without the excluded ones. */
  paths: string[];
  excluded: string[];
}

/** Which of the repository's files are plans, indexes and changelogs, and why others are not. */
export function discover(listed: readonly string[], options: DiscoverOptions): Discovery {
  const allPaths = withoutBuild(listed, options);
  const isExcluded = createGlobMatcher(options.exclude);
  const isIncluded = createGlobMatcher(options.include);
  const [excluded, paths] = partition(allPaths, isExcluded);
  const explicit = new Set(options.named?.files);
  const findFolder = options.named
    ? namedFinder(options.named.folders)
    : planFinder(allPaths, options.glanceAt);
  const found = findUnits(paths, options, (files, isLeftOut) => {
    const [main = ''] = files;
    if (files.some((file) => explicit.has(file))) return !isLeftOut;
    return isIncluded(main) && (options.named ? findFolder(main) !== null : !isOfOthers(main));
  });
  const homes = [...new Set(found.units.map(homeOf))];
  const families = [...new Set(found.units.map(({family}) => family))];
  const isTruth = (file: string) => families.some(({truths}) => truths?.test(file));
  const inPlans = found.units.filter((unit) => isAmongPlans(unit) && !explicit.has(mainOf(unit)));
  const amongPlans = new Set(inPlans.map(mainOf));
  const isUnclaimed = (file: string) => !found.claimed.has(file) || amongPlans.has(file);
  const {candidates, passedOver} = gatherCandidates(
    allPaths.filter((file) => !explicit.has(file) && isUnclaimed(file) && isMarkdown(file)),
    options,
    findFolder,
    (candidate) => {
      const {path: file} = candidate;
      if (isExcluded(file)) return 'matches the `exclude` option';
      if (!isIncluded(file)) return 'does not match the `include` option';
      if (isTruth(file)) return 'a source-of-truth document';
      if (isIndexOf(file, homes)) return 'an index';
      return reasonByName(candidate, () => options.glanceAt(file));
    },
  );
  const {plans: all, parts, companions} = splitParts(candidates);
  const plans = options.leftOut.has(EXEC_PLANS.name)
    ? all.filter((file) => amongPlans.has(file))
    : all;
  const isPlan = new Set(plans);
  const units = found.units.filter((unit) => {
    const main = mainOf(unit);
    return !amongPlans.has(main) || isPlan.has(main);
  });
  const whole = withCompanions(plans, units, companions);
  const isRead = new Set(whole.flatMap(({files}) => files.map((part) => part.path)));
  const named = paths.filter((file) => explicit.has(file) && isUnclaimed(file));
  const planFolders = options.named
    ? [...options.named.folders, ...named.map((file) => path.posix.dirname(file))]
    : candidates.flatMap(({isAlone, planFolder}) => (isAlone ? [] : planFolder));
  const folders = [...new Set([...planFolders, ...homes])].sort();
  return {
    plans: [...new Set([...plans, ...named, ...units.map(mainOf)])].sort(),
    units: whole,
    indexes: paths.filter(
      (file) =>
        !explicit.has(file) &&
        ((KNOWN_FILES.indexes.test(file) && isNear(file, options)) ||
          isIndexOf(file, folders) ||
          isReadmeOf(file, folders)),
    ),
    changelogs: paths.filter((file) => KNOWN_FILES.changelogs.test(file) && isNear(file, options)),
    // Plans of all folders may rest on one.
    ssot: paths.filter(
      (file) => (KNOWN_FILES.ssot.test(file) || isTruth(file)) && !isOutput(foldersOf(file)),
    ),
    passedOver: [
      ...passedOver,
      ...found.passedOver,
      ...parts.filter((part) => !isRead.has(part.path)),
    ].sort((a, b) => (a.path < b.path ? -1 : 1)),
    findings: found.findings,
    planFolders: folders,
    paths,
    excluded,
  };
}

function mainOf({files: [main]}: Unit): string {
  return main.path;
}

/** The folder that holds a plan and others like it. */
function homeOf(unit: Unit): string {
  const main = mainOf(unit);
  return isAmongPlans(unit) ? (planFolderOf(main) ?? '') : folderOf(unit.folder ?? main);
}

/** A plan of one file in a folder of plans: it may have parts beside it, as all plans there. */
function isAmongPlans(unit: Unit): boolean {
  return unit.folder === null && planFolderOf(mainOf(unit)) !== null;
}

/** @param reasonOf - why a file is no plan whatever stands beside it, or `null` */
function gatherCandidates(
  files: readonly string[],
  {named}: DiscoverOptions,
  findFolder: FolderFinder,
  reasonOf: (candidate: Candidate) => string | null,
): {candidates: Candidate[]; passedOver: PassedOver[]} {
  const candidates: Candidate[] = [];
  const passedOver: PassedOver[] = [];
  for (const file of files) {
    const place = findFolder(file);
    if (place === null) {
      const output = named ? null : outputAmongPlans(file);
      if (output !== null) passedOver.push({path: file, reason: output});
      continue;
    }
    const candidate = {path: file, ...place};
    const reason = reasonOf(candidate);
    if (reason === null) candidates.push(candidate);
    else if (!place.isAlone) passedOver.push({path: file, reason});
  }
  return {candidates, passedOver};
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  const sides: [T[], T[]] = [[], []];
  for (const item of items) sides[test(item) ? 0 : 1].push(item);
  return sides;
}

/** What the site was built to is no part of the repository, unless the user names it. */
function withoutBuild(
  paths: readonly string[],
  {named, output}: DiscoverOptions,
): readonly string[] {
  return named || !output ? paths : paths.filter((file) => !file.startsWith(`${output}/`));
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
  return places.some((place) => contains(folder, place) || contains(place, folder));
}
