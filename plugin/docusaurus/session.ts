import type {LoadContext} from '@docusaurus/types';
import type {ResolvedOptions} from '../options/options.cjs';
import type {PortfolioSettings} from '../pipeline/planReader.js';
import {createMemory, type Memory} from '../publish/memory.js';
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
  memory: Memory;
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
  const {markdown} = context.siteConfig;
  const memory = createMemory(loader.parser, {
    ...options,
    mermaid: showsMermaid(context),
    pageFormat: {
      maintainCase: markdown.anchors.maintainCase,
      isPreprocessed: markdown.preprocessor !== undefined,
    },
    isPublishedAgain: isLoadedAgain(),
  });
  return {loader, memory, dataFiles: new DataFiles(dataFolder, isLoadedAgain())};
}
