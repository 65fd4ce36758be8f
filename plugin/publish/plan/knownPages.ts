import type {FindTarget} from '../../derive/links/findTarget.js';
import {isSameList} from '../../lib/isSameList.js';
import type {PortfolioLinks, Target} from '../../model/links.js';
import type {Plan} from '../../model/plan.js';
import type {LinkWorld} from '../links/linkWorld.js';
import type {Site} from '../site.js';
import {createPlanPage, type PlanPage, type WantedPage} from './planPage.js';

/** What was asked of the world, and what it told. */
interface Question {
  ask(world: LinkWorld): unknown;
  answer: unknown;
}

/** By the question in words. */
type Questions = Map<string, Question>;

interface KnownPage {
  from: readonly unknown[];
  questions: Questions;
  made: PlanPage;
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
  get(key: string, from: readonly unknown[], world: LinkWorld): PlanPage | null {
    const known = this.pages.get(key);
    if (!known || !isSameList(known.from, from)) return null;
    for (const {ask, answer} of known.questions.values()) if (ask(world) !== answer) return null;
    return known.made;
  }

  /** Keeps a page, but none that shows files. */
  set(key: string, known: KnownPage): void {
    if (known.made.showsFiles) this.pages.delete(key);
    else this.pages.set(key, known);
  }
}

/** A page that is known, else a new one, which is known from then on. */
export async function takePlanPage(
  wanted: WantedPage,
  site: Site,
  known: KnownPages,
): Promise<PlanPage> {
  const {plan} = wanted;
  const from = partsOfPage(wanted, site);
  const before = known.get(plan.key, from, site.world);
  if (before) return before;
  const {world, questions} = watchWorld(site.world);
  const made = await createPlanPage(wanted, {...site, world});
  known.set(plan.key, {from, questions, made});
  return made;
}

/** The same world, which notes what the stamp does not tell: headings, and files of the site. */
function watchWorld(world: LinkWorld): {world: LinkWorld; questions: Questions} {
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
function partsOfPage(
  {plan, body, parts, surroundings}: WantedPage,
  {links, plans}: Pick<Site, 'links' | 'plans'>,
): unknown[] {
  const {key} = plan;
  const {previous, next, attached, findings} = surroundings;
  const refersTo = links.refersTo.get(key) ?? [];
  return [
    plan,
    body,
    ...parts.map((part) => part.body),
    previous?.title,
    previous?.permalink,
    next?.title,
    next?.permalink,
    JSON.stringify([attached, findings]),
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
