import {filesOf} from '../../derive/identity/planNames.js';
import type {Finding} from '../../model/finding.js';
import {isWholeFile} from '../../read/planList/sectionKeys.js';
import {toFindingProp} from '../place.js';
import type {FindingProp, PlanTabsProp} from '../props.js';
import type {Publisher} from '../publisher.js';
import {toRoutes} from '../routes.js';
import {sharedData} from '../sharedData.js';
import type {Site} from '../site.js';

/** Findings in files that are not plans: indexes, changelogs and the repository as a whole. */
export interface PlanFindingsProps {
  indexPermalink: string;
  /** Title of the instance; left out if it is the usual one. */
  indexTitle?: string;
  /** Left out where there are no plans: other pages are not there either. */
  tabs?: PlanTabsProp;
  findings: FindingProp[];
}

/** The page of the findings that no page of a plan shows; only if there are some. */
export const findings: Publisher = {
  isLast: true,
  publish(site, found) {
    const others = findingsOfNoPlan(site, found);
    if (others.length === 0) return {routes: [], data: [], findings: []};
    const content: PlanFindingsProps = {
      indexPermalink: site.permalinks.index,
      ...(site.options.title && {indexTitle: site.options.title}),
      ...(site.portfolio.plans.length > 0 && {tabs: site.tabs}),
      findings: others.map((finding) => toFindingProp(finding, site)),
    };
    const page = {
      permalink: site.permalinks.page('findings'),
      component: '@theme/PlanFindingsPage',
      modules: {findings: {name: 'findings.json', content}, shared: sharedData(site)},
    };
    return {...toRoutes([page], site.host.data), findings: []};
  },
};

/** Sorted by file and line. A page of a plan, listed or not, shows all findings of its files, and of its section. */
export function findingsOfNoPlan(
  {portfolio, unlisted}: Pick<Site, 'portfolio' | 'unlisted'>,
  found: readonly Finding[],
): Finding[] {
  const plans = [...portfolio.plans, ...unlisted];
  const files = new Set(plans.filter(isWholeFile).flatMap(filesOf));
  const own = new Set(plans.flatMap((plan) => plan.findings));
  return found
    .filter((finding) => !files.has(finding.file) && !own.has(finding))
    .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
