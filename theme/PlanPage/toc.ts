import type {Props} from '@theme/PlanSection';
import translateTitle from '@theme/PlanSection/titles';
import type {PlanPageData, TocItemProp} from 'docusaurus-plugin-execplans/client';

/** Of several files with more headings than this, only the files are listed. */
const MAX_HEADINGS = 100;

/** The table of contents: the plan's headings, by file if there are several, then what was read from it. */
export default function listToc(plan: PlanPageData): TocItemProp[] {
  const {main, toc, parts = []} = plan;
  const files = main ? [{...main, toc}, ...parts] : [];
  const count = files.reduce((sum, file) => sum + file.toc.length, 0);
  const headings = files.flatMap((file) => [
    {value: file.name, id: file.anchor, level: 2},
    ...(count > MAX_HEADINGS ? [] : file.toc),
  ]);
  return [...(main ? headings : toc), ...listSections(plan)];
}

/** The sections that have entries, under a heading of their own. */
export function listSections(plan: PlanPageData): TocItemProp[] {
  const counts: Record<Props['name'], number> = {
    log: plan.log.length,
    shipments: plan.shipments.length,
    decisions: plan.decisions.length,
    validation: plan.validation.length + plan.rollback.length,
    risks: plan.risks.length + plan.dependencies.length,
    refersTo: plan.refersTo.length,
    referredToBy: plan.referredToBy.length,
    attachments: plan.attachments.length,
  };
  const names = Object.keys(counts) as Props['name'][];
  const sections = names
    .filter((name) => counts[name] > 0)
    .map((name) => ({value: translateTitle(name), id: `execplans.${name}`, level: 3}));
  const all = {value: translateTitle('record'), id: 'execplans.record', level: 2};
  return sections.length > 0 ? [all, ...sections] : [];
}
