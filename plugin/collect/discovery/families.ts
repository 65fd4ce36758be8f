import {type Family, shelfStatus} from '../../lexicon/families/family.js';
import {documentStem, isMarkdown, kindOfName} from '../../lexicon/planFiles.js';
import {groupBy} from '../../lib/groups.js';
import {baseName, folderOf} from '../../lib/paths.js';
import type {Finding} from '../../model/finding.js';
import type {PassedOver} from './exclusions.js';
import {mergeTwins} from './twins.js';
import {type Match, toNamed, toUnit, type Unit} from './unit.js';

/** The plans of families, and all files that lie in their folders: none of them is another plan. */
export interface FoundUnits {
  units: Unit[];
  claimed: ReadonlySet<string>;
  passedOver: PassedOver[];
  findings: Finding[];
}

/**
 * Groups the files of a repository to plans of families. A folder inside the folder of another plan
 * is a part of that plan.
 *
 * @param paths - of the repository, without those that appear nowhere
 * @param isWanted - whether the user wants a plan of these files, the main document first; or wants it
 *   left out
 */
export function findUnits(
  paths: readonly string[],
  {families, leftOut}: {families: readonly Family[]; leftOut: ReadonlySet<string>},
  isWanted: (files: readonly string[], isLeftOut: boolean) => boolean,
): FoundUnits {
  const claimed = new Set<string>();
  const passedOver: PassedOver[] = [];
  const units: Unit[] = [];
  const documents = groupBy(paths.filter(isMarkdown).map(toNamed), ({path}) => folderOf(path));
  for (const match of outermostFirst(paths, families)) {
    const own = match.files.filter((file) => !claimed.has(file));
    const found = toUnit({...match, files: own}, documents);
    if (!found) continue;
    const {unit, surplus} = found;
    const files = unit.files.map(({path}) => path);
    const isLeftOut = leftOut.has(unit.family.name);
    if (!isWanted(files, isLeftOut)) continue;
    for (const file of [...own, ...files]) claimed.add(file);
    const [{path}] = unit.files;
    const reason = isLeftOut
      ? `a plan of ${unit.family.label}, which the \`families\` option leaves out`
      : reasonOfUnit(unit);
    if (reason === null) units.push(unit);
    else passedOver.push({path, reason});
    passedOver.push(...surplus);
  }
  const merged = mergeTwins(units);
  return {...merged, claimed, passedOver: [...passedOver, ...merged.passedOver]};
}

/** Why a plan of one file is none: its name says that it is something else. */
function reasonOfUnit({folder, files: [{path}]}: Unit): string | null {
  const kind = folder === null ? kindOfName(documentStem(path)) : null;
  return kind && !kind.orPlan ? kind.reason : null;
}

/** All folders and files that can be plans, a folder before those in it. */
function outermostFirst(paths: readonly string[], families: readonly Family[]): Match[] {
  const matches = new Map<string, Match>();
  for (const file of paths) {
    for (const family of families) {
      const found = family.unit.exec(file);
      if (!found) continue;
      const unit = found[0];
      const known = matches.get(unit);
      if (!known) matches.set(unit, {family, unit, groups: found.groups ?? {}, files: [file]});
      else if (known.family === family) known.files.push(file);
    }
  }
  return [...matches.values()]
    .flatMap((match) => withoutSorting(match, 0))
    .map(onItsShelf)
    .sort((a, b) => a.unit.length - b.unit.length);
}

/** How many folders in each other may sort plans of a tool. */
const MAX_SORTING = 1;

/** The folders in a folder that is no plan itself, each as if it stood one folder further up. */
function withoutSorting(match: Match, depth: number): Match[] {
  const {family, unit, files} = match;
  if (!family.isSorted || depth === MAX_SORTING || files.some((file) => isMain(match, file))) {
    return [match];
  }
  const above = `${folderOf(unit.slice(0, -1))}/`;
  const below = groupBy(
    files.filter((file) => file.indexOf('/', unit.length) !== -1),
    (file) => file.slice(0, file.indexOf('/', unit.length) + 1),
  );
  return [...below].flatMap(([folder, inner]) => {
    const found = family.unit.exec(`${above}${folder.slice(unit.length)}`);
    const groups = {...found?.groups, shelf: found?.groups?.shelf ?? match.groups.shelf};
    const lower = {family, unit: folder, groups, files: inner};
    return found ? withoutSorting(lower, depth + 1) : [];
  });
}

function isMain({family, unit}: Match, file: string): boolean {
  const name = file.slice(unit.length);
  return family.files.some((rule) => rule.isMain && rule.file.test(name));
}

/** The folder right above a plan tells its status, whatever the path tells besides. */
function onItsShelf(match: Match): Match {
  const {family, unit, groups} = match;
  if (!unit.endsWith('/')) return match;
  const shelf = baseName(folderOf(unit.slice(0, -1)));
  return shelfStatus(family, shelf) === null ? match : {...match, groups: {...groups, shelf}};
}
