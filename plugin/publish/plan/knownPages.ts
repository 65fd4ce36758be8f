import type {FindTarget} from '../../derive/links/findTarget.js';
import {isSameList} from '../../lib/isSameList.js';
import type {Finding} from '../../model/finding.js';
import type {PortfolioLinks, Target} from '../../model/links.js';
import type {Plan} from '../../model/plan.js';
import type {RenderedBody} from '../body/renderBody.js';
import type {LinkWorld} from '../links/resolveLink.js';
import type {NeighbourProp} from '../props.js';
import type {RoutesInput} from '../routes.js';
import type {ReferenceContext} from './referenceProps.js';

export type PlanPage = Omit<RoutesInput['pages'][number], 'sourceFilePath'>;

/** A page, and what was found while its links were resolved. */
export interface MadePage {
  page: PlanPage;
  findings: Finding[];
}

/** What a page shows that is not of its plan alone. */
export interface Surroundings {
  previous: NeighbourProp | null;
  next: NeighbourProp | null;
  /** Files that belong to the plan. */
  attached: readonly string[];
  /** Of its links. */
  findings: readonly Finding[];
}

/** What was asked of the world, and what it told. */
interface Question {
  ask(world: LinkWorld): unknown;
  answer: unknown;
}

/** By the question in words. */
export type Questions = Map<string, Question>;

interface KnownPage {
  from: readonly unknown[];
  questions: Questions;
  made: MadePage;
}

/** The pages that were made before, each with what it was made from. */
export class KnownPages {
  private readonly pages = new Map<string, KnownPage>();
  private stamp = '';
  private findTarget: FindTarget | null = null;

  /** To be called before pages are asked for: forgets all where anything may lead elsewhere now. */
  begin(stamp: string, findTarget: FindTarget): void {
    if (this.stamp !== stamp || this.findTarget !== findTarget) this.pages.clear();
    this.stamp = stamp;
    this.findTarget = findTarget;
  }

  /** @returns `null` where the page has to be made */
  get(key: string, from: readonly unknown[], world: LinkWorld): MadePage | null {
    const known = this.pages.get(key);
    if (!known || !isSameList(known.from, from)) return null;
    for (const {ask, answer} of known.questions.values()) if (ask(world) !== answer) return null;
    return known.made;
  }

  /** Keeps a page, but none that shows files: those may change without a trace in what is given. */
  set(key: string, known: KnownPage, showsFiles: boolean): void {
    if (showsFiles) this.pages.delete(key);
    else this.pages.set(key, known);
  }
}

/** The same world, which notes what the stamp does not tell: headings, and files of the site. */
export function watchWorld(world: LinkWorld): {world: LinkWorld; questions: Questions} {
  const questions: Questions = new Map();
  const note = <T>(words: string, ask: (world: LinkWorld) => T): T => {
    const answer = ask(world);
    questions.set(words, {ask, answer});
    return answer;
  };
  return {
    questions,
    world: {
      ...world,
      anchorsOf: (permalink) => note(`ids ${permalink}`, (at) => at.anchorsOf(permalink)),
      isStaticFile: (pathname) => note(`file ${pathname}`, (at) => at.isStaticFile(pathname)),
    },
  };
}

/**
 * All that a page is made from besides what `begin` is told and what it asks of the world: the
 * same objects and texts where nothing changed.
 */
export function partsOf(
  plan: Plan,
  body: RenderedBody,
  {previous, next, attached, findings}: Surroundings,
  {links, plans}: Pick<ReferenceContext, 'links' | 'plans'>,
): unknown[] {
  const {key} = plan;
  const refersTo = links.refersTo.get(key) ?? [];
  return [
    plan,
    body,
    JSON.stringify([previous, next, attached, findings]),
    refersTo,
    ...refersTo.map(({target}) => shownOf(target, links, plans)),
    ...(links.referredToBy.get(key) ?? []).flatMap(({from, reference}) => [
      reference,
      from.kind === 'plan' ? plans.get(from.key) : links.ssot.has(from.path),
    ]),
    ...(links.shipments.get(key) ?? []).flatMap(({release, entry, by, planLine}) => [
      release,
      entry,
      `${by.signal} ${by.value} ${planLine}`,
    ]),
  ];
}

/** What is shown of a target: of a plan its title and status, of a file whether it is a source of truth. */
function shownOf(
  target: Target | null,
  links: PortfolioLinks,
  plans: ReadonlyMap<string, Plan>,
): unknown {
  if (target?.kind === 'plan') return plans.get(target.key);
  return target?.kind === 'file' && links.ssot.has(target.path);
}
