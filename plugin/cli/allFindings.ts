import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Collected} from '../collect/collect.js';
import type {SourceRepository} from '../collect/git/sourceRepository.js';
import type {IsHidden} from '../derive/paths/hidden.js';
import type {Finding} from '../model/finding.js';
import type {Portfolio} from '../model/plan.js';
import type {ResolvedOptions} from '../options/options.cjs';
import {bodiesOf, type PortfolioReader} from '../pipeline/planReader.js';
import {createMemory} from '../publish/memory.js';
import {createPermalinks} from '../publish/permalinks.js';
import {publish} from '../publish/publish.js';

/** What was read of a repository, and where it can be seen. */
interface Tree {
  collected: Collected;
  portfolio: Portfolio;
  isHidden: IsHidden;
  source: SourceRepository;
}

/**
 * All findings, as a site without other pages would report them: what is published is made, and
 * thrown away. Those that depend on the pages of the site are left to it.
 *
 * @param reader - that renders bodies
 */
export async function findAll(
  {collected, portfolio, isHidden, source}: Tree,
  reader: PortfolioReader,
  options: ResolvedOptions,
): Promise<readonly Finding[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'execplans-'));
  try {
    const bodies = bodiesOf(await reader.readPlans(collected));
    const memory = createMemory(reader.parser, {
      ...source,
      mermaid: false,
      rehypePlugins: options.rehypePlugins,
      pageFormat: {maintainCase: false, isPreprocessed: false},
      isPublishedAgain: false,
    });
    const host = {
      siteDir: collected.root,
      baseUrl: '/',
      pages: [],
      generatedPages: [],
      staticFolders: [],
      assetLoaders: {image: '', file: ''},
      data: {folder, moduleFolder: '@execplans'},
    };
    const {findings} = await publish(
      {
        collected,
        portfolio,
        isHidden,
        releases: reader.readReleases(collected),
        bodies,
        host,
        source,
        options,
        permalinks: createPermalinks('/plans'),
      },
      memory,
    );
    return findings;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
