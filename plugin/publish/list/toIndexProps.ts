import {byLastActivity} from '../../derive/planOrder.js';
import {formatAsOf} from '../../lib/time/formatTime.js';
import type {Plan} from '../../model/plan.js';
import {limitTexts} from '../limitTexts.js';
import type {Site} from '../site.js';
import {bundlePlans} from './bundles.js';
import {familyLabels} from './families.js';
import type {PlanIndexProps, PlanRowProp} from './props.js';
import {commonFolder, rowFacts} from './rowFacts.js';
import {attentionNote, rowNote} from './rowNote.js';

/** The folder to name where there are no plans yet and none is configured. */
const USUAL_FOLDER = 'docs/plans';

/**
 * What the index page shows.
 *
 * @param findings - how many there are that no plan shows
 */
export function toIndexProps(site: Site, findings: number): PlanIndexProps {
  const {
    portfolio: {plans, asOf},
    collected: {planFolders},
    options: {staleAfter, title},
    permalinks,
    tabs,
  } = site;
  const families = familyLabels(site);
  const bundles = bundlePlans(site);
  const folder = commonFolder(plans.map((plan) => plan.path));
  return {
    ...(title && {title}),
    asOf: formatAsOf(asOf),
    staleAfterDays: staleAfter,
    folder: plans.length > 0 ? folder : (planFolders[0] ?? USUAL_FOLDER),
    permalink: permalinks.index,
    ...(plans.length > 0 && {tabs}),
    ...(findings > 0 && {findings: {count: findings, permalink: permalinks.page('findings')}}),
    ...(families && {families}),
    rows: [...plans].sort(byLastActivity).map((plan) => {
      const facts = rowFacts(plan, permalinks.of(plan), {folder, families});
      return limitTexts({...facts, ...toRowNotes(plan, bundles.get(plan.key))});
    }),
  };
}

function toRowNotes(
  plan: Plan,
  bundle: string | undefined,
): Pick<PlanRowProp, 'attention' | 'note' | 'bundle'> {
  const note = rowNote(plan);
  return {
    ...(bundle !== undefined && {bundle}),
    ...(attentionNote(plan) && {attention: true}),
    ...(note && {note}),
  };
}
