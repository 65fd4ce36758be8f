import path from 'node:path';
import {isMarkdown} from '../lexicon/planFiles.js';
import {posixPath} from '../lib/posixPath.cjs';
import {PLUGIN_NAME} from '../pluginName.js';
import type {SiteDocument} from './links/linker.js';

/** What the plans are published on: a site with pages of its own. */
export interface Host {
  /** Absolute. */
  siteDir: string;
  baseUrl: string;
  /** Pages that are made from files, plans of other instances included. */
  pages: readonly SitePage[];
  /** Permalinks of pages without a file. */
  generatedPages: readonly string[];
  /** Absolute; their files are served as they are. */
  staticFolders: readonly string[];
  assetLoaders: AssetLoaders;
  data: DataFolder;
}

/** What the bundler makes the address of a file with: the beginning of a request, `!` included. */
export interface AssetLoaders {
  image: string;
  file: string;
}

/** Where the data files of a plugin instance are. */
export interface DataFolder {
  /** Absolute. */
  folder: string;
  /** The same folder as part of a module's name. */
  moduleFolder: string;
}

/** A file that another plugin publishes as a page. */
export interface SitePage {
  /** Absolute path of the source file. */
  file: string;
  /** Absolute path of the file that this one translates; the same file, where it is none. */
  original: string;
  permalink: string;
  /** `null` where the page states none. */
  title: string | null;
  plugin: string;
  pluginId: string;
  /** Absolute folder that the plugin collects from, to word an `exclude` line; `null` if unknown. */
  contentFolder: string | null;
}

/** The documents among pages, with their paths in the repository; plans are none. */
export function findDocuments(pages: readonly SitePage[], root: string): SiteDocument[] {
  return pages
    .filter(({plugin, file}) => plugin !== PLUGIN_NAME && isMarkdown(file))
    .map(({file, original}) => ({
      path: posixPath(path.relative(root, original)),
      file: posixPath(path.relative(root, file)),
    }))
    .filter((document) => !document.path.startsWith('..') && !document.file.startsWith('..'));
}
