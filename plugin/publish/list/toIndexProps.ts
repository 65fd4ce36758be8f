import {byLastActivity} from '../../derive/planOrder.js';
import {formatMinute} from '../../lib/time/formatTime.js';
import type {Plan} from '../../model/plan.js';
import {limitTexts} from '../limitTexts.js';
import type {Site} from '../site.js';
import type {PlanIndexProps, PlanRowProp} from './props.js';
import {commonFolder, rowFacts} from './rowFacts.js';
import {attentionNote, rowNote} from './rowNote.js';

/** The folder to name where there are no plans yet and none is configured. */
const USUAL_FOLDER = 'docs/plans';

/** What the index page shows. */
export function toIndexProps({
  portfolio: {plans, asOf},
  collected: {planFolders},
  options: {staleAfter},
  permalinks,
  tabs,
}: Site): PlanIndexProps {
  const folder = commonFolder(plans.map((plan) => plan.path));
  return {
    asOf: formatMinute(asOf),
    staleAfterDays: staleAfter,
    folder: plans.length > 0 ? folder : (planFolders[0] ?? USUAL_FOLDER),
    permalink: permalinks.index,
    ...(plans.length > 0 && {tabs}),
    rows: [...plans].sort(byLastActivity).map((plan) => toRow(plan, permalinks.of(plan), folder)),
  };
}

function toRow(plan: Plan, permalink: string, commonRoot: string): PlanRowProp {
  const note = rowNote(plan);
  return limitTexts({
    ...rowFacts(plan, permalink, commonRoot),
    ...(attentionNote(plan) && {attention: true}),
    ...(note && {note}),
  });
}
