import type {Collected} from '../../collect/collect.js';
import {createAttachmentFinder} from '../../collect/discovery/discover.js';
import type {FindTarget} from '../../derive/links/findTarget.js';
import type {Finding} from '../../model/finding.js';
import type {PortfolioLinks} from '../../model/links.js';
import type {Plan, Portfolio} from '../../model/plan.js';
import type {Release} from '../../model/release.js';
import {isWholeFile} from '../../read/planList/sectionKeys.js';
import {linkBody, lostAnchor} from '../body/linkBody.js';
import type {RenderedBody} from '../body/renderBody.js';
import {createAssetsModule} from '../files/assets.js';
import {toAttachments} from '../files/toAttachments.js';
import type {LinkWorld} from '../links/resolveLink.js';
import {hrefOf} from '../links/targetHref.js';
import {byLastActivity} from '../list/indexProps.js';
import {
  type KnownPages,
  type MadePage,
  type PlanPage,
  partsOf,
  type Surroundings,
  watchWorld,
} from './knownPages.js';
import {createPlace} from './place.js';
import {toPlanPageData} from './planProps.js';
import {type HrefOf, type ReferenceContext, toReferredToBy, toRefersTo} from './referenceProps.js';
import {toShipments} from './shipmentProps.js';

export interface PagesInput {
  portfolio: Portfolio;
  collected: Collected;
  bodies: ReadonlyMap<string, RenderedBody>;
  world: LinkWorld;
  staleAfterDays: number;
  permalinkOf(plan: Plan): string;
  editUrlOf(plan: Plan): string | null;
  /** Absolute; where copies of the plans' images and files are put. */
  filesFolder: string;
  indexPermalink: string;
  /** Shown among what happened to a plan at that time. */
  releases: readonly Release[];
  links: PortfolioLinks;
  findTarget: FindTarget;
}

/**
 * Makes the page of every plan: body with its links resolved, attachments and
 * neighbours in time. Reads attached files; everything else is given.
 *
 * @param known - pages that need not be made again; those that are made are added. `null` where
 *   this is asked once
 */
export async function createPages(
  input: PagesInput,
  known: KnownPages | null = null,
): Promise<{pages: PlanPage[]; findings: Finding[]}> {
  const {paths, planSources} = input.collected;
  const plans = new Set(planSources.map((source) => source.path));
  const attachmentsOf = createAttachmentFinder(paths, plans);
  const references = createReferenceContext(input);
  known?.begin(input.world.stamp, input.findTarget);
  const ordered = [...input.portfolio.plans].sort(byLastActivity);
  const pages: PlanPage[] = [];
  const findings: Finding[] = [];
  const linkFindings = new Map<string, Finding[]>();
  for (const finding of input.links.findings) {
    const known = linkFindings.get(finding.file);
    if (known) known.push(finding);
    else linkFindings.set(finding.file, [finding]);
  }
  const neighbour = (other: Plan | undefined) =>
    other ? {title: other.title, permalink: input.permalinkOf(other)} : null;
  for (const [at, plan] of ordered.entries()) {
    // What stands beside a file of many plans, and what is wrong with it, belongs to none of them.
    const isOwn = isWholeFile(plan);
    const surroundings = {
      previous: neighbour(ordered[at + 1]),
      next: neighbour(ordered[at - 1]),
      attached: isOwn ? attachmentsOf(plan.path) : [],
      findings: (isOwn && linkFindings.get(plan.path)) || [],
    };
    const wanted = {plan, body: renderedBodyOf(plan, input.bodies), surroundings};
    const made = known
      ? await takePage(wanted, references, input, known)
      : await createPage(wanted, references, input);
    pages.push(made.page);
    findings.push(...made.findings);
  }
  return {pages, findings};
}

interface Wanted {
  plan: Plan;
  body: RenderedBody;
  surroundings: Surroundings;
}

