import type {PluggableList} from 'unified';
import type {MarkdownParser} from '../read/markdown/parser.js';
import {ChangelogRenderer} from './changelog/changelogRenderer.js';
import {Linker} from './links/linker.js';
import {type AnchorsOfPage, createAnchorReader, type PageFormat} from './links/pageAnchors.js';
import {KnownPages} from './plan/knownPages.js';

/**
 * What is kept from one time that a site is published to the next, so that a running server makes
 * only what a change asks for.
 */
export interface Memory {
  linker: Linker;
  changelogs: ChangelogRenderer;
  anchorsOfPage: AnchorsOfPage;
  /** `null` where the site is published once. */
  pages: KnownPages | null;
}

interface MemoryOptions {
  repositoryUrl: string | undefined;
  mermaid: boolean;
  rehypePlugins: PluggableList;
  /** Of the pages of other plugins. */
  pageFormat: PageFormat;
  isPublishedAgain: boolean;
}

/** @param parser - with the plugins of the site */
export function createMemory(
  parser: MarkdownParser,
  {repositoryUrl, pageFormat, isPublishedAgain, mermaid, rehypePlugins}: MemoryOptions,
): Memory {
  return {
    linker: new Linker(parser, repositoryUrl),
    changelogs: new ChangelogRenderer(parser, {mermaid, rehypePlugins}),
    anchorsOfPage: createAnchorReader(parser, pageFormat),
    pages: isPublishedAgain ? new KnownPages() : null,
  };
}
