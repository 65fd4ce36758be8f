import path from 'node:path';
import type {Family} from '../../lexicon/families/family.js';
import {documentStem, isMarkdown, kindOfName} from '../../lexicon/planFiles.js';
import {SAMPLE_FOLDERS} from '../../lexicon/planFolders.js';
import {addTo, groupBy} from '../../lib/groups.js';
import type {PlanPart} from '../../model/plan.js';
import type {PassedOver} from './exclusions.js';
import {isOutput} from './folders.js';

/** A plan as its family files it. */
export interface Unit {
  family: Family;
  /** Relative to the root, without a slash at the end; `null` where the plan is one file. */
  folder: string | null;
  name: string;
  shelf: string | null;
  /** `YYYY-MM-DD` in the name of the folder or file. */
  date: string | null;
  /** The main document first, the others in reading order. */
  files: readonly [PlanPart, ...PlanPart[]];
}

/** The plans of families, and all files that lie in their folders: none of them is another plan. */
export interface FoundUnits {
  units: Unit[];
  claimed: ReadonlySet<string>;
  passedOver: PassedOver[];
}

/** Files shown with a plan; a folder with more holds something else. */
const MAX_PARTS = 100;

interface Match {
  family: Family;
  /** The matched start of the path: a folder with its slash, or a file. */
  unit: string;
  groups: Readonly<Record<string, string | undefined>>;
}

/**
 * Groups the files of a repository to plans of families.
 *
 * @param paths - of the repository, without those that appear nowhere
 * @param mayBe - whether the user wants plans there
 */
export function findUnits(
  paths: readonly string[],
  families: readonly Family[],
  mayBe: (file: string) => boolean,
): FoundUnits {
  const matches = new Map<string, Match>();
  const files = new Map<string, string[]>();
  for (const file of paths) {
    const match = matchOf(file, families);
    if (!match) continue;
    matches.set(match.unit, match);
    addTo(files, match.unit, file);
  }
  const claimed = new Set<string>();
  const passedOver: PassedOver[] = [];
  const units: Unit[] = [];
  for (const [unit, match] of matches) {
    const own = files.get(unit) ?? [];
    const reason = own.length === 1 && own[0] === unit ? kindOfName(documentStem(unit)) : null;
    if (reason && !reason.orPlan) {
      claimed.add(unit);
      passedOver.push({path: unit, reason: reason.reason});
      continue;
    }
    const found = toUnit(match, own, paths);
    if (!found || !mayBe(found.files[0].path)) continue;
    for (const file of own) claimed.add(file);
    for (const {path: file} of found.files) claimed.add(file);
    units.push(found);
  }
  const {kept, twice} = withoutTwins(units);
  return {units: kept, claimed, passedOver: [...passedOver, ...twice]};
}

function matchOf(file: string, families: readonly Family[]): Match | null {
  for (const family of families) {
    const found = family.unit.exec(file);
    if (!found) continue;
    const folders = file.split('/').slice(0, -1);
    if (isOutput(folders) || folders.some((folder) => SAMPLE_FOLDERS.has(folder))) return null;
    return {family, unit: found[0], groups: found.groups ?? {}};
  }
  return null;
}

/** @returns `null` where no file of the folder can be a plan's main document */
function toUnit(
  {family, unit, groups}: Match,
  own: string[],
  paths: readonly string[],
): Unit | null {
  const folder = unit.endsWith('/') ? unit.slice(0, -1) : null;
  const named = own.map((file) => ({
    path: file,
    name: folder === null ? path.posix.basename(file) : file.slice(unit.length),
  }));
  const rules = family.files.map((rule) => ({
    ...rule,
    found: named.filter(({name}) => rule.file.test(name)).sort(byName),
  }));
  const main = rules.find(({isMain, found}) => isMain && found.length > 0)?.found[0];
  if (!main) return null;
  const parts = new Map<string, PlanPart>();
  for (const {kind, found} of rules) {
    for (const file of found) if (!parts.has(file.path)) parts.set(file.path, {...file, kind});
  }
  for (const file of named.sort(byName)) {
    if (isMarkdown(file.path) && !parts.has(file.path))
      parts.set(file.path, {...file, kind: 'notes'});
  }
  for (const part of partsBeside(family, main.path, groups.name ?? '', paths)) {
    parts.set(part.path, part);
  }
  const first = parts.get(main.path);
  if (!first) return null;
  parts.delete(main.path);
  return {
    family,
    folder,
    name: groups.name ?? documentStem(unit),
    shelf: groups.shelf ?? null,
    date: groups.date ?? null,
    files: [first, ...[...parts.values()].slice(0, MAX_PARTS)],
  };
}

function byName(a: {name: string}, b: {name: string}): number {
  return a.name < b.name ? -1 : 1;
}

const DATE_BEFORE = /^\d{4}-\d{2}-\d{2}-/;

/** Documents in the folder beside a plan's that have its name. */
function partsBeside(
  {beside}: Family,
  main: string,
  name: string,
  paths: readonly string[],
): PlanPart[] {
  if (!beside || name === '') return [];
  const folder = path.posix.join(path.posix.dirname(main), beside.folder);
  return paths
    .filter((file) => isMarkdown(file) && path.posix.dirname(file) === folder)
    .filter((file) => {
      const stem = documentStem(file).replace(DATE_BEFORE, '');
      return stem.startsWith(name) && beside.ending.test(stem.slice(name.length));
    })
    .map((file) => ({path: file, name: path.posix.basename(file), kind: beside.kind}));
}

/** A plan that is both open and put away is one: where it was put away. */
function withoutTwins(units: readonly Unit[]): {kept: Unit[]; twice: PassedOver[]} {
  const kept: Unit[] = [];
  const twice: PassedOver[] = [];
  const rootOf = ({family, folder, shelf, files}: Unit) => {
    const at = folder ?? files[0].path;
    const end = shelf === null ? -1 : at.indexOf(`/${shelf}/`);
    return `${family.name} ${end === -1 ? path.posix.dirname(at) : at.slice(0, end)}`;
  };
  for (const group of groupBy(units, (unit) => `${rootOf(unit)} ${unit.name}`).values()) {
    const away = group.filter(isPutAway);
    const open = group.filter((unit) => !isPutAway(unit));
    const [stays] = away;
    kept.push(...away, ...(stays ? [] : open));
    for (const unit of stays ? open : []) {
      const place = stays?.folder ?? stays?.files[0].path;
      twice.push({
        path: unit.files[0].path,
        reason: `the same plan as ${place}, which was put away`,
      });
    }
  }
  return {kept, twice};
}

function isPutAway({family, shelf}: Unit): boolean {
  return shelf !== null && family.shelves?.[shelf.toLowerCase()] !== undefined;
}
