import type {RootContent} from 'mdast';
import {LEXICON} from '../../lexicon/merged.js';
import {addTo} from '../../lib/groups.js';
import type {Document, Section, SectionRole} from '../../model/document.js';
import type {IndexEntry} from '../../model/plan.js';
import {isPart} from '../markdown/headings/planHead.js';
import {isSectionName} from '../markdown/headings/sections.js';
import {splitLabel, withColon} from '../markdown/labels.js';
import {linesOf} from '../markdown/lines.js';
import {SKIP, STOP, walk} from '../markdown/walk.js';
import {findRowTarget} from './entryTarget.js';
import {findPlanLists, type PlanList, statusOfIndexHeading} from './listHeadings.js';
import {createSlicer, undatedName} from './slicePlan.js';

/** What a file that may hold many plans consists of. */
export interface SplitFile {
  /** One document per section that is a plan, in the file's order. */
  plans: Document[];
  /** For each of them what the heading it stands under says. */
  entries: IndexEntry[];
  /** Every heading over them says that it lists plans, not just a status. */
  namesPlans: boolean;
  /** The file without these plans: rules, lists, templates. */
  rest: Document;
}

const STATUS_KEYS: ReadonlySet<string> = new Set(LEXICON.fields.status);
/** Sections in which a file that is one plan tells of its work. */
const WORK: ReadonlySet<SectionRole | null> = new Set<SectionRole>([
  'progress',
  'decisions',
  'discoveries',
  'outcomes',
  'status',
]);

/**
 * Finds the sections of a file that are plans of their own: they stand under a
 * heading such as "Active Plans" and hold what plans hold. A heading with
 * only a link or a description below is an entry of the list instead.
 *
 * Each plan becomes a document whose title has depth 1 and whose sections start
 * at depth 2. Lines stay those of the file.
 */
export function splitPlans(document: Document): SplitFile {
  const children = childrenOf(document.sections);
  const taken = new Set<Section>();
  const lists = findPlanLists(document);
  const slicer = createSlicer(document);
  const plans: Document[] = [];
  const entries: IndexEntry[] = [];
  let namesPlans = true;
  for (const [at, section] of document.sections.entries()) {
    if (section.ancestors.some((ancestor) => taken.has(ancestor))) {
      taken.add(section);
      continue;
    }
    const list = lists.get(section);
    if (!list || list.section === section) continue;
    if (!isPlan(section, children.get(section) ?? [], list)) continue;
    taken.add(section);
    const plan = slicer(section, at);
    if (!plan) continue;
    plans.push(plan);
    entries.push(entryOfPlan(plan, list));
    namesPlans &&= list.namesPlans;
  }
  const rest = document.sections.filter((section) => !taken.has(section));
  return {plans, entries, namesPlans, rest: {...document, sections: rest}};
}

/**
 * Whether a file that lies among plans is one plan after all: it tells of its
 * own work, or its headings only sort that work ("Completed", with dated entries).
 */
export function holdsOwnPlan({rest, namesPlans}: SplitFile): boolean {
  const tells = rest.sections.some(
    (section) => section.ownRole && WORK.has(section.role) && section.nodes.length > 0,
  );
  return tells || !namesPlans;
}

function childrenOf(sections: readonly Section[]): Map<Section, Section[]> {
  const children = new Map<Section, Section[]>();
  for (const section of sections) {
    const parent = section.ancestors.at(-1);
    if (parent) addTo(children, parent, section);
  }
  return children;
}

function isPlan(section: Section, children: readonly Section[], list: PlanList): boolean {
  const {heading, name} = section;
  if (!heading || name === '' || isSectionName(name) || isPart(section)) return false;
  const undated = undatedName(section);
  const isDated = undated !== name;
  if (!list.namesPlans && !isDated) return false;
  if (undated === '') return false;
  const hasSections = children.some((child) => child.ownRole && !statusOfIndexHeading(child.name));
  if (hasSections || section.nodes.some(holdsTask)) return true;
  if ([heading, ...section.nodes].some((node) => findRowTarget(node)?.isFile)) return false;
  const labels = section.nodes.flatMap(labelsOf);
  return labels.some((key) => STATUS_KEYS.has(key)) || (isDated && labels.length >= 2);
}

/** A check list item that is not just a link to a plan. */
function holdsTask(node: RootContent): boolean {
  let found = false;
  walk(node, (item) => {
    if (item.type === 'paragraph') return SKIP;
    if (item.type !== 'listItem') return undefined;
    if (!item.data?.box || findRowTarget(item)?.leads) return SKIP;
    found = true;
    return STOP;
  });
  return found;
}

/** Keys of the `Key: value` lines of a paragraph or of the items of a list. */
function labelsOf(node: RootContent): string[] {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
    return node.children.flatMap((child) => labelsOf(child));
  }
  if (node.type !== 'paragraph') return [];
  return linesOf(node).flatMap((line) =>
    withColon(line)
      .text.split(/\s[|·•]\s/u)
      .map((field) => splitLabel(field)?.key)
      .filter((key) => key !== undefined),
  );
}

function entryOfPlan(plan: Document, list: PlanList): IndexEntry {
  return {
    target: plan.path,
    plan: plan.key,
    heading: list.name,
    status: list.status,
    file: plan.path,
    line: plan.title.line,
    isCertain: false,
  };
}
