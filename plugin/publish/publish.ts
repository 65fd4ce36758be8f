import {about} from './about/publishAbout.js';
import {changelogs} from './changelog/publishChangelogs.js';
import {list} from './list/publishList.js';
import type {Memory} from './memory.js';
import {plans} from './plan/publishPlans.js';
import type {Publication, Publisher} from './publisher.js';
import {createSite, type Site, type SiteInput} from './site.js';
import {timeline} from './timeline/publishTimeline.js';

/** A new kind of page is one more entry; tabs and routes are in this order. */
export const PUBLISHERS: readonly Publisher[] = [list, plans, timeline, changelogs, about];

/**
 * Makes all pages of a plugin instance: reads files that pages show, and copies those into the data
 * folder; writes nothing else.
 *
 * @returns what to write and to add to the site, with all findings; and what it was made from
 */
export async function publish(
  input: SiteInput,
  memory: Memory,
  publishers: readonly Publisher[] = PUBLISHERS,
): Promise<Publication & {site: Site}> {
  const site = await createSite(input, memory, publishers);
  const publications: Publication[] = [];
  for (const publisher of publishers) publications.push(await publisher.publish(site));
  return {
    site,
    routes: publications.flatMap(({routes}) => routes),
    data: publications.flatMap(({data}) => data),
    findings: [
      ...site.portfolio.findings,
      ...site.links.findings,
      ...publications.flatMap(({findings}) => findings),
    ],
  };
}
