import {existsSync} from 'node:fs';
import path from 'node:path';
import type {AllContent, LoadContext} from '@docusaurus/types';
import {getFileLoaderUtils} from '@docusaurus/utils';
import {isRecord} from 'execplans/lib/isRecord.js';
import {ownValue} from 'execplans/lib/ownValue.js';
import {PLUGIN_NAME} from 'execplans/pluginName.js';
import type {DataFolder, Host, SitePage} from 'execplans/publish/host.js';

interface ReadPage {
  source: unknown;
  permalink: unknown;
  title?: unknown;
  folder?: unknown;
  /** Where translations of the files in `folder` are. */
  translations?: unknown;
}

type Reader = (content: unknown) => ReadPage[];

/** Where the content plugins keep what they publish (content-docs, -blog and -pages 3.10). */
const READERS: Readonly<Record<string, Reader>> = {
  'docusaurus-plugin-content-docs': (content) =>
    listAt(content, 'loadedVersions').flatMap((version) =>
      listAt(version, 'docs').map((doc) => ({
        source: get(doc, 'source'),
        permalink: get(doc, 'permalink'),
        title: get(doc, 'title'),
        folder: get(version, 'contentPath'),
        translations: get(version, 'contentPathLocalized'),
      })),
    ),
  'docusaurus-plugin-content-blog': (content) =>
    listAt(content, 'blogPosts').map((post) => {
      const metadata = get(post, 'metadata');
      return {
        source: get(metadata, 'source'),
        permalink: get(metadata, 'permalink'),
        title: get(metadata, 'title'),
      };
    }),
  'docusaurus-plugin-content-pages': (content) =>
    (Array.isArray(content) ? content : []).map((page: unknown) => ({
      source: get(page, 'source'),
      permalink: get(page, 'permalink'),
      title: get(page, 'title'),
    })),
  [PLUGIN_NAME]: (content) =>
    listAt(content, 'pages').map((page) => ({
      source: get(page, 'source'),
      permalink: get(page, 'permalink'),
      title: get(page, 'title'),
    })),
};

/** Content folders by default of the plugins that do not tell theirs. */
const DEFAULT_FOLDERS: Readonly<Record<string, string>> = {
  'docusaurus-plugin-content-blog': 'blog',
  'docusaurus-plugin-content-pages': 'src/pages',
};

const {loaders} = getFileLoaderUtils(false);

/** All that plans are published on, as Docusaurus knows it once every plugin has loaded. */
export function readHost(
  allContent: AllContent,
  {siteDir, baseUrl, siteConfig}: LoadContext,
  data: DataFolder,
): Host {
  return {
    siteDir,
    baseUrl,
    pages: findSitePages(allContent, siteDir),
    generatedPages: findGeneratedPages(allContent),
    staticFolders: siteConfig.staticDirectories.map((folder) => path.resolve(siteDir, folder)),
    assetLoaders: {
      image: loaders.inlineMarkdownAssetImageFileLoader,
      file: loaders.inlineMarkdownLinkFileLoader,
    },
    data,
  };
}

/** A host without the pages that other plugins would make of plans; `start` has them, as drafts. */
export function withoutClaimed(host: Host, plans: ReadonlySet<string>): Host {
  if (plans.size === 0) return host;
  const pages = host.pages.filter(({plugin, file}) => plugin === PLUGIN_NAME || !plans.has(file));
  return {...host, pages};
}

/** Permalinks of lists, tags and categories, which the content plugins make without a file. */
export function findGeneratedPages(allContent: AllContent): string[] {
  const contents = (plugin: string) => Object.values(ownValue(allContent, plugin) ?? {});
  const docs = contents('docusaurus-plugin-content-docs').flatMap((content) =>
    listAt(content, 'loadedVersions').flatMap((version) => [
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
    const read = ownValue(READERS, plugin);
    if (!read) continue;
    for (const [pluginId, content] of Object.entries(instances)) {
      for (const {source, permalink, title, folder, translations} of read(content)) {
        if (typeof source !== 'string' || typeof permalink !== 'string') continue;
        const file = path.resolve(siteDir, source.replace(/^@site\//, ''));
        pages.push({
          file,
          original:
            typeof folder === 'string' && typeof translations === 'string'
              ? moved(file, translations, folder)
              : originalByName(file, siteDir, plugin),
          permalink,
          title: typeof title === 'string' && title !== '' ? title : null,
          plugin,
          pluginId,
          contentFolder: typeof folder === 'string' ? folder : null,
        });
      }
    }
  }
  return pages;
}

function moved(file: string, from: string, to: string): string {
  return file.startsWith(from + path.sep) ? path.join(to, path.relative(from, file)) : file;
}

/** Blog and pages do not tell where a translated file comes from; their folders have usual names. */
function originalByName(file: string, siteDir: string, plugin: string): string {
  const folder = ownValue(DEFAULT_FOLDERS, plugin);
  if (folder === undefined) return file;
  const parts = path.relative(siteDir, file).split(path.sep);
  if (parts[0] !== 'i18n' || parts[2] !== plugin) return file;
  const original = path.join(siteDir, folder, ...parts.slice(3));
  return existsSync(original) ? original : file;
}

function get(value: unknown, key: string): unknown {
  return isRecord(value) ? ownValue(value, key) : undefined;
}

function listAt(value: unknown, key: string): unknown[] {
  const found = get(value, key);
  return Array.isArray(found) ? found : [];
}
