import type {SourceHost, SourceUrl} from '../../lib/sourceHosts.js';
import type {SitePaths} from '../../model/links.js';
import type {Release} from '../../model/release.js';

/** What is known by a key. */
type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has'>;

/** Where the site and the source host show what links lead to. Paths are relative to the repository root. */
export interface LinkWorld extends SitePaths {
  /** The same as long as links lead to the same pages; `anchorsOf` and `isStaticFile` may change. */
  stamp: string;
  /** Path of a published file → permalink: plans, their parts, and pages of other plugins. */
  pages: Lookup<string>;
  /** Path of a page of other plugins → its title, where it states one. */
  titles: Lookup<string>;
  /** Key of a plan → permalink. */
  plans: Lookup<string>;
  /** Headings in files that hold many plans: path → id → href of the plan that has it. */
  sections?: Lookup<ReadonlyMap<string, string>>;
  /** Ids on the page of this permalink; `null` where they are not known. */
  anchorsOf(permalink: string): ReadonlySet<string> | null;
  /** Whether the site's static folders hold this file (`/img/x.png`). */
  isStaticFile(pathname: string): boolean;
  /** Where a release is on the site. */
  releaseHref(release: Release): string | null;
  sourceHost: SourceHost | null;
  /** Files at the source host. */
  sourceUrl: SourceUrl | null;
}

/** An address on the site or at the source host. */
export interface PageHref {
  href: string;
  /** The heading, with `#`, that was asked for and that the page does not have. */
  lostAnchor?: string;
  /** The heading is on a page whose headings are not known. */
  unchecked?: true;
}
