import path from 'node:path';
import type {AllContent, LoadContext} from '@docusaurus/types';
import {GlobExcludeDefault, posixPath} from '@docusaurus/utils';
import type {Collected} from 'execplans/collect/collect.js';
import {PLUGIN_NAME} from 'execplans/pluginName.js';
import type {SitePage} from 'execplans/publish/host.js';
import {describeOverlaps} from 'execplans/report/describeOverlaps.js';
import type {Content, PublishedContent} from './content.js';
import {say, tell} from './notices.js';

/** Docusaurus only warns of duplicate routes, and one instance's pages would be lost. */
export function refuseSharedRoute(
  allContent: AllContent,
  indexPermalink: string,
  id: string,
): void {
  for (const [other, content] of Object.entries(allContent[PLUGIN_NAME] ?? {})) {
    const [index] = (content as PublishedContent).pages;
    if (other === id || index?.permalink !== indexPermalink) continue;
    throw new Error(
      `The instances “${id}” and “${other}” of ${PLUGIN_NAME} both publish at ${indexPermalink}. Set the \`routeBasePath\` option of one of them to another path.`,
    );
  }
}

/** Says which other plugins publish plans too. */
export function sayOverlaps(
  {collected, portfolio}: Content,
  pages: readonly SitePage[],
  id: string,
): void {
  const {root, planFolders} = collected;
  const files = new Set(portfolio.plans.map((plan) => path.join(root, plan.path)));
  const folders = planFolders.map((folder) => path.join(root, folder));
  const overlaps = describeOverlaps(pages, files, folders, GlobExcludeDefault);
  for (const overlap of overlaps) say(id, overlap, overlap);
}

/** Says which plans other plugins would have published too. */
export function sayClaimed(plans: ReadonlySet<string>, index: string, id: string): void {
  if (plans.size === 0) return;
  // Parts of a plan count, and so do its earlier versions.
  const count = plans.size === 1 ? '1 file of a plan' : `${plans.size} files of plans`;
  tell(
    id,
    'claimed',
    `${count} in a folder of the docs, blog or pages plugin ${plans.size === 1 ? 'is' : 'are'} published only at ${index}. To publish plans as docs as well, set the \`keepInDocs\` option to true.`,
  );
}

/** The repository that a site's configuration names for its deployment; not that of the template. */
export function siteRepositoryUrl({
  organizationName,
  projectName,
  githubHost = 'github.com',
}: Pick<LoadContext['siteConfig'], 'organizationName' | 'projectName' | 'githubHost'>):
  | string
  | null {
  const repository = `${organizationName}/${projectName}`;
  return organizationName && projectName && repository !== 'facebook/docusaurus'
    ? `https://${githubHost}/${repository}`
    : null;
}

/** Mermaid blocks are drawn only where the site has both the flag and the theme. */
export function showsMermaid({siteConfig}: LoadContext): boolean {
  const names = siteConfig.themes.map((theme) => (Array.isArray(theme) ? theme[0] : theme));
  return siteConfig.markdown.mermaid && names.some((name) => /mermaid/.test(String(name)));
}

/**
 * Folders of plans with all that stands beside them, and the index, changelog and source-of-truth
 * files.
 *
 * @param ssotPaths - those that no plugin of the site watches itself
 */
export function pathsToWatch(
  {root, planFolders, planSources, units, indexSources, changelogSources}: Collected,
  ssotPaths: readonly string[],
): string[] {
  const sources = [...planSources, ...indexSources, ...changelogSources].map(({path}) => path);
  const folders = planFolders.map((folder) => posixPath(path.join(folder, '**/*')));
  const parts = [...units.values()].flatMap(({files}) => files.map(({path}) => path));
  const watched = new Set([...folders, ...sources, ...parts, ...ssotPaths]);
  return [...watched].map((file) => posixPath(path.join(root, file)));
}
