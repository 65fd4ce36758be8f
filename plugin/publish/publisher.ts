import type {Finding} from '../model/finding.js';
import type {PlanTabsProp} from './props.js';
import type {DataFile, PageRoute} from './routes.js';
import type {Site} from './site.js';

/** What is put on the site. */
export interface Publication {
  routes: readonly PageRoute[];
  data: readonly DataFile[];
  /** What was found wrong while this was made. */
  findings: readonly Finding[];
}

/** Publishes one kind of page. */
export interface Publisher {
  /** Where a tab leads that the pages about all plans share; none where there is no page. */
  tab?(site: Pick<Site, 'permalinks' | 'changelogs'>): Partial<PlanTabsProp>;
  /** Whether it is asked after all others, which then have told what they found. */
  isLast?: true;
  /** @param found - all findings so far */
  publish(site: Site, found: readonly Finding[]): Publication | Promise<Publication>;
}
