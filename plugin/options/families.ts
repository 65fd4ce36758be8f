import {EXEC_PLANS, FAMILIES} from '../lexicon/families/families.js';
import type {Family, FileRule, UnitMatch} from '../lexicon/families/family.js';
import {createGlobMatcher} from '../lib/globs.js';
import {baseName, folderOf} from '../lib/paths.js';
import type {PartKind} from '../model/plan.js';
import type {OwnFamily, OwnPartKind} from './familyOptions.cjs';

/** Which plans are looked for. */
export interface FamilyChoice {
  /** All that are known. */
  families: readonly Family[];
  /** Names of those whose plans are not shown; also that of plans that no tool keeps. */
  leftOut: ReadonlySet<string>;
}

/**
 * The families that the `families` option means: those it names, or all but those it names after
 * `!`; and the user's own, which come first, because their globs are meant exactly so.
 *
 * @param option - empty for all
 * @throws where a name is not a family's, or means two
 */
export function toFamilies(option: readonly (string | OwnFamily)[]): FamilyChoice {
  const own = option.filter((item) => typeof item !== 'string').map(toFamily);
  const known = [EXEC_PLANS.name, ...FAMILIES.map(({name}) => name)];
  for (const [index, {name}] of own.entries()) {
    if (!known.includes(name) && own.findIndex((other) => other.name === name) === index) continue;
    throw new Error(
      `The \`families\` option describes “${name}”, but there is a format of that name. Choose another name.`,
    );
  }
  const names = option.filter((item) => typeof item === 'string');
  const all = [...known, ...own.map(({name}) => name)];
  for (const name of names.map(withoutExclamation)) {
    if (all.includes(name)) continue;
    throw new Error(
      `There is no plan format named “${name}”. Use one of these: ${all.join(', ')}.`,
    );
  }
  const left = new Set(names.filter(isLeftOut).map(withoutExclamation));
  const wanted = new Set(names.filter((name) => !isLeftOut(name)));
  for (const {name} of wanted.size > 0 ? own : []) wanted.add(name);
  const isWanted = (name: string) => !left.has(name) && (wanted.size === 0 || wanted.has(name));
  return {
    families: [...own, ...FAMILIES],
    leftOut: new Set(all.filter((name) => !isWanted(name))),
  };
}

function isLeftOut(name: string): boolean {
  return name.startsWith('!');
}

function withoutExclamation(name: string): string {
  return name.replace(/^!/, '');
}

function toFamily({name, label, folders, files, main, parts, folderStatuses}: OwnFamily): Family {
  const shelves = Object.fromEntries(
    Object.entries(folderStatuses ?? {}).map(([folder, status]) => [folder.toLowerCase(), status]),
  );
  const family = {name, label: label ?? name, shelves};
  if (folders === undefined) {
    return {
      ...family,
      unit: filesMatching(asList(files), shelves),
      files: [{file: /./, kind: 'whole', isMain: true}],
      titles: ['whole'],
    };
  }
  const rules = (Object.entries(parts ?? {}) as [OwnPartKind, string | string[]][]).flatMap(
    ([kind, globs]) => asList(globs).map((glob) => ({kind, glob, file: matching(glob)})),
  );
  const mains = asList(main).map((glob): FileRule => {
    const kind = rules.find((rule) => rule.glob === glob)?.kind ?? 'whole';
    return {file: matching(glob), kind, isMain: true};
  });
  const kinds = new Set<PartKind>(mains.map(({kind}) => kind));
  return {
    ...family,
    unit: foldersMatching(asList(folders), shelves),
    files: [...mains, ...rules.map(({file, kind}) => ({file, kind}))],
    titles: [...kinds],
  };
}

function matching(glob: string): FileRule['file'] {
  return {test: createGlobMatcher([glob])};
}

type Shelves = NonNullable<Family['shelves']>;

function filesMatching(globs: readonly string[], shelves: Shelves): Family['unit'] {
  const matches = createGlobMatcher(globs);
  return {exec: (file) => (matches(file) ? toMatch(file, file, shelves) : null)};
}

/** The outermost folder that matches, and does not only tell the status of those in it. */
function foldersMatching(globs: readonly string[], shelves: Shelves): Family['unit'] {
  const matches = createGlobMatcher(globs.map((glob) => glob.replace(/\/+$/, '')));
  return {
    exec(file) {
      for (let end = file.indexOf('/'); end !== -1; end = file.indexOf('/', end + 1)) {
        const folder = file.slice(0, end);
        const isShelf = Object.hasOwn(shelves, baseName(folder).toLowerCase());
        if (matches(folder) && !isShelf) return toMatch(`${folder}/`, folder, shelves);
      }
      return null;
    },
  };
}

/** The innermost folder above a plan that tells a status is its shelf. */
function toMatch(unit: string, place: string, shelves: Shelves): UnitMatch {
  const above = folderOf(place).split('/').reverse();
  const shelf = above.find((name) => Object.hasOwn(shelves, name.toLowerCase()));
  return {0: unit, ...(shelf !== undefined && {groups: {shelf}})};
}

function asList(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : [value].flat();
}
