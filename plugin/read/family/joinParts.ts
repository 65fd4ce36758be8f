import {type Family, shelfStatus} from '../../lexicon/families/family.js';
import {isRecord} from '../../lib/isRecord.js';
import {ownValue} from '../../lib/ownValue.js';
import type {Quote, Timestamp} from '../../model/finding.js';
import type {
  PartKind,
  PlanDocument,
  PlanPart,
  PlanUnit,
  Stated,
  Visibility,
} from '../../model/plan.js';
import {forQuoted} from '../../vocabulary/messages.js';
import {valueOfKey} from '../markdown/frontMatter/frontMatterKeys.js';
import {NO_OPTIONS} from '../noOptions.js';
import {earliest, leadingTimestamp} from '../time/timestamps.js';
import {changedTruths} from './changedTruths.js';
import {readSteps} from './readSteps.js';

/** A file of a plan, as `readPart` read it. */
export interface ReadPart extends PlanPart {
  plan: PlanDocument;
}

/** How a plan is filed, as discovery found it. */
export interface UnitPlace {
  family: Family;
  folder: string | null;
  name: string;
  /** The folder that may tell its status. */
  shelf: string | null;
  /** `YYYY-MM-DD` in its name. */
  date: string | null;
}

/** Kinds of files by how near they are to the work, the nearest first: who of them states a status is asked in this order. */
const NEAREST: readonly PartKind[] = [
  'journal',
  'progress',
  'main',
  'tasks',
  'whole',
  'plan',
  'spec',
  'metadata',
];

/**
 * One plan of all its files: every fact keeps the file it came from.
 *
 * @param parts - the main document first, the others in reading order
 */
export function joinParts(
  place: UnitPlace,
  [main, ...others]: readonly [ReadPart, ...ReadPart[]],
): PlanDocument {
  const {family} = place;
  const parts = [main.plan, ...others.map(({plan, path}) => inFile(plan, path))];
  const files = [main, ...others];
  const all = <T>(take: (plan: PlanDocument) => readonly T[]): T[] => parts.flatMap(take);
  const nearest = NEAREST.flatMap((kind) =>
    parts.filter((_, index) => files[index]?.kind === kind),
  );
  const first = <T>(take: (plan: PlanDocument) => T | null): T | null =>
    nearest.map(take).find((fact) => fact !== null) ?? null;
  const title = titleOfUnit(place, files, main.plan);
  return {
    ...main.plan,
    family: family.name,
    unit: toUnit(place, files),
    ...title,
    visibility: strictest(parts),
    summary: first(({summary}) => summary) ?? main.plan.summary,
    stated: statedBy(family, [
      ...nearest.flatMap(({stated}) => stated ?? []),
      ...statedInMetadata(family, files),
    ]),
    closing: first(({closing}) => closing),
    tasks: family.stepOf ? readSteps(family.stepOf, files) : all(({tasks}) => tasks),
    marks: all(({marks}) => marks),
    activity: [...all(({activity}) => activity), ...nameStamps(place)],
    startedAt: earliest(parts.flatMap(({startedAt}) => startedAt ?? [])),
    log: all(({log}) => log),
    decisions: all(({decisions}) => decisions),
    hasWorkSection: parts.some(({hasWorkSection}) => hasWorkSection),
    outcomes:
      nearest.map(({outcomes}) => outcomes).find(({state}) => state !== 'none') ??
      main.plan.outcomes,
    ...forQuoted((signal) => first((plan) => plan[signal])),
    remains: first(({remains}) => remains) ?? openReview(family, files),
    owners: all(({owners}) => owners),
    tags: [...new Set(all(({tags}) => tags))],
    validation: {
      commands: all(({validation}) => validation.commands),
      rollback: all(({validation}) => validation.rollback),
    },
    risks: all(({risks}) => risks),
    dependencies: all(({dependencies}) => dependencies),
    references: [...all(({references}) => references), ...changedTruths(family, files)],
    findings: all(({findings}) => findings),
  };
}

