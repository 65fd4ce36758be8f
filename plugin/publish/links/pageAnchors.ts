import {readFileSync} from 'node:fs';
import GithubSlugger from 'github-slugger';
import type {Heading, Nodes, Root} from 'mdast';
import {EXIT, visit} from 'unist-util-visit';
import {isUnchanged, type Stamp, stampOf} from '../../collect/watch/fileStamp.js';
import {isMarkdown} from '../../lexicon/planFiles.js';
import {isSameList} from '../../lib/isSameList.js';
import {ownValue} from '../../lib/ownValue.js';
import {parseSource} from '../../read/markdown/parseDocument.js';
import type {MarkdownParser} from '../../read/markdown/parser.js';
import {EXPLICIT_ID, headingText} from '../body/headings.js';
import type {SitePage} from '../host.js';

/** How the site reads Markdown (`markdown` of its configuration). */
export interface PageFormat {
  /** Case of headings is kept in their ids. */
  maintainCase: boolean;
  /** The site changes the text before it is parsed, so nothing is known of any page. */
  isPreprocessed: boolean;
}

/** Content plugins; whether they take the first heading of the first level out of the text. */
const TAKES_TITLE: Readonly<Record<string, boolean>> = {
  'docusaurus-plugin-content-docs': false,
  'docusaurus-plugin-content-blog': true,
  'docusaurus-plugin-content-pages': false,
};

type Page = Pick<SitePage, 'file' | 'plugin'>;

/** Ids of a page's headings; `null` where something else may give it more or other ids. */
export type AnchorsOfPage = (page: Page) => ReadonlySet<string> | null;

/** Larger files are generated, and not worth a parse. */
const MAX_LENGTH = 1_000_000;
/** Longer explicit ids are no ids; keeps Docusaurus' pattern from running over huge headings. */
const MAX_ID = 200;
/** `{/* #id *\/}` at the end of a heading. */
const COMMENT_ID = /\s*\{\/\*\s*#([^\s*]+)[^*{}]{0,100}\*\/\}$/;
/** HTML with ids, headings or components, or around a line that MDX takes for a heading. */
const RICH_HTML =
  /\b(?:id|name)\s*=|<\/?(?:[A-Z]|[\w-]+\.|h[1-6]\b)|^[ \t]*#{1,6}\s|^[ \t]*(?:=+|-+)[ \t]*$/m;
const MODULE_SYNTAX = /^(?:import|export)\s/m;
/** An expression (a comment is none), or a component in a form that HTML does not know. */
const MDX = /\{(?!\/\*|#)|<[A-Za-z>]/;

/**
 * Reads which headings the pages of other plugins have, as Docusaurus 3.10 gives
 * them ids, so that links of plans to them can be checked. Only files that
 * change are read again, and ids that stay the same are the same set.
 *
 * @returns a function that never throws
 */
export function createAnchorReader(parser: MarkdownParser, format: PageFormat): AnchorsOfPage {
  const known = new Map<string, {stamp: Stamp | null; ids: ReadonlySet<string> | null}>();
  return (page) => {
    const takesTitle = ownValue(TAKES_TITLE, page.plugin);
    const isReadable = takesTitle !== undefined && isMarkdown(page.file);
    if (format.isPreprocessed || !isReadable) return null;
    try {
      const stamp = stampOf(page.file);
      const before = known.get(page.file);
      if (before && isUnchanged(before.stamp, stamp)) return before.ids;
      const read = readIds(page.file, takesTitle, parser, format);
      const isSame = before?.ids && read && isSameList([...before.ids], [...read]);
      const ids = isSame ? before.ids : read;
      known.set(page.file, {stamp, ids});
      return ids;
    } catch {
      return null;
    }
  };
}

function readIds(
  file: string,
  takesTitle: boolean,
  parser: MarkdownParser,
  {maintainCase}: PageFormat,
): ReadonlySet<string> | null {
  const text = readFileSync(file, 'utf8');
  if (text.length > MAX_LENGTH) return null;
  const {root} = parseSource({path: file, text, findings: []}, parser);
  if (!isPlain(root)) return null;
  const slugs = new GithubSlugger();
  const ids = new Set<string>();
  for (const heading of headingsOf(root, takesTitle)) {
    const id = explicitId(heading) ?? slugs.slug(headingText(heading), maintainCase);
    // The theme gives headings of the first level no id, but their slug is taken.
    if (heading.depth > 1) ids.add(id);
  }
  return ids;
}

/** Whether all headings of the page can be seen in its Markdown. */
function isPlain(root: Root): boolean {
  let hasRich = false;
  visit(root, (node) => {
    hasRich = isRich(node);
    return hasRich ? EXIT : undefined;
  });
  return !hasRich;
}

function isRich(node: Nodes): boolean {
  if (node.type === 'html') return !node.value.startsWith('<!--') && RICH_HTML.test(node.value);
  return node.type === 'text' && (MODULE_SYNTAX.test(node.value) || MDX.test(node.value));
}

function headingsOf(root: Root, takesTitle: boolean): Heading[] {
  const headings: Heading[] = [];
  visit(root, 'heading', (heading) => {
    headings.push(heading);
  });
  return takesTitle && headings[0]?.depth === 1 ? headings.slice(1) : headings;
}

/** `{#id}`, `{/* #id *\/}` or `<!-- #id -->` at the end. */
function explicitId(heading: Heading): string | null {
  const last = heading.children.at(-1);
  if (last?.type === 'html') return /^<!--\s*#([^\s>]+)/.exec(last.value)?.[1] ?? null;
  if (last?.type !== 'text') return null;
  const end = last.value.slice(-MAX_ID);
  return EXPLICIT_ID.exec(end)?.[1]?.trim() ?? COMMENT_ID.exec(end)?.[1] ?? null;
}
