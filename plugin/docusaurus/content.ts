import type {Collected} from '../collect/collect.js';
import type {Portfolio} from '../model/plan.js';
import type {Release} from '../model/release.js';
import type {RenderedBody} from '../publish/body/renderBody.js';

/** What Docusaurus and other plugins get. */
export interface PublishedContent {
  /**
   * Where the index and the plans are published, for other instances to link to. What is no
   * file of its own has the repository as its source.
   */
  pages: {source: string; permalink: string; title?: string}[];
}

/** What one load of the plugin holds. */
export interface Content extends PublishedContent {
  collected: Collected;
  portfolio: Portfolio;
  /** Of all changelogs. */
  releases: Release[];
  bodies: Map<string, RenderedBody>;
}
