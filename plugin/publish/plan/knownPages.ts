import {isSameList} from '../../lib/isSameList.js';
import {memoByObject} from '../../lib/memo.js';
import type {Link, PortfolioLinks, Target} from '../../model/links.js';
import type {Plan} from '../../model/plan.js';
import type {Site} from '../site.js';
import {createPlanPage, type PlanPage, type WantedPage} from './planPage.js';

/** What was asked of the site, and what it told. */
interface Question {
  ask(site: Site): unknown;
  answer: unknown;
}

interface Questions {
  /** Where something is: the answers are the same as long as the state of the site is. */
  places: Question[];
  /** What may change at any time: headings, and files of the site. */
  others: Question[];
}

interface KnownPage {
  from: readonly unknown[];
  questions: Questions;
  /** The state in which `places` were asked last. */
  state: readonly unknown[];
  made: PlanPage;
}

/** The pages that were made before, each with what it was made from. */
export class KnownPages {
  private readonly pages = new Map<string, KnownPage>();
  private state: readonly unknown[] = [];
  private releases: Site['releases'] = [];

  /** To be called before pages are asked for: forgets all where there are other releases. */
  begin({world, findTarget, isHidden, releases}: Site): void {
    const state = [world.stamp, findTarget, isHidden];
    if (!isSameList(this.state, state)) this.state = state;
    if (!isSameList(this.releases, releases)) this.pages.clear();
    this.releases = releases;
  }

  /** @returns `null` where the page has to be made */
  get(key: string, from: readonly unknown[], site: Site): PlanPage | null {
    const known = this.pages.get(key);
    if (!known || !isSameList(known.from, from)) return null;
    const {places, others} = known.questions;
    const isSame = ({ask, answer}: Question) => ask(site) === answer;
    if (!others.every(isSame)) return null;
    if (known.state !== this.state && !places.every(isSame)) return null;
    known.state = this.state;
    return known.made;
  }

  /** Keeps a page, but none that shows files. */
  set(key: string, known: Omit<KnownPage, 'state'>): void {
    if (known.made.showsFiles) this.pages.delete(key);
    else this.pages.set(key, {...known, state: this.state});
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
  const before = known.get(plan.key, from, site);
  if (before) return before;
  const {watched, questions} = watch(site);
  const made = await createPlanPage(wanted, watched);
  known.set(plan.key, {from, questions, made});
  return made;
}

/** The same site, which notes what is asked of it about others than the plan. */
function watch(site: Site): {watched: Site; questions: Questions} {
  const questions: Questions = {places: [], others: []};
  const note = <T>(
    ask: (site: Site) => T,
    toAnswer: (told: T) => unknown = (told) => told,
    kind: keyof Questions = 'places',
  ): T => {
    const told = ask(site);
    questions[kind].push({ask: (at) => toAnswer(ask(at)), answer: toAnswer(told)});
    return told;
  };
  const noteOther = <T>(ask: (site: Site) => T) => note(ask, undefined, 'others');
  const lookup = (name: 'pages' | 'titles' | 'plans') => ({
    get: (key: string) => note(({world}) => world[name].get(key)),
    has: (key: string) => note(({world}) => world[name].has(key)),
  });
  const watched: Site = {
    ...site,
    findTarget: (form, from) => note((at) => at.findTarget(form, from), textOf),
    explainDead: (form, from) => note((at) => at.explainDead(form, from), JSON.stringify),
    isHidden: (form, from) => note((at) => at.isHidden?.(form, from) ?? false),
    world: {
      ...site.world,
      pages: lookup('pages'),
      titles: lookup('titles'),
      plans: lookup('plans'),
      sections: {
        get: (key) => note(({world}) => world.sections?.get(key), textOfMap),
        has: (key) => note(({world}) => world.sections?.has(key) ?? false),
      },
      releaseHref: (release) => note(({world}) => world.releaseHref(release)),
      anchorsOf: (permalink) => noteOther(({world}) => world.anchorsOf(permalink)),
      isStaticFile: (pathname) => noteOther(({world}) => world.isStaticFile(pathname)),
    },
  };
  return {watched, questions};
}

/** Tells targets apart as long as there are the same releases. */
function textOf(target: Target | null): string {
  if (target?.kind !== 'release') return JSON.stringify(target);
  return `${target.release.path}:${target.release.line}`;
}

function textOfMap(map: ReadonlyMap<string, string> | undefined): string | undefined {
  return map && JSON.stringify([...map]);
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
  const refersTo = links.refersTo.get(key) ?? NO_LINKS;
  return [
    plan,
    body,
    ...parts.map((part) => part.body),
    previous?.title,
    previous?.permalink,
    next?.title,
    next?.permalink,
    JSON.stringify([attached, findings]),
    deadOf(links.dead.get(key) ?? NONE),
    targetsOf(refersTo),
    ...refersTo.flatMap(({target}) => shownOf(target, links, plans)),
    ...(links.referredToBy.get(key) ?? []).flatMap(({from, reference}) => [
      reference,
      ...shownOf(
        from.kind === 'plan' ? from : {...from, isFolder: false, kind: 'file'},
        links,
        plans,
      ),
    ]),
    ...(links.shipments.get(key) ?? []).flatMap(({release, entry, by, planLine}) => [
      release,
      entry,
      `${by.signal} ${by.value} ${planLine}`,
    ]),
  ];
}

const NONE: ReadonlySet<string> = new Set();

const deadOf = memoByObject((dead: ReadonlySet<string>) => JSON.stringify([...dead]));

/** The same text for the same list. */
const targetsOf = memoByObject((links: readonly Link[]) =>
  links.map(({target}) => textOf(target)).join('\n'),
);

/**
 * What is shown of a target: of a plan its title and status, and the lines to others that are drawn;
 * of a file whether it is a source of truth.
 */
function shownOf(
  target: Target | null,
  links: PortfolioLinks,
  plans: ReadonlyMap<string, Plan>,
): unknown[] {
  if (target?.kind === 'plan') {
    return [plans.get(target.key), targetsOf(links.refersTo.get(target.key) ?? NO_LINKS)];
  }
  return [target?.kind === 'file' && links.ssot.has(target.path)];
}

const NO_LINKS: readonly Link[] = [];
