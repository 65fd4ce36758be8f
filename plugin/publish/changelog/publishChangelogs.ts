import {shortHash} from '../../lib/shortHash.cjs';
import {isAfter} from '../../lib/time/days.js';
import type {Finding} from '../../model/finding.js';
import {latest} from '../../read/time/timestamps.js';
import {linkBody} from '../body/linkBody.js';
import type {BodyElement} from '../props.js';
import type {Publisher} from '../publisher.js';
import {type Page, toRoutes} from '../routes.js';
import {sharedData} from '../sharedData.js';
import type {Site} from '../site.js';
import type {OwnChangelog} from './changelogRenderer.js';
import {toChangelogProps} from './toChangelogProps.js';

/** A page for every changelog that the site does not publish itself. */
export const changelogs: Publisher = {
  tab: ({permalinks, changelogs: {own}}) =>
    own.length > 0 ? {changelog: permalinks.page('changelog')} : {},
  publish(site) {
    const findings: Finding[] = [];
    const pages = site.changelogs.own.map((own) => changelogPage(own, site, findings));
    return {...toRoutes(pages, site.host.data), findings};
  },
};

/** @param findings - those on the links of its body are added */
function changelogPage(
  {path, permalink, title, body}: OwnChangelog,
  site: Site,
  findings: Finding[],
): Page {
  const {world, findTarget, explainDead} = site;
  const linked = linkBody(body, {
    world,
    findTarget,
    isHidden: site.isHidden,
    remoteImages: site.options.remoteImages,
    explainDead,
    // Files beside a changelog are not published: they belong to no plan.
    addAsset: null,
  });
  findings.push(...body.findings, ...linked.findings);
  const {toc, headings, plain, cut} = body;
  const content = toChangelogProps({
    path,
    title,
    permalink,
    body: {elements: JSON.parse(linked.json) as BodyElement[], toc, headings, plain, cut},
    site,
  });
  return {
    permalink,
    component: site.options.planChangelogComponent,
    modules: {
      changelog: {name: `changelog-${shortHash(path, 10)}.json`, content},
      shared: sharedData(site),
    },
    metadata: {lastUpdatedAt: lastRelease(path, site)},
  };
}

/** When the newest release of a changelog was made, ms UTC. */
function lastRelease(path: string, {releases, portfolio}: Site): number | null {
  const dates = releases.flatMap((release) =>
    release.path === path && release.date && !isAfter(release.date, portfolio.asOf)
      ? release.date
      : [],
  );
  return latest(dates)?.value ?? null;
}
