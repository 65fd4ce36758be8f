import path from 'node:path';
import {createAttachmentFinder} from '../../collect/discovery/discover.js';
import {filesOf, partsOf} from '../../derive/identity/planNames.js';
import {byLastActivity} from '../../derive/planOrder.js';
import {groupBy} from '../../lib/groups.js';
import {posixPath} from '../../lib/posixPath.cjs';
import {shortHash} from '../../lib/shortHash.cjs';
import type {Finding} from '../../model/finding.js';
import type {Plan} from '../../model/plan.js';
import {isWholeFile} from '../../read/planList/sectionKeys.js';
import type {RenderedBody} from '../body/renderBody.js';
import {lastUpdate} from '../lastUpdate.js';
import type {Publisher} from '../publisher.js';
import {type Page, toRoutes} from '../routes.js';
import {sharedData} from '../sharedData.js';
import type {Site} from '../site.js';
import {takePlanPage} from './knownPages.js';
import {createPlanPage, type PlanPage, type WantedPage} from './planPage.js';
import type {PlanPageSource} from './props.js';

/** Names of the data files of plans' pages. */
export const PLAN_DATA_FILE = /\.plan\.json$/;

/** A page for each plan. */
export const plans: Publisher = {
  async publish(site) {
    const known = site.memory.pages;
    known?.begin(site.world.stamp, site.findTarget);
    const pages: Page[] = [];
    const findings: Finding[] = [];
    for (const wanted of wantedPages(site)) {
      const made = await (known ? takePlanPage(wanted, site, known) : createPlanPage(wanted, site));
      pages.push(placePage(wanted.plan, made, site));
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

/** The second module is there only where the plan shows files. */
function placePage(plan: Plan, {data, assets}: PlanPage, site: Site): Page {
  const {host, collected, options, permalinks, portfolio} = site;
  // The name stands in every visitor's main bundle, so it is short.
  const name = shortHash(plan.key, 10);
  const rootFromSite = posixPath(path.relative(host.siteDir, collected.root));
  return {
    permalink: permalinks.of(plan),
    component: options.planPageComponent,
    modules: {
      plan: {name: `${name}.plan.json`, content: data, encode: () => encodePage(data)},
      shared: sharedData(site),
      ...(assets !== null && {assets: {name: `${name}.assets.js`, content: assets}}),
    },
    metadata: {
      sourceFilePath: path.posix.join(rootFromSite, plan.path),
      lastUpdatedAt: lastUpdate([plan], portfolio.asOf),
    },
  };
}

/** The bodies are JSON already. */
function encodePage({parts, ...page}: PlanPageSource): string {
  const others = parts ? `,"parts":[${parts.map(encodeBody).join(',')}]` : '';
  return `${encodeBody(page).slice(0, -1)}${others}}`;
}

function encodeBody<T extends {body: string}>({body, ...rest}: T): string {
  return `${JSON.stringify(rest).slice(0, -1)},"body":${body}}`;
}
