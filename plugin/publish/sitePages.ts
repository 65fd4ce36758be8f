import path from 'node:path';
import type {AllContent} from '@docusaurus/types';
import {PLUGIN_NAME} from './routes.js';

/** A file that another plugin publishes as a page. */
export interface SitePage {
  /** Absolute path of the source file. */
  file: string;
  permalink: string;
  plugin: string;
  pluginId: string;
  /** Absolute folder that the plugin collects from, to word an `exclude` line; `null` if unknown. */
  contentFolder: string | null;
}

type Reader = (content: unknown) => {source: unknown; permalink: unknown; folder?: unknown}[];

/** Where the content plugins keep what they publish (content-docs, -blog and -pages 3.10). */
const READERS: Readonly<Record<string, Reader>> = {
  'docusaurus-plugin-content-docs': (content) =>
    list(content, 'loadedVersions').flatMap((version) =>
      list(version, 'docs').map((doc) => ({
        source: get(doc, 'source'),
        permalink: get(doc, 'permalink'),
        folder: get(version, 'contentPath'),
      })),
    ),
  'docusaurus-plugin-content-blog': (content) =>
    list(content, 'blogPosts').map((post) => {
      const metadata = get(post, 'metadata');
      return {source: get(metadata, 'source'), permalink: get(metadata, 'permalink')};
    }),
  'docusaurus-plugin-content-pages': (content) =>
    (Array.isArray(content) ? content : []).map((page: unknown) => ({
      source: get(page, 'source'),
      permalink: get(page, 'permalink'),
    })),
  [PLUGIN_NAME]: (content) =>
    list(content, 'pages').map((page) => ({
      source: get(page, 'source'),
      permalink: get(page, 'permalink'),
    })),
};

/** Permalinks of lists, tags and categories, which the content plugins make without a file. */
export function findGeneratedPages(allContent: AllContent): string[] {
  const contents = (plugin: string) => Object.values(allContent[plugin] ?? {});
  const docs = contents('docusaurus-plugin-content-docs').flatMap((content) =>
    list(content, 'loadedVersions').flatMap((version) => [
      get(version, 'path'),
      get(version, 'tagsPath'),
      ...Object.values(get(version, 'sidebars') ?? {}).flatMap(categoryPermalinks),
    ]),
  );
  const blog = contents('docusaurus-plugin-content-blog').flatMap((content) => [
    get(content, 'blogTagsListPath'),
    // The list of posts stands above the list of tags, and nothing else names it.
    String(get(content, 'blogTagsListPath') ?? '').replace(/\/[^/]*$/, '') || undefined,
    ...Object.values(get(content, 'blogTags') ?? {}).map((tag) => get(tag, 'permalink')),
  ]);
  return [...docs, ...blog].filter((permalink) => typeof permalink === 'string');
}

/** Categories of a sidebar with a generated page, nested ones included. */
function categoryPermalinks(items: unknown): unknown[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) => [
    get(get(item, 'link'), 'permalink'),
    ...categoryPermalinks(get(item, 'items')),
  ]);
}

/** All pages of the site that are made from a file; of this plugin's instances, the plans. */
export function findSitePages(allContent: AllContent, siteDir: string): SitePage[] {
  const pages: SitePage[] = [];
  for (const [plugin, instances] of Object.entries(allContent)) {
    const read = READERS[plugin];
    if (!read) continue;
    for (const [pluginId, content] of Object.entries(instances)) {
      for (const {source, permalink, folder} of read(content)) {
        if (typeof source !== 'string' || typeof permalink !== 'string') continue;
        pages.push({
          file: path.resolve(siteDir, source.replace(/^@site\//, '')),
          permalink,
          plugin,
          pluginId,
          contentFolder: typeof folder === 'string' ? folder : null,
        });
      }
    }
  }
  return pages;
}

function get(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function list(value: unknown, key: string): unknown[] {
  const found = get(value, key);
  return Array.isArray(found) ? found : [];
}