/** One file that must not be seen hides the plan. */
function strictest(parts: readonly PlanDocument[]): Visibility {
  const found = new Set(parts.map(({visibility}) => visibility));
  return (['draft', 'unlisted'] as const).find((each) => found.has(each)) ?? 'listed';
}

function toUnit({family, folder, name, shelf}: UnitPlace, files: readonly ReadPart[]): PlanUnit {
  const status = shelf === null ? null : shelfStatus(family, shelf);
  const hasTasks = ({kind}: {kind: PartKind}) => kind === 'tasks' || kind === 'step';
  return {
    folder,
    name,
    shelf: shelf !== null && status ? {folder: shelf, status} : null,
    lacksTasks: family.files.some(hasTasks) && !files.some(hasTasks),
    areBoxesUnkept: family.areBoxesUnkept ?? false,
    files: files.map(({path, name: fileName, kind}) => ({path, name: fileName, kind})),
  };
}

/** What the files call the plan, else its folder. */
function titleOfUnit(
  {family, name, folder}: UnitPlace,
  files: readonly ReadPart[],
  main: PlanDocument,
): Pick<PlanDocument, 'title' | 'titleLine'> {
  const stated = family.titleInFrontMatter && valueOfKey(main.frontMatter, ['title'])?.value;
  if (typeof stated === 'string') return {title: stated, titleLine: 1};
  const kinds = family.titles ?? ['whole'];
  const named = kinds.flatMap((kind) => files.filter((file) => file.kind === kind));
  const found = named.find(({plan}) => plan.title !== '')?.plan;
  const titleLine = found === main ? main.titleLine : 1;
  const title = family.titleEnding ? found?.title.replace(family.titleEnding, '') : found?.title;
  return {title: title || (family.titleOfName?.(name, folder) ?? name), titleLine};
}

/** A draft that only repeats a template gives way to any other status. */
function statedBy(family: Family, all: readonly Stated[]): Stated | null {
  const stated =
    all.find(({status}) => status !== null && status !== 'draft') ??
    all.find(({status}) => status !== null) ??
    all[0] ??
    null;
  return stated && family.isStatusUnkept ? {...stated, isUnkept: true} : stated;
}

function statedInMetadata({states}: Family, files: readonly ReadPart[]): Stated[] {
  if (!states) return [];
  return files.flatMap(({kind, path, plan}): Stated[] => {
    const value = ownValue(plan.frontMatter, states.key);
    const status =
      kind === 'metadata' && typeof value === 'string' ? ownValue(states.values, value) : undefined;
    return status ? [{status, raw: `${states.key}: ${value}`, line: 1, file: path}] : [];
  });
}

/** The verdict of a review that something remains to be done. */
function openReview({openReviews}: Family, files: readonly ReadPart[]): Quote | null {
  const found = files.flatMap(({kind, path, plan}) => {
    const status = plan.frontMatter.status;
    const isOpen = kind === 'review' && typeof status === 'string' && openReviews?.includes(status);
    return isOpen ? [{text: `status: ${status}`, line: 1, file: path}] : [];
  });
  return found[0] ?? null;
}

/** The date in the name of the folder or file. */
function nameStamps({family, date}: UnitPlace): Timestamp[] {
  const at = date !== null && family.nameDate ? leadingTimestamp(date, 1, NO_OPTIONS) : null;
  return at ? [{...at, isName: true}] : [];
}

/** The same facts, each with the path of its file. */
function inFile<T>(value: T, file: string): T {
  if (Array.isArray(value)) return value.map((item: unknown) => inFile(item, file)) as T;
  if (!isRecord(value)) return value;
  const marked = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, inFile(item, file)]),
  );
  return (typeof value.line === 'number' && !('file' in value) ? {...marked, file} : marked) as T;
}
