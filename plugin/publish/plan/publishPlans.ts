import {createAttachmentFinder} from '../../collect/discovery/discover.js';
import {filesOf, partsOf} from '../../derive/identity/planNames.js';
import {byLastActivity} from '../../derive/planOrder.js';
import {groupBy} from '../../lib/groups.js';
import type {Finding} from '../../model/finding.js';
import type {Plan} from '../../model/plan.js';
import {isWholeFile} from '../../read/planList/sectionKeys.js';
import type {RenderedBody} from '../body/renderBody.js';
import type {Publisher} from '../publisher.js';
import {type Page, toRoutes} from '../routes.js';
import type {Site} from '../site.js';
import {takePlanPage} from './knownPages.js';
import {createPlanPage, type WantedPage} from './planPage.js';

/** Names of the data files of plans' pages. */
export const PLAN_DATA_FILE = /\.plan\.json$/;

/** A page for each plan. */
export const plans: Publisher = {
  async publish(site) {
    const known = site.memory.pages;
    known?.begin(site);
    const pages: Page[] = [];
    const findings: Finding[] = [];
    for (const wanted of wantedPages(site)) {
      const made = await (known ? takePlanPage(wanted, site, known) : createPlanPage(wanted, site));
      pages.push(made.page);
      findings.push(...made.findings);
    }
    return {...toRoutes(pages, site.host.data), findings};
  },
};

/** Newest first: each leads to its neighbours in time. Unlisted ones have none. */
function wantedPages(site: Site): WantedPage[] {
  const {portfolio, unlisted, collected, bodies, links, permalinks} = site;
  const planFiles = new Set(collected.planSources.map((source) => source.path));
  const attachmentsOf = createAttachmentFinder(collected.paths, planFiles);
  const partFiles = new Set(
    [...portfolio.plans, ...unlisted].flatMap(partsOf).map((part) => part.path),
  );
  const findings = groupBy(links.findings, ({file}) => file);
  const ordered = [...portfolio.plans].sort(byLastActivity);
  const neighbour = (other: Plan | undefined) =>
    other ? {title: other.title, permalink: permalinks.of(other)} : null;
  return [...ordered, ...unlisted].map((plan, at) => {
    const isListed = at < ordered.length;
    // What stands beside a file of many plans, and what is wrong with it, belongs to none of them.
    const isOwn = isWholeFile(plan);
    return {
      plan,
      body: renderedBodyOf(plan.key, bodies),
      parts: partsOf(plan).map((part) => ({part, body: renderedBodyOf(part.path, bodies)})),
      surroundings: {
        previous: neighbour(isListed ? ordered[at + 1] : undefined),
        next: neighbour(isListed ? ordered[at - 1] : undefined),
        attached: isOwn
          ? attachmentsOf(plan.path, plan.unit?.folder).filter((file) => !partFiles.has(file))
          : [],
        findings: isOwn ? filesOf(plan).flatMap((file) => findings.get(file) ?? []) : [],
      },
    };
  });
}

/** @param key - of a plan, or path of a part */
function renderedBodyOf(key: string, bodies: ReadonlyMap<string, RenderedBody>): RenderedBody {
  const body = bodies.get(key);
  if (!body) throw new Error(`No body was rendered for ${key}; render it before its page is made.`);
  return body;
}
