import path from 'node:path';
import {hasParts} from '../../derive/identity/planNames.js';
import {placeIn} from '../../derive/placeIn.js';
import type {Finding} from '../../model/finding.js';
import type {Plan, PlanPart, PlanUnit} from '../../model/plan.js';
import {partAnchor} from '../../read/family/partAnchor.js';
import {linkBody, lostAnchor} from '../body/linkBody.js';
import type {RenderedBody} from '../body/renderBody.js';
import {createAssetsModule} from '../files/assets.js';
import {toAttachments} from '../files/toAttachments.js';
import {hrefOf} from '../links/targetHref.js';
import type {Page} from '../routes.js';
import type {Site} from '../site.js';
import {placePage} from './placePage.js';
import type {NeighbourProp} from './props.js';
import {toPlanPageData} from './toPlanPageData.js';

/** What a page is made from that is not of the site as a whole. */
export interface WantedPage {
  plan: Plan;
  body: RenderedBody;
  /** The other files of a plan of several files. */
  parts: readonly {part: PlanPart; body: RenderedBody}[];
  surroundings: Surroundings;
}

/** What a page shows that is not of its plan alone. */
interface Surroundings {
  previous: NeighbourProp | null;
  next: NeighbourProp | null;
  /** Files that belong to the plan. */
  attached: readonly string[];
  /** Of its links. */
  findings: readonly Finding[];
}

export interface PlanPage {
  page: Page;
  /** Files may change without a trace in what is given. */
  showsFiles: boolean;
  /** What was found while its links were resolved. */
  findings: Finding[];
}

/**
 * Makes the page of a plan: body with its links resolved, attachments and neighbours in time. Reads
 * attached files; everything else is given.
 */
export async function createPlanPage(wanted: WantedPage, site: Site): Promise<PlanPage> {
  const {plan, body, parts, surroundings} = wanted;
  const {collected, world} = site;
  const assets: string[] = [];
  const addAsset = (file: string) => {
    const known = assets.indexOf(file);
    return known === -1 ? assets.push(file) - 1 : known;
  };
  const shown = new Set<number>();
  const context = {
    world,
    findTarget: site.findTarget,
    isHidden: site.isHidden,
    remoteImages: site.options.remoteImages,
    explainDead: site.explainDead,
    plan: plan.key,
    ...(hasParts(plan) && {page: pageOfParts(plan, site)}),
    dead: site.links.dead.get(plan.key),
    attached: new Set(surroundings.attached),
    shown,
    addAsset,
  };
  const linked = linkBody(body, context);
  const linkedParts = parts.map((part) => linkBody(part.body, context));
  // An image that the text shows is seen already.
  const attached = surroundings.attached.filter((file) => !shown.has(assets.indexOf(file)));
  const attachments = await toAttachments(attached, {
    root: collected.root,
    planPath: plan.path,
    sourceUrl: world.sourceUrl,
    addAsset,
  });
  const files =
    assets.length > 0
      ? await createAssetsModule(
          assets,
          collected.root,
          path.join(site.host.data.folder, 'files'),
          site.host.assetLoaders,
        )
      : {source: null, unreadable: []};
  const findings = [
    ...[body, ...parts.map((part) => part.body)].flatMap((text) => text.findings),
    ...lostInFrontMatter(plan, site),
    ...[linked, ...linkedParts].flatMap((text) => text.findings),
    ...files.unreadable.map((file) => unreadableFile(plan, file)),
  ];
  const bodies = linkedParts.map(({json}) => json);
  const data = toPlanPageData(wanted, site, {body: linked.json, bodies, attachments, findings});
  return {
    page: placePage(plan, {data, assets: files.source}, site),
    showsFiles: files.source !== null || surroundings.attached.length > 0,
    findings,
  };
}

function pageOfParts(plan: Plan & {unit: PlanUnit}, {permalinks}: Pick<Site, 'permalinks'>) {
  const [main] = plan.unit.files;
  return {permalink: permalinks.of(plan), mainAnchor: main ? partAnchor(main.name) : ''};
}

/** Anchors of front matter, which no body shows. */
function lostInFrontMatter(plan: Plan, {links, world}: Site): Finding[] {
  return (links.refersTo.get(plan.key) ?? []).flatMap(({reference, target}) => {
    if (reference.form !== 'front-matter' || target === null) return [];
    const lost = hrefOf(target, reference, world)?.lostAnchor;
    return lost === undefined ? [] : lostAnchor(reference.raw, lost, placeIn(plan, reference));
  });
}

function unreadableFile(plan: Plan, file: string): Finding {
  return {
    rule: 'unreadable-file',
    severity: 'warning',
    message: `“${file}” cannot be shown: the file cannot be read or is not a valid SVG. Export it again, or remove it.`,
    file: plan.path,
    line: 1,
  };
}