/** A page that is known, else a new one, which is known from then on. */
async function takePage(
  wanted: Wanted,
  references: ReferenceContext,
  input: PagesInput,
  known: KnownPages,
): Promise<MadePage> {
  const {plan, body, surroundings} = wanted;
  const from = partsOf(plan, body, surroundings, references);
  const before = known.get(plan.key, from, input.world);
  if (before) return before;
  const {world, questions} = watchWorld(input.world);
  const made = await createPage(wanted, {...references, hrefOf: hrefIn(world)}, {...input, world});
  const showsFiles = made.page.assets !== null || surroundings.attached.length > 0;
  known.set(plan.key, {from, questions, made}, showsFiles);
  return made;
}

async function createPage(
  {plan, body, surroundings}: Wanted,
  references: ReferenceContext,
  input: PagesInput,
): Promise<MadePage> {
  const {collected, world} = input;
  const {previous, next, attached, findings: linkFindings} = surroundings;
  const assets: string[] = [];
  const addAsset = (path: string) => {
    const known = assets.indexOf(path);
    return known === -1 ? assets.push(path) - 1 : known;
  };
  const linked = linkBody(body, {
    world,
    findTarget: input.findTarget,
    plan: plan.key,
    dead: input.links.dead.get(plan.key),
    showFile: (file) => ({asset: addAsset(file)}),
  });
  const attachments = await toAttachments(attached, {
    root: collected.root,
    planPath: plan.path,
    sourceUrl: world.sourceUrl,
    addAsset,
  });
  const files =
    assets.length > 0
      ? await createAssetsModule(assets, collected.root, input.filesFolder)
      : {source: null, unreadable: []};
  const unreadable = files.unreadable.map((file) => unreadableFile(plan, file));
  const findings = [
    ...body.findings,
    ...lostInFrontMatter(plan, references),
    ...linked.findings,
    ...unreadable,
  ];
  const data = toPlanPageData(plan, {
    asOf: input.portfolio.asOf,
    staleAfterDays: input.staleAfterDays,
    sourceUrl: world.sourceUrl,
    editUrl: input.editUrlOf(plan),
    body: {json: linked.json, toc: body.toc, plain: body.plain},
    attachments,
    findings: [...findings, ...linkFindings],
    previous,
    next,
    refersTo: toRefersTo(plan, references),
    referredToBy: toReferredToBy(plan, references),
    shipments: toShipments(plan, references),
    indexPermalink: input.indexPermalink,
    releases: input.releases,
  });
  return {
    page: {
      key: plan.key,
      path: plan.path,
      permalink: input.permalinkOf(plan),
      data,
      assets: files.source,
      lastUpdatedAt: plan.fileDates?.changed,
    },
    findings,
  };
}

/** Anchors of front matter, which no body shows. */
function lostInFrontMatter({key, path}: Plan, {links, hrefOf}: ReferenceContext): Finding[] {
  return (links.refersTo.get(key) ?? []).flatMap(({reference, target}) => {
    if (reference.form !== 'front-matter' || target === null) return [];
    const lost = hrefOf(target, reference)?.lostAnchor;
    return lost === undefined ? [] : lostAnchor(reference.raw, lost, path, reference.line);
  });
}

function createReferenceContext({portfolio, links, world}: PagesInput): ReferenceContext {
  return {
    links,
    plans: new Map(portfolio.plans.map((plan) => [plan.key, plan])),
    titles: world.titles,
    pages: world.pages,
    hrefOf: hrefIn(world),
    place: createPlace(world.sourceUrl),
  };
}

function hrefIn(world: LinkWorld): HrefOf {
  return (target, reference) => hrefOf(target, reference ?? null, world);
}

function unreadableFile(plan: Plan, file: string): Finding {
  return {
    rule: 'unreadable-file',
    severity: 'warning',
    message: `“${file}” cannot be shown: it is not readable, or no drawing. Export it anew, or remove it.`,
    file: plan.path,
    line: 1,
  };
}

function renderedBodyOf(plan: Plan, bodies: ReadonlyMap<string, RenderedBody>): RenderedBody {
  const body = bodies.get(plan.key);
  if (!body)
    throw new Error(`No body was rendered for ${plan.key}; render it before its page is made.`);
  return body;
}
