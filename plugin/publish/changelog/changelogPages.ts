import type {FindTarget} from '../../derive/links/findTarget.js';
import type {Finding} from '../../model/finding.js';
import type {PortfolioLinks} from '../../model/links.js';
import type {Plan} from '../../model/plan.js';
import type {Release} from '../../model/release.js';
import {linkBody} from '../body/linkBody.js';
import type {LinkWorld} from '../links/resolveLink.js';
import {createPlace} from '../plan/place.js';
import type {BodyElement, PlanTabsProp} from '../props.js';
import type {ChangelogRoutesInput} from '../routes.js';
import {toChangelogProps} from './changelogProps.js';
import type {OwnChangelog} from './changelogRenderer.js';

export interface ChangelogPagesInput {
  own: readonly OwnChangelog[];
  /** Of all changelogs. */
  releases: readonly Release[];
  plans: readonly Plan[];
  links: PortfolioLinks;
  world: LinkWorld;
  findTarget: FindTarget;
  permalinkOf(plan: Plan): string;
  tabs: PlanTabsProp;
}

/** Makes the page of every changelog that the site does not publish. */
export function createChangelogPages({
  own,
  world,
  findTarget,
  tabs,
  ...input
}: ChangelogPagesInput): {
  pages: ChangelogRoutesInput['pages'];
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const {sourceUrl} = world;
  const pages = own.map(({path, permalink, title, body}) => {
    const linked = linkBody(body, {
      world,
      findTarget,
      // Files beside a changelog are not published: they belong to no plan.
      showFile: (file) => (sourceUrl ? {href: sourceUrl(file)} : {unresolved: true}),
    });
    findings.push(...body.findings, ...linked.findings);
    const {toc, headings, plain} = body;
    const props = toChangelogProps({
      ...input,
      path,
      title,
      body: {elements: JSON.parse(linked.json) as BodyElement[], toc, headings, plain},
      place: createPlace(sourceUrl),
      sourceUrl,
      tabs: {...tabs, changelog: permalink},
      indexPermalink: tabs.overview,
    });
    return {permalink, props};
  });
  return {pages, findings};
}
