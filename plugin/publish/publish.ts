import {about} from './about/publishAbout.js';
import {changelogs} from './changelog/publishChangelogs.js';
import {findings} from './findings/publishFindings.js';
import {list} from './list/publishList.js';
import type {Memory} from './memory.js';
import {plans} from './plan/publishPlans.js';
import type {Publication, Publisher} from './publisher.js';
import type {DataFile} from './routes.js';
import {createSite, type Site, type SiteInput} from './site.js';
import {timeline} from './timeline/publishTimeline.js';

/** A new kind of page is one more entry; tabs and routes are in this order. */
export const PUBLISHERS: readonly Publisher[] = [
  list,
  plans,
  timeline,
  changelogs,
  about,
  findings,
];

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
  const found = [...site.portfolio.findings, ...site.links.findings];
  const made = new Map<Publisher, Publication>();
  for (const publisher of inTurn(publishers)) {
    const publication = await publisher.publish(site, found);
    made.set(publisher, publication);
    found.push(...publication.findings);
  }
  const publications = publishers.flatMap((publisher) => made.get(publisher) ?? []);
  return {
    site,
    routes: publications.flatMap(({routes}) => routes),
    data: eachOnce(publications.flatMap(({data}) => data)),
    findings: found,
  };
}

/** Pages of several kinds may share a file. */
function eachOnce(files: readonly DataFile[]): DataFile[] {
  return [...new Map(files.map((file) => [file.name, file])).values()];
}

function inTurn(publishers: readonly Publisher[]): Publisher[] {
  return [...publishers.filter(({isLast}) => !isLast), ...publishers.filter(({isLast}) => isLast)];
}
