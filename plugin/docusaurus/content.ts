import type {Loaded} from 'execplans/publish/site.js';

/** What Docusaurus and other plugins get. */
export interface PublishedContent {
  /**
   * Where the index, the plans and their parts are published, for other instances to link to. What is no
   * file of its own has the repository as its source.
   */
  pages: {source: string; permalink: string; title?: string}[];
}

/** What one load of the plugin holds. */
export interface Content extends PublishedContent, Loaded {}
