import path from 'node:path';
import type {Family} from '../../lexicon/families/family.js';
import {documentStem, isMarkdown} from '../../lexicon/planFiles.js';
import {baseName, folderOf} from '../../lib/paths.js';
import type {PartKind, PlanPart} from '../../model/plan.js';
import type {PassedOver} from './exclusions.js';

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

/** A folder or file that can be a plan of a family. */
export interface Match {
  family: Family;
  /** The matched start of the path: a folder with its slash, or a file. */
  unit: string;
  groups: Readonly<Record<string, string | undefined>>;
  /** Those whose paths begin so. */
  files: string[];
}

/** Files shown with a plan; a folder with more holds something else. */
export const MAX_PARTS = 100;

/**
 * The plan of a match, with the files that are too many to be shown with it.
 *
 * @param documents - Markdown files by folder
 * @returns `null` where no file can be the plan's main document
 */
export function toUnit(
  {family, unit, groups, files}: Match,
  documents: ReadonlyMap<string, readonly Named[]>,
): {unit: Unit; surplus: PassedOver[]} | null {
  const folder = unit.endsWith('/') ? unit.slice(0, -1) : null;
  const named = files
    .map((file) => ({path: file, name: folder === null ? baseName(file) : file.slice(unit.length)}))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const rules = family.files.map((rule) => ({
    ...rule,
    found: named.filter(({name}) => rule.file.test(name)),
  }));
  const first = rules.find(({isMain, found}) => isMain && found.length > 0);
  if (!first?.found[0]) return null;
  const lacks = (kind: PartKind) =>
    !rules.some((rule) => rule.kind === kind && rule.found.length > 0);
  if (groups.sure === undefined && family.proof?.some(lacks)) return null;
  const main = {...first.found[0], kind: first.kind};
  const name = groups.name ?? (folder === null ? documentStem(unit) : baseName(folder));
  const parts = new Map<string, PlanPart>([[main.path, main]]);
  const add = (part: PlanPart) => parts.has(part.path) || parts.set(part.path, part);
  for (const {kind, found} of rules) for (const file of found) add({...file, kind});
  for (const file of named) if (isMarkdown(file.path)) add({...file, kind: 'notes'});
  for (const part of partsBeside(family, main.path, name, documents)) add(part);
  const others = [...parts.values()].slice(1);
  return {
    unit: {
      family,
      folder,
      name,
      shelf: groups.shelf ?? null,
      date: groups.date ?? null,
      files: [main, ...others.slice(0, MAX_PARTS)],
    },
    surplus: others.slice(MAX_PARTS).map((part) => ({
      path: part.path,
      reason: `part of the plan ${main.path}, which has more than ${MAX_PARTS} parts`,
    })),
  };
}

const DATE_BEFORE = /^\d{4}-\d{2}-\d{2}-/;

/** A document, and its name without a date and an extension. */
interface Named {
  path: string;
  stem: string;
}

export function toNamed(file: string): Named {
  return {path: file, stem: documentStem(file).replace(DATE_BEFORE, '')};
}

/** Documents in the folder beside a plan's that have its name. */
function partsBeside(
  {beside}: Family,
  main: string,
  name: string,
  documents: ReadonlyMap<string, readonly Named[]>,
): PlanPart[] {
  if (!beside) return [];
  const folder = path.posix.join(folderOf(main), beside.folder);
  return (documents.get(folder) ?? [])
    .filter(({stem}) => stem.startsWith(name) && beside.ending.test(stem.slice(name.length)))
    .map(({path: file}) => ({path: file, name: baseName(file), kind: beside.kind}));
}
