import {EXEC_PLANS} from '../../lexicon/families/families.js';
import {FOLDER_STATUSES} from '../../lexicon/folderStatuses.js';
import {documentStem, standsForFolder} from '../../lexicon/planFiles.js';
import {groupBy} from '../../lib/groups.js';
import {folderOf} from '../../lib/paths.js';
import {shorten} from '../../lib/text/shorten.js';
import {slugify} from '../../lib/text/slugify.js';
import type {Finding} from '../../model/finding.js';
import type {PlanDocument} from '../../model/plan.js';
import {valueOfKey} from '../../read/markdown/frontMatter/frontMatterKeys.js';
import {isWholeFile} from '../../read/planList/sectionKeys.js';
import {isEnded} from '../../vocabulary/statuses.js';
import {folderStatus} from '../status/folderStatus.js';
import {bytesOf, MAX_SLUG_BYTES, shortSlug} from './shortSlug.js';

/** Routes of the plugin itself: no plan may take one of them. */
const RESERVED = [
  'timeline',
  'changelog',
  'findings',
  'decisions',
  'api',
  'tags',
  'owners',
  'feed',
  'search',
  'index',
  'assets',
  '404',
  'page',
  'rss.xml',
  'atom.xml',
  'feed.json',
  'plans.json',
] as const;

/** The first part of the address of a page about all plans, below the list. */
export type ReservedSlug = (typeof RESERVED)[number];

/** Characters of a slug in a finding. */
const MAX_SHOWN = 60;

const RESERVED_SLUGS: ReadonlySet<string> = new Set(RESERVED);

/**
 * A plan's stable identity: its path without extension; for a plan folder's
 * main file (`<slug>/plan.md`) the folder's path; for a section followed by `#`
 * and its slug. Titles repeat in real repositories, so they never identify a file.
 */
export function planId({key, path, unit}: Pick<PlanDocument, 'key' | 'path' | 'unit'>): string {
  return unit?.folder ?? idOfFile(path) + key.slice(path.length);
}

/** As `planId`, of a plan that is a whole file. */
export function idOfFile(path: string): string {
  const folder = folderOf(path);
  if (folder === '') return documentStem(path);
  return standsForFolder(path) ? folder : `${folder}/${documentStem(path)}`;
}

/** What a plan would like to be called, and how many of its folders it takes to tell it apart. */
interface Wish {
  plan: PlanDocument;
  /** Folder names and, last, the wished slug. */
  parts: string[];
  /** How many of `parts`, counted from the end. */
  depth: number;
  isPutAway: boolean;
}

/**
 * Gives each plan a URL part of its own: front matter `slug`, else the file's
 * name (of a section the slug of its title), which stays the same when a plan moves from `active/` to `completed/`.
 * Of plans that would share one, the one that is neither put away nor deeper keeps it, so that no
 * address moves because a namesake is archived; the others, and those that would take a route of the
 * plugin, are told apart by the folders above them. Compared without case, because many hosts do.
 * Long ones are cut to `MAX_SLUG_BYTES`.
 *
 * @returns slug by key, and a finding for each plan whose wish was not granted
 */
export function assignSlugs(plans: readonly PlanDocument[]): {
  slugs: Map<string, string>;
  findings: Finding[];
} {
  const wishes = plans.map(
    (plan): Wish => ({plan, parts: wishedParts(plan), depth: 1, isPutAway: isFiledAsEnded(plan)}),
  );
  const longSlugOf = (wish: Wish) => wish.parts.slice(-wish.depth).join('-');
  const slugOf = (wish: Wish) => shortSlug(longSlugOf(wish));
  for (let changed = true; changed; ) {
    changed = false;
    for (const [slug, group] of groupBy(wishes, (wish) => slugOf(wish).toLowerCase())) {
      const keeper = RESERVED_SLUGS.has(slug) ? null : [...group].sort(byClaim)[0];
      for (const wish of group) {
        if (wish === keeper || wish.depth >= wish.parts.length) continue;
        wish.depth += 1;
        changed = true;
      }
    }
  }
  const used = new Map<string, number>();
  const slugs = new Map<string, string>();
  const findings: Finding[] = [];
  for (const wish of [...wishes].sort(byClaim)) {
    const slug = firstFree(slugOf(wish), used);
    slugs.set(wish.plan.key, slug);
    const wished = wish.parts.at(-1) ?? '';
    if (bytesOf(longSlugOf(wish)) > MAX_SLUG_BYTES) {
      findings.push(slugTooLong(wish.plan, longSlugOf(wish), slug));
    } else if (slug !== wished) findings.push(slugTaken(wish.plan, wished, slug));
  }
  return {slugs, findings};
}

