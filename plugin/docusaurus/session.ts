import type {LoadContext} from '@docusaurus/types';
import type {ResolvedOptions} from '../options/options.cjs';
import {Linker} from '../pipeline/linker.js';
import type {PortfolioSettings} from '../pipeline/planReader.js';
import {ChangelogRenderer} from '../publish/changelog/changelogRenderer.js';
import {type AnchorsOfPage, createAnchorReader} from '../publish/links/pageAnchors.js';
import {KnownPages} from '../publish/plan/knownPages.js';
import type {TimelineDataInput} from '../publish/timeline/createTimelinePages.js';
import {DataFiles} from './dataFiles.js';
import {ContentLoader} from './loadContent.js';
import {showsMermaid} from './siteChecks.js';

/** Whether there is another load: not in a build, which needs the memory for bundling. */
export function isLoadedAgain(): boolean {
  return process.env.NODE_ENV !== 'production';
}

/** What is kept between loads, so that a running server does only what a change asks for. */
export interface Session {
  loader: ContentLoader;
  linker: Linker;
  changelogRenderer: ChangelogRenderer;
  anchorsOfPage: AnchorsOfPage;
  pages: KnownPages | null;
  timeline: NonNullable<TimelineDataInput['known']>;
  dataFiles: DataFiles;
}

/** @param dataFolder - absolute; of the data files of this instance */
export async function openSession(
  context: LoadContext,
  options: ResolvedOptions,
  settings: PortfolioSettings,
  dataFolder: string,
): Promise<Session> {
  const loader = await ContentLoader.create(context, options, settings, isLoadedAgain());
  const {parser} = loader;
  const {markdown} = context.siteConfig;
  const {rehypePlugins} = options;
  return {
    loader,
    linker: new Linker(parser, options.repositoryUrl),
    changelogRenderer: new ChangelogRenderer(parser, {
      mermaid: showsMermaid(context),
      rehypePlugins,
    }),
    anchorsOfPage: createAnchorReader(parser, {
      maintainCase: markdown.anchors.maintainCase,
      isPreprocessed: markdown.preprocessor !== undefined,
    }),
    pages: isLoadedAgain() ? new KnownPages() : null,
    timeline: {timelines: new WeakMap(), bars: new WeakMap()},
    dataFiles: new DataFiles(dataFolder, isLoadedAgain()),
  };
}
