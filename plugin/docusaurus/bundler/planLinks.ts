import path from 'node:path';
import {decodeUrl} from 'execplans/lib/urls.js';
import {anchorInPart} from 'execplans/read/family/partAnchor.js';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {wrapBrokenLinkHook} from './brokenLinks.js';
import {findMdxItems, type MdxItem, type MdxOptions, type ResolveMarkdownLink} from './mdxItems.js';

/** Where links of documents may begin besides their own folder. Absolute. */
interface LinkRoots {
  siteDir: string;
  repository: string;
}

/** A plugin of webpack or Rspack. */
export interface BundlerPlugin {
  apply(compiler: {options: {module: {rules: unknown}}}): void;
}

/**
 * Lets documents of the site link to plans by the path of their file. The MDX loaders of all
 * content plugins ask here for every link to a Markdown file that they do not know; what is not
 * known here either stays theirs, `onBrokenMarkdownLinks` included. The option
 * `onBrokenMarkdownLinks` itself is left alone: it is read while plugins are made, in no order.
 */
export class PlanLinks {
  private permalinks: ReadonlyMap<string, string> = new Map();
  /** Permalinks of parts of plans. */
  private parts: ReadonlySet<string> = new Set();
  private roots: LinkRoots | null = null;
  private readonly asked = new Set<string>();
  private readonly wrapped = new WeakSet<object>();

  /** @param notice - gets what to say where the MDX loader is not as it was known */
  constructor(private readonly notice: (text: string) => void) {}

  /** @param permalinks - by absolute path of the plan's file */
  update(permalinks: ReadonlyMap<string, string>, roots: LinkRoots): void {
    this.permalinks = permalinks;
    this.parts = new Set([...permalinks.values()].filter((permalink) => permalink.includes('#')));
    this.roots = roots;
  }

  /** Whether a link of this document (absolute path) was looked up, found or not. */
  wasAskedBy(file: string): boolean {
    return this.asked.has(file);
  }

  /** Takes its place when the bundler has the rules of all plugins, later ones included. */
  bundlerPlugin(): BundlerPlugin {
    return {apply: (compiler) => this.wrap(findMdxItems(compiler.options.module.rules))};
  }

  private wrap(items: readonly MdxItem[]): void {
    const resolving = items.filter(({item}) => item.options.resolveMarkdownLink);
    for (const item of resolving) this.wrapResolver(item);
    // One is there on every site, for Markdown outside of all content folders; it resolves nothing.
    if (resolving.length > 0 || items.length < 2) return;
    for (const item of items) this.wrapHook(item);
    this.notice(
      'Links from docs to plan files may not work: the MDX loader of this version of Docusaurus does not support `resolveMarkdownLink`, so the links are only resolved where it calls `onBrokenMarkdownLinks`. Link to the URLs of the plan pages instead, or update docusaurus-plugin-execplans.',
    );
  }

  private wrapResolver({item, folders}: MdxItem): void {
    const own = item.options.resolveMarkdownLink;
    if (!own || this.wrapped.has(own)) return;
    const resolve: ResolveMarkdownLink = (params) =>
      own(params) ?? this.resolve(params.linkPathname, params.sourceFilePath, folders);
    this.wrapped.add(resolve);
    item.options = {...this.remade(item.options), resolveMarkdownLink: resolve};
  }

  private wrapHook({item, folders}: MdxItem): void {
    const {markdownConfig} = item.options;
    const own = markdownConfig?.hooks?.onBrokenMarkdownLinks;
    if (typeof own === 'function' && this.wrapped.has(own)) return;
    const hook = wrapBrokenLinkHook(own, (pathname, file) => this.resolve(pathname, file, folders));
    this.wrapped.add(hook);
    const hooks = {...markdownConfig?.hooks, onBrokenMarkdownLinks: hook};
    item.options = {...this.remade(item.options), markdownConfig: {...markdownConfig, hooks}};
  }

  private remade(options: MdxOptions): MdxOptions {
    const joinHeadings = () => (root: Root) => this.joinHeadings(root);
    const remarkPlugins = [...(options.remarkPlugins ?? []), joinHeadings];
    // Processors keep the options they were made of.
    return {...options, processors: undefined, remarkPlugins};
  }

  /** The loader puts the heading of a link behind the address of a part, which has a `#` already. */
  private joinHeadings(root: Root): void {
    visit(root, ['link', 'definition'], (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const [, part = '', heading = ''] = /^([^#]*#[^#]*)#(.*)$/s.exec(node.url) ?? [];
      if (this.parts.has(part)) node.url = anchorInPart(part, heading);
    });
  }

  private resolve(link: string, from: string, folders: readonly string[]): string | null {
    this.asked.add(from);
    if (!this.roots) return null;
    for (const candidate of candidates(decodeUrl(link), from, folders, this.roots)) {
      const permalink = this.permalinks.get(candidate);
      if (permalink !== undefined) return permalink;
    }
    return null;
  }
}

/**
 * The files that a link may mean, the likeliest first; as Docusaurus looks for documents, and from
 * the root of the repository. A translated or versioned document keeps the links of the one it was
 * copied from, so they are looked for from there too.
 */
function candidates(
  link: string,
  from: string,
  folders: readonly string[],
  {siteDir, repository}: LinkRoots,
): string[] {
  if (link.startsWith('@site/')) return [path.join(siteDir, link.slice('@site/'.length))];
  const roots = [siteDir, repository].map((root) => path.join(root, link));
  if (link.startsWith('/')) return roots;
  const folder = path.dirname(from);
  const beside = [folder, ...counterparts(folder, folders)].map((start) => path.join(start, link));
  return /^\.\.?\//.test(link) ? beside : [...beside, ...roots];
}

/** The same folder in the other content folders: of other locales and versions. */
function counterparts(folder: string, contentFolders: readonly string[]): string[] {
  const own = contentFolders.find((content) => `${folder}${path.sep}`.startsWith(content));
  if (own === undefined) return [];
  const relative = path.relative(own, folder);
  return contentFolders
    .filter((content) => content !== own)
    .map((content) => path.join(content, relative));
}
