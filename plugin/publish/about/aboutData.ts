import {placeIn} from '../../derive/placeIn.js';
import {byLastActivity} from '../../derive/planOrder.js';
import {formatDay} from '../../lib/time/formatTime.js';
import type {DocumentLink} from '../../model/links.js';
import type {Plan} from '../../model/plan.js';
import {formatTimestamp} from '../../read/time/timestamps.js';
import {isEnded} from '../../vocabulary/statuses.js';
import type {Site} from '../site.js';
import type {AboutPlanProp, PlansAboutData} from './props.js';

type AboutSite = Pick<Site, 'links' | 'plans' | 'world' | 'permalinks' | 'place'>;

interface AboutPlan {
  plan: Plan;
  link: DocumentLink;
}

/**
 * What stands at the foot of each document that plans name or that names plans: every plan once,
 * open ones first, then by their last activity. Documents without a page are left out.
 *
 * @returns by path of the document
 */
export function createAboutData(site: AboutSite): Map<string, PlansAboutData> {
  const data = new Map<string, PlansAboutData>();
  for (const [path, links] of site.links.documents) {
    const permalink = site.world.pages.get(path);
    const plans = onePerPlan(links, site.plans).sort(byOpenness);
    if (permalink === undefined || plans.length === 0) continue;
    data.set(path, {
      permalink,
      ...(site.links.ssot.has(path) && {isSourceOfTruth: true}),
      plans: plans.map((about) => toAboutPlan(about, path, site)),
    });
  }
  return data;
}

/** The mention that tells most of each plan. */
function onePerPlan(links: readonly DocumentLink[], plans: ReadonlyMap<string, Plan>): AboutPlan[] {
  const best = new Map<string, AboutPlan>();
  for (const link of links) {
    const plan = plans.get(link.plan);
    const known = best.get(link.plan);
    if (plan && (!known || worth(link) > worth(known.link))) best.set(link.plan, {plan, link});
  }
  return [...best.values()];
}

/** A plan's own words tell more of it than the document's, a stated relation more than a mention. */
function worth({direction, reference}: DocumentLink): number {
  const own = direction === 'names' ? 2 : 0;
  const stated = direction === 'names' && reference.relation ? 4 : 0;
  return own + stated + (reference.sentence === '' ? 0 : 1);
}

function byOpenness(a: AboutPlan, b: AboutPlan): number {
  const ended = ({plan}: AboutPlan) => (isEnded(plan.status) ? 1 : 0);
  return ended(a) - ended(b) || byLastActivity(a.plan, b.plan);
}

function toAboutPlan({plan, link}: AboutPlan, path: string, site: AboutSite): AboutPlanProp {
  const {relation, sentence, line} = link.reference;
  const isNamedHere = link.direction === 'named-by';
  const {lastActivity, fileDates} = plan;
  return {
    title: plan.title,
    permalink: site.permalinks.of(plan),
    status: plan.status,
    ...(lastActivity
      ? {at: formatTimestamp(lastActivity)}
      : fileDates && {at: formatDay(fileDates.changed)}),
    ...(isNamedHere && {isNamedHere: true}),
    ...(relation && !isNamedHere && {relation}),
    sentence,
    ...site.place(isNamedHere ? {file: path, line} : placeIn(plan, link.reference)),
  };
}