/** The plan with the best claim to a slug first. */
function byClaim(a: Wish, b: Wish): number {
  return (
    a.depth - b.depth ||
    Number(a.isPutAway) - Number(b.isPutAway) ||
    a.plan.path.split('/').length - b.plan.path.split('/').length ||
    (a.plan.key < b.plan.key ? -1 : 1)
  );
}

/** Whether a plan is filed as ended. */
function isFiledAsEnded({path, unit, family}: PlanDocument): boolean {
  const isOfFamily = unit && family !== EXEC_PLANS.name;
  const filed = isOfFamily ? unit.shelf : folderStatus(path, BUILT_IN);
  return isEnded(filed?.status ?? '');
}

const BUILT_IN = new Map(Object.entries(FOLDER_STATUSES));

/** See `Wish`. */
function wishedParts(plan: PlanDocument): string[] {
  const section = plan.key.slice(plan.path.length + 1);
  const parts = [...planId({...plan, key: plan.path}).split('/'), section].map(slugify);
  if (section === '') parts.pop();
  if (plan.unit) parts.splice(-1, 1, slugify(plan.unit.name));
  const stated = valueOfKey(plan.frontMatter, ['slug'])?.value;
  if (typeof stated === 'string' && slugify(stated)) parts.splice(-1, 1, slugify(stated));
  return parts.filter((part) => part !== '');
}

/** @param used - slugs that are taken, each with the number it was last given with; changed */
function firstFree(slug: string, used: Map<string, number>): string {
  const base = slug || 'plan';
  const isFree = (candidate: string) =>
    !used.has(candidate.toLowerCase()) && !RESERVED_SLUGS.has(candidate.toLowerCase());
  let candidate = base;
  let count = used.get(base.toLowerCase()) ?? 1;
  while (!isFree(candidate)) {
    count += 1;
    candidate = shortSlug(base, `-${count}`);
  }
  used.set(base.toLowerCase(), count);
  used.set(candidate.toLowerCase(), Math.max(1, used.get(candidate.toLowerCase()) ?? 1));
  return candidate;
}

function slugTaken(plan: PlanDocument, wished: string, slug: string): Finding {
  return slugFinding(
    plan,
    'slug-taken',
    `The slug “${wished}” is already used by another plan or by a page of the plugin, so this plan is published as “${slug}”. ${isWholeFile(plan) ? 'Set a unique `slug` in the front matter.' : 'Give the section a unique title.'}`,
  );
}

function slugTooLong(plan: PlanDocument, wished: string, slug: string): Finding {
  return slugFinding(
    plan,
    'slug-too-long',
    `The slug “${shorten(wished, MAX_SHOWN)}” takes ${bytesOf(wished)} bytes, more than ${MAX_SLUG_BYTES}, so this plan is published as “${slug}”. ${isWholeFile(plan) ? 'Set a shorter `slug` in the front matter.' : 'Give the section a shorter title.'}`,
  );
}

function slugFinding(plan: PlanDocument, rule: string, message: string): Finding {
  const line = isWholeFile(plan) ? 1 : plan.titleLine;
  return {rule, severity: 'info', message, file: plan.path, line};
}
