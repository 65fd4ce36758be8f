import type {LoadContext} from '@docusaurus/types';
import {
  findSourceRepository,
  type SourceRepository,
} from 'execplans/collect/git/sourceRepository.js';
import type {ResolvedOptions} from 'execplans/options/options.cjs';
import type {PortfolioSettings} from 'execplans/pipeline/planReader.js';
import {createMemory, type Memory} from 'execplans/publish/memory.js';
import {DataFiles} from './dataFiles.js';
import {ContentLoader} from './loadContent.js';
import {showsMermaid, siteRepositoryUrl} from './siteChecks.js';

/** Whether there is another load: not in a build, which needs the memory for bundling. */
export function isLoadedAgain(): boolean {
  return process.env.NODE_ENV !== 'production';
}

/** What is kept between loads, so that a running server does only what a change asks for. */
export interface Session {
  loader: ContentLoader;
  memory: Memory;
  dataFiles: DataFiles;
  source: SourceRepository;
}

/** @param dataFolder - absolute; of the data files of this instance */
export async function openSession(
  context: LoadContext,
  options: ResolvedOptions,
  settings: PortfolioSettings,
  dataFolder: string,
): Promise<Session> {
  const loader = await ContentLoader.create(context, options, settings, isLoadedAgain());
  const {markdown} = context.siteConfig;
  const {root} = await loader.collectFirst();
  const stated = {...options, siteUrl: siteRepositoryUrl(context.siteConfig)};
  const source = await findSourceRepository(root, stated, process.env);
  const memory = createMemory(loader.parser, {
    ...options,
    ...source,
    mermaid: showsMermaid(context),
    pageFormat: {
      maintainCase: markdown.anchors.maintainCase,
      isPreprocessed: markdown.preprocessor !== undefined,
    },
    isPublishedAgain: isLoadedAgain(),
  });
  return {loader, memory, source, dataFiles: new DataFiles(dataFolder, isLoadedAgain())};
}
