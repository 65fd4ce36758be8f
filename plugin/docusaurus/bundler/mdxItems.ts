import {isRecord} from 'execplans/lib/isRecord.js';

/** What is used of the options of `@docusaurus/mdx-loader` 3.10. */
export interface MdxOptions {
  resolveMarkdownLink?: ResolveMarkdownLink | undefined;
  markdownConfig?: {hooks?: {onBrokenMarkdownLinks?: unknown}};
  /** Run after links are resolved. */
  remarkPlugins?: unknown[] | undefined;
  /** Made of the options; the loader makes them when they are missing. */
  processors?: unknown;
}

export type ResolveMarkdownLink = (params: {
  linkPathname: string;
  /** Absolute. */
  sourceFilePath: string;
}) => string | null;

/** A loader of a rule, with the folders that its rule is for. */
export interface MdxItem {
  item: {options: MdxOptions};
  /** Absolute. */
  folders: string[];
}

/** The MDX loaders among the rules of a bundler, nested ones included. */
export function findMdxItems(rules: unknown): MdxItem[] {
  return asList(rules).flatMap((rule) => {
    if (!isRecord(rule)) return [];
    const folders = asList(rule.include).filter((folder) => typeof folder === 'string');
    const items = asList(rule.use)
      .filter(isMdxItem)
      .map((item): MdxItem => ({item, folders}));
    return [...items, ...findMdxItems(rule.oneOf), ...findMdxItems(rule.rules)];
  });
}

function isMdxItem(value: unknown): value is {options: MdxOptions} {
  return (
    isRecord(value) &&
    isRecord(value.options) &&
    (typeof value.options.resolveMarkdownLink === 'function' ||
      isRecord(value.options.markdownConfig))
  );
}

function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
